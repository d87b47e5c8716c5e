package be.jalon.exchange.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Makes a workbook with several tabs out of a template with one model tab. Only for templates of ours: the library's
 * whole model of the workbook is held in memory and rewritten.
 */
public final class TemplateSheets {

    private static final int LONGEST_NAME = 31;
    private static final String NO_NAME = "Feuille";

    private final byte[] template;

    public TemplateSheets(byte[] template) {
        this.template = template.clone();
    }

    /** The cells (their upper left ones) that the template gives names to, by these names; the print set-up left out. */
    public Map<String, CellRef> namedCells() {
        try (XSSFWorkbook workbook = open()) {
            Map<String, CellRef> cells = new HashMap<>();
            for (Name name : ownNames(workbook)) {
                CellReference first = area(workbook, name.getRefersToFormula()).getFirstCell();
                cells.put(name.getNameName(), new CellRef(first.getRow(), first.getCol()));
            }
            return Map.copyOf(cells);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * A workbook with one copy of the first sheet per name, and nothing else. The names of sheets are made valid and
     * different from each other; they stand in the result in the order of {@code names}.
     *
     * @param names at least one
     */
    public Copies copies(List<String> names) {
        try (XSSFWorkbook workbook = open();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            List<String> used = sheetNames(names);
            PrintSetUp print = PrintSetUp.of(workbook);
            for (int others = workbook.getNumberOfSheets() - 1; others > 0; others--) {
                workbook.removeSheetAt(others);
            }
            ownNames(workbook).forEach(workbook::removeName);
            multiply(workbook, used);
            workbook.sheetIterator().forEachRemaining(sheet -> print.applyTo(workbook, (XSSFSheet) sheet));
            workbook.write(bytes);
            return new Copies(bytes.toByteArray(), used);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void multiply(XSSFWorkbook workbook, List<String> names) {
        XSSFSheet model = workbook.getSheetAt(0);
        // The library complains of a page set-up that it would not copy; every sheet gets it afterwards.
        if (model.getCTWorksheet().isSetPageSetup()) {
            model.getCTWorksheet().unsetPageSetup();
        }
        for (int copy = 1; copy < names.size(); copy++) {
            workbook.cloneSheet(0, names.get(copy)).setSelected(false);
        }
        workbook.setSheetName(0, names.getFirst());
        workbook.setActiveSheet(0);
    }

    private XSSFWorkbook open() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(template));
    }

    private static List<Name> ownNames(XSSFWorkbook workbook) {
        return workbook.getAllNames().stream()
                .filter(name -> !name.getNameName().startsWith("_xlnm"))
                .<Name>map(name -> name)
                .toList();
    }

    private static AreaReference area(XSSFWorkbook workbook, String formula) {
        return new AreaReference(formula, workbook.getSpreadsheetVersion());
    }

    private static List<String> sheetNames(List<String> wanted) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String name : wanted) {
            String safe = safeName(name);
            String unique = safe;
            for (int number = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); number++) {
                String suffix = " (" + number + ")";
                unique = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - suffix.length())) + suffix;
            }
            names.add(unique);
        }
        return names;
    }

    private static String safeName(String name) {
        String safe = WorkbookUtil.createSafeSheetName(name.isBlank() ? NO_NAME : name, ' ')
                .strip()
                .replaceAll("\\s+", " ");
        return safe.isEmpty() ? NO_NAME : safe;
    }

    /**
     * @param bytes the workbook
     * @param sheets the names of its sheets
     */
    public record Copies(byte[] bytes, List<String> sheets) {
        public Copies {
            sheets = List.copyOf(sheets);
        }
    }

    /** What of a sheet the library leaves behind when it copies the sheet: page set-up, repeated rows, print area. */
    private record PrintSetUp(
            short paper,
            boolean landscape,
            short fitWidth,
            short fitHeight,
            @Nullable CellRangeAddress repeatedRows,
            @Nullable String area) {

        static PrintSetUp of(XSSFWorkbook workbook) {
            XSSFSheet model = workbook.getSheetAt(0);
            XSSFPrintSetup page = model.getPrintSetup();
            String area = workbook.getPrintArea(0);
            return new PrintSetUp(
                    page.getPaperSize(),
                    page.getLandscape(),
                    page.getFitWidth(),
                    page.getFitHeight(),
                    model.getRepeatingRows(),
                    area == null ? null : area.substring(area.indexOf('!') + 1));
        }

        void applyTo(XSSFWorkbook workbook, XSSFSheet sheet) {
            XSSFPrintSetup page = sheet.getPrintSetup();
            page.setPaperSize(paper);
            page.setLandscape(landscape);
            page.setFitWidth(fitWidth);
            page.setFitHeight(fitHeight);
            if (repeatedRows != null) {
                sheet.setRepeatingRows(repeatedRows);
            }
            if (area != null) {
                workbook.setPrintArea(workbook.getSheetIndex(sheet), area);
            }
        }
    }
}
