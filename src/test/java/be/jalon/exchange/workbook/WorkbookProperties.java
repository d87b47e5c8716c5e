package be.jalon.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Laws of editing, tried on random sheets and random edits. */
class WorkbookProperties {

    private static final int ROWS = 12;
    private static final int COLUMNS = 5;
    private static final String SHEET = "L'essai";
    private static final String[] TEXTS = {"", "PCS", "??", "/", "=1", "a\nb", " x ", "é&<>\"", "_x0041_", "-", "20"};
    private static final String[] FILLS = {"FFFFFF00", "FF00FF00", SheetEdit.NO_FILL};

    /** A cell of the model: what it must read as; a formula points at another cell of the model. */
    private static final class Box {
        private String text = "";
        private String fill = "";
        private Box target;
    }

    /** The sheet as it should be; the identity of its boxes survives the edits. */
    private final List<List<Box>> grid = new ArrayList<>();

    private Random random = new Random(0);

    @Property(tries = 150)
    void a_sheet_reads_back_as_edited(@ForAll @IntRange(min = 0, max = 1_000_000) int seed) throws IOException {
        random = new Random(seed);
        byte[] before = newWorkbook();
        byte[] after = WorkbookEditor.apply(before, edits());
        compareWithReader(after);
        compareWithOtherLibrary(after);
        assertThat(Workbooks.parts(after).get("xl/theme/theme1.xml"))
                .isEqualTo(Workbooks.parts(before).get("xl/theme/theme1.xml"));
    }

