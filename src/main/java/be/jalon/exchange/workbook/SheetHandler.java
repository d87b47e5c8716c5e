package be.jalon.exchange.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Reads one sheet part, row by row; rows and cells with neither value nor fill leave nothing behind. */
final class SheetHandler extends PartHandler {

    /** A formula that other cells repeat relative to themselves. */
    private record SharedFormula(CellRef home, String text) {}

    private final SheetAssembler sheet;
    private final CellReader values;
    private final List<CellStyle> styles;
    private final Map<Integer, SharedFormula> sharedFormulas = new HashMap<>();
    private final TextCollector collector;

    private boolean inCell;
    private CellRef ref = new CellRef(0, 0);
    private CellStyle style = CellStyle.DEFAULT;
    private @Nullable String type;
    private String value = "";
    /** The number of a shared text, which is no value of its own; -1 for any other value. */
    private int sharedText = -1;

    private @Nullable String inline;
    private @Nullable String formula;
    private int sharedFormula = -1;
    private boolean phonetic;

    SheetHandler(ReadBudget budget, String part, SheetAssembler sheet, CellReader values, List<CellStyle> styles) {
        super(budget, part);
        this.sheet = sheet;
        this.values = values;
        this.styles = styles;
        this.collector = new TextCollector(budget);
    }

    @Override
    void open(String name, Attributes attributes) {
        switch (name) {
            case "row" -> sheet.startRow(attributes.getValue("r"), flag(attributes, "hidden"));
            case "c" -> startCell(attributes);
            case "col" -> {
                if (flag(attributes, "hidden")) {
                    sheet.hideColumns(number(attributes, "min", 0), number(attributes, "max", 0));
                }
            }
            case "mergeCell" -> sheet.merge(attributes.getValue("ref"));
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
        String address = null;
        String number = null;
        for (int i = 0; i < attributes.getLength(); i++) {
            switch (attributes.getQName(i)) {
                case "r" -> address = attributes.getValue(i);
                case "t" -> type = attributes.getValue(i);
                case "s" -> number = attributes.getValue(i);
                default -> {
                    // Says nothing of the value or its look.
                }
            }
        }
        ref = sheet.place(address);
        style = style(number);
        value = "";
        sharedText = -1;
        inline = null;
        formula = null;
        sharedFormula = -1;
        phonetic = false;
        collector.clear();
    }

    private CellStyle style(@Nullable String number) {
        if (number == null) {
            return styles.isEmpty() ? CellStyle.DEFAULT : styles.getFirst();
        }
        int index = number(number, -1);
        if (index >= 0 && index < styles.size()) {
            return styles.get(index);
        }
        sheet.problem(ref, CellProblem.Kind.STYLE_MISSING, number);
        return CellStyle.DEFAULT;
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
            case "row" -> sheet.endRow();
            case "c" -> endCell();
            case "v" -> {
                sharedText = "s".equals(type) ? collector.count() : -1;
                value = sharedText < 0 ? collector.raw() : "";
                collector.clear();
            }
            case "f" -> endFormula();
            case "t" -> collector.off();
            case "rPh" -> phonetic = false;
            case "is" -> inline = collector.text();
            default -> {
                // Nothing that was collected ends here.
            }
        }
    }

    private void endFormula() {
        String text = XmlText.decode(collector.raw());
        collector.clear();
        if (text.isEmpty() && sharedFormula >= 0) {
            SharedFormula shared = sharedFormulas.get(sharedFormula);
            formula = shared == null ? "" : copied(shared);
        } else {
            formula = text;
            if (sharedFormula >= 0) {
                sharedFormulas.put(sharedFormula, new SharedFormula(ref, text));
            }
        }
        budget().kept(formula);
    }

    private String copied(SharedFormula shared) {
        return FormulaText.copied(
                shared.text(),
                ref.row() - shared.home().row(),
                ref.column() - shared.home().column());
    }

    private void endCell() {
        if (!inCell) {
            return;
        }
        inCell = false;
        CellReader.Value read = read();
        if (formula != null && read.kind() == CellKind.EMPTY && type == null) {
            sheet.problem(ref, CellProblem.Kind.FORMULA_WITHOUT_VALUE, formula);
        }
        RawCell cell = new RawCell(ref, read.kind(), read.text(), read.number(), formula, style.look());
        if (!cell.isBlank() || cell.fill() != null) {
            sheet.add(cell, read.whole() && formula == null);
        }
    }

    private CellReader.Value read() {
        if (inline != null && !inline.isEmpty()) {
            return CellReader.Value.text(budget().kept(inline));
        }
        return sharedText < 0 ? values.read(ref, type, style.format(), value) : values.shared(ref, sharedText);
    }
}
