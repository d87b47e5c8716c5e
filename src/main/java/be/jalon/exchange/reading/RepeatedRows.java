package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.plan.ItemField;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Rows that name the action of the row above once more: one per budget line, or one per sub-action. */
final class RepeatedRows {

    private static final Set<ItemField> ADDING = EnumSet.of(ItemField.BUDGET_ORDINARY, ItemField.BUDGET_EXTRAORDINARY);

    private final SheetGrid grid;
    private final ColumnMap columns;
    private final SheetFindings findings;
    private final CellLedger ledger;

    RepeatedRows(SheetGrid grid, ColumnMap columns, SheetFindings findings, CellLedger ledger) {
        this.grid = grid;
        this.columns = columns;
        this.findings = findings;
        this.ledger = ledger;
    }

    /** Whether the row goes on with this action; if so its cells are the action's. */
    boolean continues(RowReading row, ZoneReading zone, @Nullable ItemBuilder action) {
        if (action == null || action.rows.isEmpty() || !isNamed(row, zone, action)) {
            return false;
        }
        Map<Integer, String> before = texts(action);
        Map<Integer, String> now = texts(row);
        if (now.equals(before)) {
            keep(row);
            action.addTitle(grid.name(), zone.title());
            action.copies.add(row.index());
            note(row, zone, "row.again");
            return true;
        }
        if (!agrees(before, now)) {
            return false;
        }
        ledger.map(zone.title().ref());
        action.addTitle(grid.name(), zone.title());
        action.rows.add(row.index());
        note(row, zone, "row.continued");
        return true;
    }

    /** A row of a sub-action that has columns of its own: the others speak of the action once more. */
    void repeat(RowReading row, ItemBuilder action) {
        boolean same = !action.rows.isEmpty() && texts(row).equals(texts(action));
        if (same) {
            keep(row);
            action.copies.add(row.index());
        } else if (!action.rows.contains(row.index())) {
            action.rows.add(row.index());
        }
    }

    private void note(RowReading row, ZoneReading zone, String code) {
        findings.add(Finding.note(
                code, grid.address(zone.title().ref()), zone.title().text(), zone.titleText()));
    }

    private static boolean isNamed(RowReading row, ZoneReading zone, ItemBuilder action) {
        boolean near = row.index() - lastRow(action) == 1;
        boolean again = row.type() != null && row.type().again();
        return near
                && !again
                && action.title().equals(zone.titleText())
                && row.codeText().equals(action.firstCode);
    }

    private static int lastRow(ItemBuilder action) {
        int last = action.rows.getLast();
        return action.copies.isEmpty() ? last : Math.max(last, action.copies.getLast());
    }

    /** Whether a row without a title has the code of the item of the row above. */
    boolean isCode(RowReading row, @Nullable ItemBuilder item) {
        return item != null
                && row.hasCode()
                && !item.rows.isEmpty()
                && row.index() - lastRow(item) == 1
                && row.codeText().equals(item.firstCode);
    }

    /** What the row says beside its title and code, by column. */
    private Map<Integer, String> texts(RowReading row) {
        ZoneReading zone = row.zone();
        return texts(row.index(), cell -> zone != null && (cell.equals(zone.title()) || cell.equals(zone.code())));
    }

    /** What the first row of an action says beside its title and code, by column. */
    private Map<Integer, String> texts(ItemBuilder action) {
        return texts(
                action.rows.getFirst(), cell -> cell.ref().equals(action.titleRef()) || cell.equals(action.codeCell));
    }

    private Map<Integer, String> texts(int row, Predicate<RawCell> named) {
        Map<Integer, String> texts = new TreeMap<>();
        grid.written(row).stream()
                .filter(cell -> !named.test(cell))
                .filter(cell -> columns.level(cell.column()).isEmpty())
                .forEach(cell -> texts.put(cell.column(), cell.text().strip()));
        return texts;
    }

    /** Two rows of one action may differ in their money only. */
    private boolean agrees(Map<Integer, String> before, Map<Integer, String> now) {
        return now.entrySet().stream().allMatch(entry -> {
            String other = before.get(entry.getKey());
            return other == null || other.equals(entry.getValue()) || isMoney(entry.getKey());
        });
    }

    private boolean isMoney(int column) {
        boolean ofBudget = ADDING.stream()
                .flatMap(field -> columns.fields().getOrDefault(field, List.of()).stream())
                .anyMatch(field -> field.column() == column || field.named().contains(column));
        return ofBudget || columns.field(column).isEmpty();
    }

    /** The cells of a row that only repeats what was said are known. */
    void keep(RowReading row) {
        for (RawCell cell : row.written()) {
            CellRef ref = cell.ref();
            boolean known = columns.inZone(ref.column())
                    || columns.field(ref.column()).isPresent()
                    || columns.headers().containsKey(ref.column());
            if (known) {
                ledger.map(ref);
            }
        }
    }
}
