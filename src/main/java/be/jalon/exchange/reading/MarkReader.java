package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.plan.ItemField;
import be.jalon.values.Deadline;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads columns in which a mark, such as an X, says what their header says: "En cours", "Haute", "2026". */
final class MarkReader {

    private final SheetGrid grid;
    private final ColumnMap columns;
    private final SheetFindings findings;
    private final CellLedger ledger;

    MarkReader(SheetGrid grid, ColumnMap columns, SheetFindings findings, CellLedger ledger) {
        this.grid = grid;
        this.columns = columns;
        this.findings = findings;
        this.ledger = ledger;
    }

    /** The field's text is what the headers say: a cell with an X has none of its own that could be changed. */
    void read(ItemBuilder item) {
        if (columns.marks().isEmpty()) {
            return;
        }
        Map<ItemField, List<String>> said = new EnumMap<>(ItemField.class);
        for (ColumnMap.MarkColumn mark : columns.marks()) {
            boolean stated = !item.texts.getOrDefault(mark.field(), "").isBlank();
            for (int row : item.rows) {
                CellRef ref = grid.downward(new CellRef(row, mark.column())).orElse(null);
                String text = ref == null ? "" : grid.shownText(ref);
                if (ref != null && !text.isEmpty() && stated) {
                    // A name in a column of its own is what counts.
                    item.addExtra(mark.label(), text);
                    ledger.keep(ref);
                } else if (ref != null && !text.isEmpty()) {
                    ledger.map(ref);
                    List<String> labels = said.computeIfAbsent(mark.field(), ignored -> new ArrayList<>());
                    if (isCross(text)) {
                        findings.add(Finding.doubt("mark.cross", grid.address(ref), text, text, mark.label()));
                    }
                    if (CellTexts.isMark(text) && !labels.contains(mark.label())) {
                        labels.add(mark.label());
                    }
                }
            }
        }
        said.forEach((field, labels) -> put(item, field, labels));
    }

    /** A cross of this form may tick a box, or say that there is nothing. */
    private static boolean isCross(String text) {
        return text.equals("✗") || text.equals("✘");
    }

    private void put(ItemBuilder item, ItemField field, List<String> labels) {
        if (labels.isEmpty() || !item.texts.getOrDefault(field, "").isBlank()) {
            return;
        }
        boolean single = field == ItemField.STATUS || field == ItemField.PRIORITY;
        if (single && labels.size() > 1) {
            String all = String.join(" / ", labels);
            findings.add(Finding.doubt("mark.several", item.address(), all, all));
        }
        item.texts.put(
                field,
                field == ItemField.DEADLINE ? period(labels) : String.join(single ? " / " : separator(field), labels));
    }

    /** A comma may stand between a name and a function. */
    private static String separator(ItemField field) {
        return field == ItemField.SDGS ? ", " : "\n";
    }

    /** Years in a row, or parts of years, are a period. */
    private static String period(List<String> labels) {
        List<Deadline> times = labels.stream().map(Deadline::parse).toList();
        boolean running = labels.size() > 1;
        for (int i = 1; i < times.size(); i++) {
            running &= follows(times.get(i - 1), times.get(i));
        }
        String to = labels.stream().allMatch(CellTexts::isYear) ? "-" : " - ";
        return running ? labels.getFirst() + to + labels.getLast() : String.join(", ", labels);
    }

    private static boolean follows(Deadline before, Deadline after) {
        return before.to() != null
                && after.from() != null
                && before.to().plusDays(1).equals(after.from());
    }
}
