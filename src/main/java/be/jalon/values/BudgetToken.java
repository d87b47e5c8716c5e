package be.jalon.values;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a budget cell.
 *
 * @param kind what it is
 * @param start where it begins in the cell
 * @param end where it ends
 * @param value the amount, when it is one and can be read with certainty
 * @param article the article, when it is one
 * @param doubt the code of what is doubtful about it, or null
 * @param inner what stands between the brackets, when it is a group
 */
record BudgetToken(
        Kind kind,
        int start,
        int end,
        @Nullable BigDecimal value,
        @Nullable ArticleCode article,
        @Nullable String doubt,
        List<BudgetToken> inner) {

    enum Kind {
        TEXT,
        /** An amount that is asked; without value when it cannot be read with certainty. */
        AMOUNT,
        /** "??" or words that say the same. */
        UNKNOWN,
        /** A question mark that makes the amount before it uncertain. */
        UNCERTAIN,
        /** The credit of a whole article. */
        CREDIT,
        /** A number without currency that may be anything. */
        NUMBER,
        YEAR,
        ARTICLE,
        PROJECT,
        /** HTVA, par an: words that belong to the amount before them. */
        QUALIFIER,
        /** By month, by piece: the amount before them is not the whole need. */
        PER_UNIT,
        /** An amount that is part of the one before it, or the whole of which that one is a part, with its words. */
        INCLUDED,
        GROUP,
        BREAK
    }

    static BudgetToken of(Kind kind, int start, int end) {
        return new BudgetToken(kind, start, end, null, null, null, List.of());
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isValue() {
        return kind == Kind.AMOUNT || kind == Kind.UNKNOWN;
    }

    /** Whether it only makes sense after an amount. */
    boolean followsAmount() {
        return kind == Kind.GROUP
                || kind == Kind.QUALIFIER
                || kind == Kind.PER_UNIT
                || kind == Kind.INCLUDED
                || kind == Kind.UNCERTAIN
                || kind == Kind.CREDIT;
    }

    BudgetToken as(Kind other) {
        return new BudgetToken(other, start, end, value, article, doubt, inner);
    }

    BudgetToken between(int newStart, int newEnd) {
        return new BudgetToken(kind, newStart, newEnd, value, article, doubt, inner);
    }

    BudgetToken withValue(@Nullable BigDecimal amount) {
        return new BudgetToken(kind, start, end, amount, article, doubt, inner);
    }

    BudgetToken doubting(@Nullable String code) {
        return new BudgetToken(kind, start, end, value, article, code, inner);
    }

    String text(String plain) {
        return plain.substring(start, end);
    }
}
