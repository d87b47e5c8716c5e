package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.plan.ItemField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the cells of the table of all forms really stand: see {@link FormTable}. */
final class FormPlaces {

    /** The cells of one value; none when it stands in no cell. */
    private record Place(Form form, List<Form.Value> values) {}

    private final Map<CellRef, Place> cells = new HashMap<>();
    private final Map<CellRef, FormColumn> headers = new HashMap<>();
    private final Map<Integer, Form> rows = new TreeMap<>();

    void put(CellRef ref, Form form, List<Form.Value> values) {
        cells.put(
                ref,
                new Place(
                        form, values.stream().filter(value -> !isNowhere(value)).toList()));
    }

    void header(CellRef ref, FormColumn column) {
        headers.put(ref, column);
    }

    void row(int index, Form form) {
        rows.put(index, form);
    }

    /** A text that stands in no cell: the name of a sheet. */
    static Form.Value nowhere(String text) {
        return new Form.Value(new CellRef(CellRef.MAX_ROW, CellRef.MAX_COLUMN), null, text);
    }

    private static boolean isNowhere(Form.Value value) {
        return value.cell() == null && !value.text().isEmpty();
    }

    /** What the cells of a value say together. */
    static String text(List<Form.Value> values) {
        return values.size() == 1
                ? values.getFirst().text()
                : values.stream()
                        .map(Form.Value::text)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n"));
    }

    /** The real cells of a cell of the table. */
    List<Form.Value> values(CellRef ref) {
        Place place = cells.get(ref);
        return place == null ? List.of() : place.values();
    }

    @Nullable
    String sheet(CellRef ref) {
        Place place = cells.get(ref);
        return place == null ? null : place.form().sheet();
    }

    /** The items where they really stand. */
    List<DraftItem> real(List<DraftItem> items) {
        return rows.isEmpty() ? items : items.stream().map(this::real).toList();
    }

    private DraftItem real(DraftItem item) {
        boolean ofForm = item.sheet().equals(FormTable.NAME);
        Map<ItemField, DraftCell> real = new EnumMap<>(ItemField.class);
        item.cells().forEach((field, cell) -> {
            DraftCell moved = real(field, cell);
            if (moved != null) {
                real.put(field, moved);
            }
        });
        if (!ofForm) {
            return with(item, item.sheet(), item.titleCell(), item.row(), item.lastRow(), real);
        }
        Form form = item.row() < 0 ? null : rows.get(item.row());
        DraftCell title = real.get(ItemField.TITLE);
        CellRef titleCell = title == null ? titleOf(item) : title.ref();
        String sheet = title == null ? sheetOf(item, form) : title.first().sheet();
        return with(
                item, sheet, titleCell, form == null ? -1 : form.firstRow(), form == null ? -1 : form.lastRow(), real);
    }

    private @Nullable CellRef titleOf(DraftItem item) {
        CellRef ref = item.titleCell();
        return ref == null || values(ref).isEmpty()
                ? null
                : values(ref).getFirst().ref();
    }

    private String anySheet() {
        return rows.values().stream().map(Form::sheet).findFirst().orElse("");
    }

    private String sheetOf(DraftItem item, @Nullable Form form) {
        if (form != null) {
            return form.sheet();
        }
        String sheet = item.titleCell() == null ? null : sheet(item.titleCell());
        if (sheet != null) {
            return sheet;
        }
        DraftCell code = item.cells().get(ItemField.CODE);
        String ofCode = code == null ? null : sheet(code.ref());
        return ofCode != null ? ofCode : anySheet();
    }

    private static DraftItem with(
            DraftItem item,
            String sheet,
            @Nullable CellRef title,
            int row,
            int lastRow,
            Map<ItemField, DraftCell> cells) {
        return new DraftItem(
                item.id(),
                item.parent(),
                item.level(),
                sheet,
                title,
                row,
                lastRow,
                item.texts(),
                cells,
                item.pending(),
                item.extras());
    }

    /** Null where nothing can be written: in no cell, or in one that says more than the value. */
    private @Nullable DraftCell real(ItemField field, DraftCell cell) {
        List<CellPart> parts = new ArrayList<>();
        boolean several = false;
        for (CellPart part : cell.parts()) {
            List<Form.Value> values = values(part.ref());
            if (!part.sheet().equals(FormTable.NAME)) {
                parts.add(part);
            } else if (values.isEmpty() || !values.stream().allMatch(Form.Value::isWhole)) {
                return null;
            } else {
                several |= values.size() > 1;
                values.forEach(value -> parts.add(real(part, value, values)));
            }
        }
        boolean single = field == ItemField.TITLE || field == ItemField.CODE;
        if (several && single) {
            return null;
        }
        return DraftCell.of(parts, several ? Spread.LINES : cell.spread(), cell.shape(), cell.shared());
    }

    private CellPart real(CellPart part, Form.Value value, List<Form.Value> values) {
        boolean first = value == values.getFirst();
        RawCell cell = value.cell();
        String sheet = String.valueOf(sheet(part.ref()));
        String label = first ? part.label() : "";
        CellPart real = cell == null ? CellPart.empty(sheet, value.ref(), label) : CellPart.of(sheet, cell, label);
        return first ? real.in(part.unit()) : real;
    }

    /** The finding with the real addresses. */
    Finding real(Finding finding) {
        if (rows.isEmpty()) {
            return finding;
        }
        String cell = finding.cell() == null ? null : real(finding.cell());
        List<String> args = finding.args().stream().map(this::real).toList();
        return switch (finding) {
            case Finding.Blocking blocking -> new Finding.Blocking(blocking.code(), cell, blocking.raw(), args);
            case Finding.Doubt doubt ->
                new Finding.Doubt(doubt.code(), cell, doubt.raw(), args, doubt.ofValue(), doubt.about());
            case Finding.Note note -> new Finding.Note(note.code(), cell, note.raw(), args);
        };
    }

    private String real(String text) {
        if (!text.startsWith(FormTable.NAME)) {
            return text;
        }
        String first = anySheet();
        return text.length() == FormTable.NAME.length()
                ? first
                : CellRef.tryParse(text.substring(FormTable.NAME.length() + 1))
                        .map(ref -> address(ref, first))
                        .orElse(text);
    }

    private String address(CellRef ref, String fallback) {
        FormColumn header = headers.get(ref);
        if (header != null && header.cell() != null && header.sheet() != null) {
            return header.cell().in(header.sheet());
        }
        List<Form.Value> values = values(ref);
        Form form = rows.get(ref.row());
        if (!values.isEmpty() && form != null) {
            return values.getFirst().ref().in(form.sheet());
        }
        return form == null ? fallback : form.sheet();
    }
}
