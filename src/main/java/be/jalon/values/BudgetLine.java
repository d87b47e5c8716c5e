package be.jalon.values;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One need for money, as written in a budget cell.
 *
 * @param kind the column that it is written in
 * @param label what it is for, or null
 * @param amount what is asked, in euros, or null when that is unknown
 * @param unknown whether the amount is unknown
 * @param article the budget article, or null
 * @param project the number of the extraordinary project, or null
 * @param credit the credit of the whole article in euros, never part of what is asked, or null
 * @param year the exercice, or null
 * @param source who pays, as written, or null
 * @param raw the piece of the cell that says so, as written
 */
public record BudgetLine(
        BudgetKind kind,
        @Nullable String label,
        @Nullable BigDecimal amount,
        boolean unknown,
        @Nullable ArticleCode article,
        @Nullable String project,
        @Nullable BigDecimal credit,
        @Nullable Integer year,
        @Nullable String source,
        String raw) {}
