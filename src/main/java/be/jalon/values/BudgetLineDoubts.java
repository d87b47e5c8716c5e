package be.jalon.values;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is not certain of one segment of a budget cell, once all of it was read. */
final class BudgetLineDoubts {

    private BudgetLineDoubts() {}

    /**
     * @param kind the budget of the column
     * @param label what the amount is for, "" when nothing says it
     */
    static void add(BudgetLineParts parts, @Nullable BigDecimal amount, BudgetKind kind, String label) {
        if (parts.value != null && parts.value.doubt() != null) {
            parts.doubt(parts.value.doubt());
        } else if (amount == null) {
            parts.doubt(missing(parts, label));
        }
        ArticleCode article = parts.article;
        if (article != null && article.kind().filter(own -> own != kind).isPresent()) {
            parts.doubt("kind");
        }
        BudgetKind named = BudgetWords.budget(label);
        if (named != null && named != kind) {
            parts.doubt("otherBudget");
        }
        if (amount != null && BudgetWords.namesShare(label)) {
            parts.doubt("detail");
        }
        if (amount != null && BudgetWords.isYearlyForYears(label)) {
            parts.doubt("perYear");
        }
        if (article != null && !article.isExpense()) {
            parts.doubt("receipt");
        }
    }

    private static String missing(BudgetLineParts parts, String label) {
        if (parts.perUnit) {
            return "perUnit";
        }
        if (parts.value != null && parts.value.value() != null && BudgetWords.isSaving(label)) {
            return "saving";
        }
        if (parts.value != null) {
            return label.isEmpty() ? "unknown" : "unknownFor";
        }
        return parts.credit != null ? "creditOnly" : "noAmount";
    }
}
