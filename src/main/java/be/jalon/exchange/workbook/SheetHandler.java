package be.jalon.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Takes one sheet part apart into rows. */
final class SheetHandler extends PartHandler {

    private final StatedRows rows;
    private final List<CellStyle> styles;
    private final TextCollector collector;

    private StatedRow.@Nullable Start row;
    private List<StatedRow.Cell> cells = new ArrayList<>();

    private boolean inCell;
    private @Nullable String address;
    private CellStyle style = CellStyle.DEFAULT;
    private @Nullable String missingStyle;
    private @Nullable String type;
    private String value = "";
    private int sharedText = -1;
    private @Nullable String inline;
    private @Nullable String formula;
    private int sharedFormula = -1;
    private boolean phonetic;

    SheetHandler(ReadBudget budget, String part, StatedRows rows, List<CellStyle> styles) {
        super(budget, part);
        this.rows = rows;
        this.styles = styles;
        this.collector = new TextCollector(budget);
    }

    @Override
    void open(String name, Attributes attributes) {
        switch (name) {
            case "row" -> {
                handOn(false);
                row = new StatedRow.Start(attributes.getValue("r"), flag(attributes, "hidden"));
            }
            case "c" -> startCell(attributes);
            case "col" -> {
                if (flag(attributes, "hidden")) {
                    rows.sheet().hideColumns(number(attributes, "min", 0), number(attributes, "max", 0));
                }
            }
            case "mergeCell" -> {
                rows.settle();
                rows.sheet().merge(attributes.getValue("ref"));
            }
            default -> {
                if (inCell) {
                    inCell(name, attributes);
                }
            }
        }
    }

    private void startCell(Attributes attributes) {
        inCell = true;
        type = null;
        address = null;
        String number = null;
        for (int i = 0; i < attributes.getLength(); i++) {
            switch (attributes.getQName(i)) {
                case "r" -> address = attributes.getValue(i);
                case "t" -> type = known(attributes.getValue(i));
                case "s" -> number = attributes.getValue(i);
                default -> {
                    // Says nothing of the value or its look.
                }
            }
        }
        style(number);
        value = "";
        sharedText = -1;
        inline = null;
        formula = null;
        sharedFormula = -1;
        phonetic = false;
        collector.clear();
    }

    /** Nearly all cells are of one type, of which one text is enough. */
    private static String known(String type) {
        return type.equals("s") ? "s" : type;
    }

    private void style(@Nullable String number) {
        missingStyle = null;
        int index = number == null ? 0 : number(number, -1);
        if (index >= 0 && index < styles.size()) {
            style = styles.get(index);
        } else {
            style = CellStyle.DEFAULT;
            missingStyle = number;
        }
    }

    private void inCell(String name, Attributes attributes) {
        switch (name) {
            case "v" -> collect();
            case "f" -> {
                collect();
                sharedFormula = "shared".equals(attributes.getValue("t")) ? number(attributes, "si", -1) : -1;
            }
            case "is" -> collector.clear();
            case "rPh" -> phonetic = true;
            case "t" -> {
                if (!phonetic) {
                    collector.on();
                }
            }
            default -> {
                // Fonts of runs.
            }
        }
    }

    private void collect() {
        collector.clear();
        collector.on();
    }

    @Override
    public void characters(char[] from, int start, int length) {
        collector.add(from, start, length);
    }

    @Override
    void close(String name) {
        switch (name) {
            case "row" -> handOn(true);
            case "c" -> endCell();
            case "v" -> {
                sharedText = "s".equals(type) ? collector.count() : -1;
                value = sharedText < 0 ? collector.raw() : "";
                collector.clear();
            }
            case "f" -> {
                formula = XmlText.decode(collector.raw());
                collector.clear();
            }
            case "t" -> collector.off();
            case "rPh" -> phonetic = false;
            case "is" -> inline = collector.text();
            default -> {
                // Nothing that was collected ends here.
            }
        }
    }

    private void endCell() {
        if (!inCell) {
            return;
        }
        inCell = false;
        cells.add(new StatedRow.Cell(
                address, style, missingStyle, type, value, sharedText, inline, formula, sharedFormula));
    }

    private void handOn(boolean ends) {
        if (ends || row != null || !cells.isEmpty()) {
            rows.add(new StatedRow(row, cells, ends));
            cells = new ArrayList<>(cells.size());
            row = null;
        }
    }

    @Override
    public void endDocument() {
        handOn(false);
        rows.settle();
    }
}
