package be.jalon.plan.ui;

import be.jalon.plan.ItemRow;
import be.jalon.shared.SearchText;
import be.jalon.values.BudgetCell;
import be.jalon.values.ItemCode;
import be.jalon.values.PilotNames;
import be.jalon.values.Presence;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How siblings are sorted by a column: by what the cells mean; cells that mean nothing come last in both directions. */
final class RowOrder {

    private RowOrder() {}

    static Comparator<ItemRow> by(PlanColumn column, boolean descending) {
        return switch (column) {
            case TITLE -> order(row -> SearchText.fold(row.title()), descending);
            case CODE -> order(RowOrder::code, descending);
            case POLITICAL -> order(row -> first(row.political()), descending);
            case SERVICE -> order(row -> first(row.service()), descending);
            case AGENT -> order(row -> first(row.agent()), descending);
            case DEADLINE -> order(row -> stated(row.deadline().presence()) ? row.deadline() : null, descending);
            case ORDINARY -> order(row -> amount(row.ordinary()), descending);
            case EXTRAORDINARY -> order(row -> amount(row.extraordinary()), descending);
            case STAFF -> order(row -> blankToNull(row.text(column.field())), descending);
            case STATUS -> order(row -> row.status().status(), descending);
            case PROGRESS -> order(row -> row.progress().percent(), descending);
        };
    }

    private static <C extends Comparable<? super C>> Comparator<ItemRow> order(
            Function<ItemRow, @Nullable C> key, boolean descending) {
        Comparator<C> direction = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(key, Comparator.nullsLast(direction));
    }

    private static boolean stated(Presence presence) {
        return presence == Presence.STATED;
    }

    private static @Nullable ItemCode code(ItemRow row) {
        return row.code().text().isBlank() ? null : row.code();
    }

    private static @Nullable String first(PilotNames pilots) {
        return pilots.names().isEmpty() ? null : SearchText.fold(pilots.names().getFirst());
    }

    private static @Nullable BigDecimal amount(BudgetCell cell) {
        return cell.lines().stream().anyMatch(line -> line.amount() != null) ? cell.known() : null;
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : SearchText.fold(text);
    }
}
