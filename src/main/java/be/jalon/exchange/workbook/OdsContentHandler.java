package be.jalon.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the part of an OpenDocument file that holds the styles of its sheets and the sheets themselves. */
final class OdsContentHandler extends OdsHandler {

    private static final Pattern START_OF_FORMULA = Pattern.compile("^(?:[a-z]+:)?=");
    /** {@code [.A1]}, {@code [.A1:.B2]}, {@code [$'Autre feuille'.A1]}. */
    private static final Pattern REFERENCE =
            Pattern.compile("\\[([^\\[\\].]*)\\.([A-Z$0-9]{1,14})(?::\\.([A-Z$0-9]{1,14}))?]");

    private final OdsStyles styles;
    private final Problems problems;
    private final OdsText text;
    private final List<RawSheet> sheets = new ArrayList<>();
    private boolean isSpreadsheet;
    private boolean since1904;
    private @Nullable OdsTable table;
    private String tableName = "";
    private boolean inCell;
    private boolean isCopyOfOtherFile;
    private Cell cell = Cell.NONE;

    /** What the start of a cell's element says. */
    private record Cell(
            @Nullable String type,
            @Nullable String value,
            @Nullable String formula,
            CellStyle style,
            long columns,
            long wide,
            long high) {
        static final Cell NONE = new Cell(null, null, null, CellStyle.DEFAULT, 1, 1, 1);
    }

    OdsContentHandler(ReadBudget budget, String part, OdsStyles styles, Problems problems) {
        super(budget, part);
        this.styles = styles;
        this.problems = problems;
        this.text = new OdsText(budget);
    }

    boolean isSpreadsheet() {
        return isSpreadsheet;
    }

    List<RawSheet> sheets() {
        return sheets;
    }

    @Override
    void start(String name, Attributes attributes) {
        switch (name) {
            case "office:spreadsheet" -> isSpreadsheet = true;
            case "table:null-date" ->
                since1904 = attributes.valueOr(TABLE, "date-value", "").startsWith("1904");
            case "table:table" -> startTable(attributes);
            default -> {
                if (table == null) {
                    style(name, attributes);
                } else if (inCell) {
                    inCell(name, attributes);
                } else {
                    inTable(table, name, attributes);
                }
            }
        }
    }

    private void style(String name, Attributes attributes) {
        if (!styles.start(name, attributes)) {
            throw damaged();
        }
    }

    private void startTable(Attributes attributes) {
        // A table inside a cell is a part of a drawing or of a text; spreadsheets have none.
        if (table != null || sheets.size() >= budget().limits().parts()) {
            throw damaged();
        }
        tableName = attributes.valueOr(TABLE, "name", "");
        isCopyOfOtherFile = false;
        table = new OdsTable(
                new SheetAssembler(tableName, budget(), problems),
                budget(),
                since1904,
                styles.isHidden(attributes.value(TABLE, "style-name")));
    }

    private void inTable(OdsTable open, String name, Attributes attributes) {
        switch (name) {
            case "table:table-column" ->
                open.columns(
                        count(attributes, TABLE, "number-columns-repeated"),
                        attributes.value(TABLE, "default-cell-style-name"),
                        isHidden(attributes));
            case "table:table-row" ->
                open.startRow(
                        count(attributes, TABLE, "number-rows-repeated"),
                        attributes.value(TABLE, "default-cell-style-name"),
                        isHidden(attributes));
            case "table:table-cell", "table:covered-table-cell" -> startCell(open, attributes);
            case "table:table-source" ->
                // Values of another file, kept for the formulas that name it: no sheet that anybody sees.
                isCopyOfOtherFile = "copy-results-only".equals(attributes.value(TABLE, "mode"));
            default -> {
                // Groups of rows and columns.
            }
        }
    }

    private void startCell(OdsTable open, Attributes attributes) {
        if (!open.isInRow()) {
            throw damaged();
        }
        inCell = true;
        text.clear();
        String formula = attributes.value(TABLE, "formula");
        String type = attributes.value(OFFICE, "value-type");
        cell = new Cell(
                OdsValues.ERROR.equals(attributes.value(EXTENSION, "value-type")) ? OdsValues.ERROR : type,
                value(type == null ? "" : type, attributes),
                formula == null ? null : budget().kept(formula(formula)),
                cellStyle(open, attributes),
                count(attributes, TABLE, "number-columns-repeated"),
                count(attributes, TABLE, "number-columns-spanned"),
                count(attributes, TABLE, "number-rows-spanned"));
    }

    private static @Nullable String value(String type, Attributes attributes) {
        return switch (type) {
            case "date" -> attributes.value(OFFICE, "date-value");
            case "time" -> attributes.value(OFFICE, "time-value");
            case "boolean" -> attributes.value(OFFICE, "boolean-value");
            case "string" -> attributes.value(OFFICE, "string-value");
            default -> attributes.value(OFFICE, "value");
        };
    }

    /** Without the sign that begins it, and with addresses as people write them. */
    private static String formula(String stored) {
        String formula = START_OF_FORMULA.matcher(stored).replaceFirst("");
        return formula.indexOf('[') < 0
                ? formula
                : REFERENCE
                        .matcher(formula)
                        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                                (found.group(1).isEmpty() ? "" : found.group(1) + "!")
                                        + found.group(2)
                                        + (found.group(3) == null ? "" : ":" + found.group(3))));
    }

    private CellStyle cellStyle(OdsTable open, Attributes attributes) {
        String own = attributes.value(TABLE, "style-name");
        String name = own == null ? open.inheritedStyle() : own;
        if (name == null) {
            return CellStyle.DEFAULT;
        }
        CellStyle style = styles.cell(name);
        if (style == null) {
            problems.add(tableName, open.next(), CellProblem.Kind.STYLE_MISSING, name);
            return CellStyle.DEFAULT;
        }
        return style;
    }

    private void inCell(String name, Attributes attributes) {
        switch (name) {
            case "text:p", "text:h" -> text.startParagraph();
            case "text:s" -> text.written(' ', count(attributes, TEXT, "c"));
            case "text:tab" -> text.written('\t', 1);
            case "text:line-break" -> text.written('\n', 1);
            default -> {
                // Spans, links and fields: their text counts as any other.
            }
        }
    }

    @Override
    void text(char[] from, int start, int length) {
        if (inCell) {
            text.add(from, start, length);
        } else if (table == null) {
            styles.text(from, start, length);
        }
    }

    @Override
    void end(String name) {
        if (table == null) {
            styles.end(name);
            return;
        }
        switch (name) {
            case "text:p", "text:h" -> text.endParagraph();
            case "table:table-cell", "table:covered-table-cell" -> endCell(table);
            case "table:table-row" -> table.endRow();
            case "table:table" -> endTable(table);
            default -> {
                // Nothing ends with it.
            }
        }
    }

    private void endCell(OdsTable open) {
        if (!inCell) {
            throw damaged();
        }
        inCell = false;
        String value = cell.value();
        if (value != null && value.length() > budget().limits().cellCharacters()) {
            throw budget().textTooLong();
        }
        open.add(new OdsCell(
                open.column(),
                cell.columns(),
                cell.type(),
                value == null ? null : budget().kept(value),
                budget().kept(text.text()),
                cell.formula(),
                cell.style(),
                cell.wide(),
                cell.high()));
    }

    private void endTable(OdsTable open) {
        RawSheet sheet = open.finish();
        if (!isCopyOfOtherFile) {
            sheets.add(sheet);
        }
        table = null;
    }
}