    @Property(tries = 20)
    void changing_a_cell_to_what_it_is_changes_no_cell(@ForAll @IntRange(min = 0, max = 1_000_000) int seed) {
        random = new Random(seed);
        byte[] before = newWorkbook();
        RawWorkbook read = Workbooks.read(before);
        List<SheetEdit> edits = new ArrayList<>();
        read.sheets().getFirst().rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.formula() == null)
                .forEach(cell -> {
                    edits.add(new SheetEdit.SetCell(SHEET, cell.ref(), CellContent.text(cell.text())));
                    edits.add(new SheetEdit.SetFill(SHEET, cell.ref(), cell.fill()));
                });
        assertThat(Workbooks.read(WorkbookEditor.apply(before, edits))).isEqualTo(read);
    }

    private byte[] newWorkbook() {
        grid.clear();
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet(SHEET);
        for (int row = 0; row < ROWS; row++) {
            List<Box> boxes = new ArrayList<>();
            XSSFRow created = random.nextInt(5) == 0 ? null : sheet.createRow(row);
            for (int column = 0; column < COLUMNS; column++) {
                Box box = new Box();
                boxes.add(box);
                if (created != null && random.nextInt(4) > 0) {
                    box.text = "t" + random.nextInt(9);
                    created.createCell(column).setCellValue(box.text);
                }
            }
            grid.add(boxes);
        }
        for (int i = 0; i < 6; i++) {
            formula(sheet);
        }
        return Workbooks.bytes(workbook);
    }

    private void formula(XSSFSheet sheet) {
        int row = random.nextInt(ROWS);
        CellRef target = new CellRef(random.nextInt(ROWS), random.nextInt(COLUMNS));
        Box box = grid.get(row).get(0);
        box.target = grid.get(target.row()).get(target.column());
        box.text = "";
        XSSFRow home = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        XSSFCell cell = home.getCell(0) == null ? home.createCell(0) : home.getCell(0);
        cell.setCellFormula(target.a1());
        // A cached text, so that the reader has nothing to report.
        cell.setCellValue("calculé");
        box.text = "calculé";
    }

    private List<SheetEdit> edits() {
        List<SheetEdit> edits = new ArrayList<>();
        List<List<Box>> original = List.copyOf(grid);
        Map<Integer, List<List<Box>>> inserted = new TreeMap<>();
        List<Integer> removed = new ArrayList<>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            int row = random.nextInt(ROWS);
            switch (random.nextInt(5)) {
                case 0 -> {
                    SheetEdit.InsertRow insert = insert(random.nextInt(ROWS + 2), row);
                    edits.add(insert);
                    inserted.computeIfAbsent(insert.at(), at -> new ArrayList<>())
                            .add(boxes(insert));
                }
                case 1 -> {
                    edits.add(new SheetEdit.RemoveRow(SHEET, row));
                    removed.add(row);
                }
                case 2 -> edits.add(fill(row, original));
                default -> edits.add(text(row, original));
            }
        }
        rebuild(original, inserted, removed);
        return edits;
    }

    private SheetEdit text(int row, List<List<Box>> original) {
        int column = random.nextInt(COLUMNS);
        Box box = original.get(row).get(column);
        box.target = null;
        if (random.nextInt(3) == 0) {
            BigDecimal number = BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(3));
            box.text = NumberText.plain(number);
            return new SheetEdit.SetCell(SHEET, new CellRef(row, column), CellContent.number(number));
        }
        box.text = TEXTS[random.nextInt(TEXTS.length)];
        return new SheetEdit.SetCell(SHEET, new CellRef(row, column), CellContent.text(box.text));
    }

    private SheetEdit fill(int row, List<List<Box>> original) {
        int column = random.nextInt(COLUMNS);
        Box box = original.get(row).get(column);
        box.fill = FILLS[random.nextInt(FILLS.length)];
        return new SheetEdit.SetFill(SHEET, new CellRef(row, column), box.fill.isEmpty() ? null : box.fill);
    }

    private SheetEdit.InsertRow insert(int at, int model) {
        Map<Integer, CellContent> contents = new TreeMap<>();
        Map<Integer, String> fills = new TreeMap<>();
        for (int column = 0; column < COLUMNS; column++) {
            if (random.nextBoolean()) {
                contents.put(column, CellContent.text(TEXTS[random.nextInt(TEXTS.length)]));
            }
            // Every fill is given: the copied one is that of the original, whatever later edits make of it.
            fills.put(column, FILLS[random.nextInt(FILLS.length)]);
        }
        return new SheetEdit.InsertRow(SHEET, at, model, contents, fills);
    }

    private static List<Box> boxes(SheetEdit.InsertRow insert) {
        List<Box> boxes = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            Box box = new Box();
            CellContent content = insert.contents().get(column);
            box.text = content instanceof CellContent.Text text ? text.text() : "";
            box.fill = insert.fills().get(column);
            boxes.add(box);
        }
        return boxes;
    }

    private void rebuild(List<List<Box>> original, Map<Integer, List<List<Box>>> inserted, List<Integer> removed) {
        grid.clear();
        for (int row = 0; row < ROWS + 2; row++) {
            grid.addAll(inserted.getOrDefault(row, List.of()));
            if (row >= original.size()) {
                grid.add(emptyRow());
            } else if (!removed.contains(row)) {
                grid.add(original.get(row));
            }
        }
    }

    private static List<Box> emptyRow() {
        List<Box> boxes = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            boxes.add(new Box());
        }
        return boxes;
    }

    private String address(Box target) {
        for (int row = 0; row < grid.size(); row++) {
            int column = grid.get(row).indexOf(target);
            if (column >= 0) {
                return new CellRef(row, column).a1();
            }
        }
        return "#REF!";
    }

    private void compareWithReader(byte[] workbook) {
        RawSheet sheet = Workbooks.read(workbook).sheets().getFirst();
        for (int row = 0; row < grid.size(); row++) {
            for (int column = 0; column < COLUMNS; column++) {
                Box box = grid.get(row).get(column);
                CellRef ref = new CellRef(row, column);
                RawCell cell = sheet.cell(ref).orElse(new RawCell(ref, CellKind.EMPTY, "", null, null, CellLook.PLAIN));
                assertThat(cell.text()).as(ref.a1()).isEqualTo(box.text);
                assertThat(cell.fill() == null ? "" : cell.fill()).as(ref.a1()).isEqualTo(box.fill);
                assertThat(cell.formula()).as(ref.a1()).isEqualTo(box.target == null ? null : address(box.target));
            }
        }
    }

    private void compareWithOtherLibrary(byte[] workbook) throws IOException {
        try (XSSFWorkbook other = Workbooks.open(workbook)) {
            XSSFSheet sheet = other.getSheetAt(0);
            for (int row = 0; row < grid.size(); row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    XSSFRow found = sheet.getRow(row);
                    XSSFCell cell = found == null ? null : found.getCell(column);
                    assertThat(text(cell)).isEqualTo(grid.get(row).get(column).text);
                }
            }
        }
    }

    private static String text(XSSFCell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return "";
        }
        return cell.getCellType() == CellType.NUMERIC
                ? NumberText.plain(new BigDecimal(cell.getRawValue()))
                : cell.getStringCellValue();
    }
}
