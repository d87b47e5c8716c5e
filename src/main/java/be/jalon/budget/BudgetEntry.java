package be.jalon.budget;

import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import be.jalon.values.BudgetKind;
import be.jalon.values.BudgetLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of one budget cell of one item. Immutable and shared by all sessions.
 *
 * @param number its place in the cell, from 0
 * @param article what it claims on, null when it names no article
 * @param verdicts what is to be checked, worst first; none when nothing is
 * @param services the item's services as they are compared: folded, in the order of the cell
 * @param searchable the texts that a search looks at, folded
 */
public record BudgetEntry(
        ItemRow item,
        int number,
        BudgetLine line,
        Asked asked,
        @Nullable BudgetArticle article,
        List<Verdict> verdicts,
        List<String> services,
        String searchable)
        implements BudgetRow {

    public BudgetEntry {
        verdicts = List.copyOf(verdicts);
        services = List.copyOf(services);
    }

    BudgetEntry judged(List<Verdict> all) {
        return new BudgetEntry(item, number, line, asked, article, all, services, searchable);
    }

    @Override
    public String key() {
        return item.id() + "-" + field().key() + "-" + number;
    }

    /** The column that the line stands in. */
    public BudgetKind kind() {
        return line.kind();
    }

    /** The field whose text holds the line. */
    public ItemField field() {
        return kind() == BudgetKind.ORDINARY ? ItemField.BUDGET_ORDINARY : ItemField.BUDGET_EXTRAORDINARY;
    }

    /** The amount in euros; zero when it is unknown or when nothing is asked. */
    BigDecimal known() {
        BigDecimal amount = line.amount();
        return amount == null ? BigDecimal.ZERO : amount;
    }

    /** The exercice: the article's own, else the one that the line says. */
    public Optional<Integer> year() {
        return Optional.ofNullable(BudgetArticle.year(line));
    }

    public boolean has(VerdictKind kind) {
        return verdicts.stream().anyMatch(verdict -> verdict.kind() == kind);
    }
}
