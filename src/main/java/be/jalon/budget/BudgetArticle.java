package be.jalon.budget;

import be.jalon.values.ArticleCode;
import be.jalon.values.BudgetLine;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What credits are voted on: an article, its extraordinary project if any, and the exercice. Lines that do not say the
 * same of all three are never put together, because nobody said that they mean the same credit.
 *
 * @param code function and economic code, {@code 840/731-53}
 * @param project number of the extraordinary project, 8 digits
 * @param year the exercice, null when none is said
 */
public record BudgetArticle(
        String code, @Nullable String project, @Nullable Integer year) implements Comparable<BudgetArticle> {

    private static final Comparator<BudgetArticle> ORDER = Comparator.comparing(BudgetArticle::code)
            .thenComparing(BudgetArticle::project, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(BudgetArticle::year, Comparator.nullsLast(Comparator.naturalOrder()));

    /** The article that a line names; empty when it names none. */
    static Optional<BudgetArticle> of(BudgetLine line) {
        ArticleCode article = line.article();
        return article == null
                ? Optional.empty()
                : Optional.of(new BudgetArticle(article.text(), line.project(), year(line)));
    }

    /** The exercice of a line: its article's own, else the one that the line says, else none. */
    static @Nullable Integer year(BudgetLine line) {
        ArticleCode article = line.article();
        return article != null && article.year() != null ? article.year() : line.year();
    }

    /** Article and project, {@code 421/731-60:20260012}. */
    public String text() {
        return project == null ? code : code + ":" + project;
    }

    @Override
    public int compareTo(BudgetArticle other) {
        return ORDER.compare(this, other);
    }
}
