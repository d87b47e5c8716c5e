package be.jalon.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the whole plan claims on one article.
 *
 * @param items how many items claim something
 * @param known sum of the known claims in euros; quoted credits are not part of it
 * @param unknown number of claims whose amount is unknown
 * @param credits the different credits that lines quote for it, in euros, smallest first
 */
public record ArticleClaims(BudgetArticle article, int items, BigDecimal known, int unknown, List<BigDecimal> credits) {

    public ArticleClaims {
        credits = List.copyOf(credits);
    }

    /** The credit that is quoted; empty when none is or when lines contradict each other. */
    public Optional<BigDecimal> credit() {
        return credits.size() == 1 ? Optional.of(credits.getFirst()) : Optional.empty();
    }

    /** What the known claims leave of the credit; negative when they exceed it. */
    public Optional<BigDecimal> remaining() {
        return credit().map(credit -> credit.subtract(known));
    }

    boolean exceedCredit() {
        return remaining().filter(rest -> rest.signum() < 0).isPresent();
    }
}
