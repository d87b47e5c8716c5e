package be.jalon.values;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one segment of a budget cell has said so far; of what there can be only one, the first counts. */
final class BudgetLineParts {

    private final String plain;
    private final Set<String> doubts;
    final BudgetLabel label = new BudgetLabel();

    /** The token of the amount, or of the sign that stands for it. */
    @Nullable
    BudgetToken value;

    @Nullable
    ArticleCode article;

    @Nullable
    BigDecimal credit;

    @Nullable
    Integer year;

    @Nullable
    String source;

    private @Nullable String project;

    /** Whether the amount is the price of one of several. */
    boolean perUnit;

    BudgetLineParts(String plain, Set<String> doubts) {
        this.plain = plain;
        this.doubts = doubts;
    }

    String text(BudgetToken token) {
        return token.text(plain);
    }

    /** The text inside the brackets of a group. */
    String inside(BudgetToken group) {
        return CellText.oneLine(plain.substring(group.start() + 1, group.end() - 1));
    }

    void doubt(String code) {
        doubts.add(code);
    }

    void takeCredit(BudgetToken token) {
        if (credit == null) {
            credit = token.value();
        } else {
            doubts.add("detail");
        }
    }

    void takeArticle(BudgetToken token) {
        if (article == null) {
            article = token.article();
        } else {
            doubts.add("articles");
        }
    }

    void takeProject(BudgetToken token) {
        String text = text(token);
        project = project == null ? text.substring(text.length() - 8) : project;
    }

    /** Its own, or the one that the article names. */
    @Nullable
    String project() {
        return project == null && article != null ? article.project() : project;
    }

    /** Its own, or the one that the article names. */
    @Nullable
    Integer year() {
        return year == null && article != null ? article.year() : year;
    }
}
