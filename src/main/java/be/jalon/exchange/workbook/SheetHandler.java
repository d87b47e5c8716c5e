package be.jalon.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes one sheet part apart into rows. */
final class SheetHandler extends PartHandler {

    private final StatedRows rows;
    private final List<CellStyle> styles;
    /** Of a cell that names none. */
    private final CellStyle normal;

    private final TextCollector collector;

    private StatedRow.@Nullable Start row;
    private List<StatedRow.Cell> cells = new ArrayList<>();

    private boolean inCell;
    private @Nullable CellRef place;
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
        this.normal = styles.isEmpty() ? CellStyle.DEFAULT : styles.getFirst();
        this.collector = new TextCollector(budget);
    }

    @Override
    void open(String name, Attributes attributes) {
        switch (name) {
            case "row" -> {
                handOn(false);
                row = new StatedRow.Start(attributes.value("r"), attributes.flag("hidden"));
            }
            case "c" -> startCell(attributes);
            case "col" -> {
                if (attributes.flag("hidden")) {
                    rows.sheet().hideColumns(attributes.number("min", 0), attributes.number("max", 0));
                }
            }
            case "mergeCell" -> {
                rows.settle();
                rows.sheet().merge(attributes.value("ref"));
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
        place = null;
        address = null;
        style = normal;
        missingStyle = null;
        for (int i = 0; i < attributes.count(); i++) {
            if (attributes.prefix(i).isEmpty()) {
                aboutCell(attributes, i);
            }
        }
        value = "";
        sharedText = -1;
        inline = null;
        formula = null;
        sharedFormula = -1;
        phonetic = false;
        collector.clear();
    }

    private void aboutCell(Attributes attributes, int index) {
        switch (attributes.name(index)) {
            case "r" -> {
                place = attributes.address(index);
                address = place == null ? attributes.value(index) : null;
            }
            case "t" -> type = attributes.repeated(index);
            case "s" -> {
                int number = attributes.digits(index);
                boolean known = number >= 0 && number < styles.size();
                style = known ? styles.get(number) : CellStyle.DEFAULT;
                missingStyle = known ? null : attributes.value(index);
            }
            default -> {
                // Says nothing of the value or its look.
            }
        }
    }

    private void inCell(String name, Attributes attributes) {
        switch (name) {
            case "v" -> collect();
            case "f" -> {
                collect();
                sharedFormula = "shared".equals(attributes.value("t")) ? attributes.number("si", -1) : -1;
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
    void characters(char[] from, int start, int length) {
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
        boolean plain = sharedText >= 0 && formula == null && inline == null && missingStyle == null;
        cells.add(
                plain && place != null
                        ? new StatedRow.SharedCell(place, style, sharedText)
                        : new StatedRow.OtherCell(
                                place,
                                address,
                                style,
                                missingStyle,
                                type,
                                value,
                                sharedText,
                                inline,
                                formula,
                                sharedFormula));
    }

    private void handOn(boolean ends) {
        if (ends || row != null || !cells.isEmpty()) {
            rows.add(new StatedRow(row, cells, ends));
            cells = new ArrayList<>(cells.size());
            row = null;
        }
    }

    @Override
    void end() {
        handOn(false);
        rows.settle();
    }
}
