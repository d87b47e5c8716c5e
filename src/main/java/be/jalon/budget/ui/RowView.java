package be.jalon.budget.ui;

import be.jalon.budget.ArticleClaims;
import be.jalon.budget.BudgetArticle;
import be.jalon.budget.BudgetEntry;
import be.jalon.budget.BudgetGroup;
import be.jalon.budget.BudgetRow;
import be.jalon.budget.BudgetTotals;
import be.jalon.budget.Grouping;
import be.jalon.budget.Verdict;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import be.jalon.plan.ui.desk.Money;
import be.jalon.uikit.Texts;
import be.jalon.values.BudgetKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row as the browser draws it; the words are ready, so that a cell is nothing but words.
 *
 * @param title of the group, or of the item that a line belongs to; null where the group above has said it
 * @param detail the line as it is written, or what a group holds
 * @param article the article, null where none is named
 * @param project the project of the article, in words
 * @param credit the credit that the line quotes, or that is quoted for the group's article
 * @param rest what the claims of the whole plan leave of the credit
 * @param over whether they leave less than nothing
 * @param checks the verdicts of a line, or how many lines of a group have some
 */
public record RowView(
        boolean group,
        boolean open,
        @Nullable String code,
        @Nullable String title,
        String detail,
        @Nullable String article,
        @Nullable String project,
        @Nullable String year,
        Sum ordinary,
        Sum extraordinary,
        @Nullable String credit,
        @Nullable String rest,
        boolean over,
        String pilots,
        List<Check> checks) {

    /**
     * What a cell of one of the two budgets says.
     *
     * @param known the known sum, null when there is none
     * @param open the words for what is unknown, null when nothing is
     * @param none the words for "nothing is asked", null when something is or nothing is said
     * @param all what is known and what is not in one phrase, null when neither is said
     */
    public record Sum(
            @Nullable String known,
            @Nullable String open,
            @Nullable String none,
            @Nullable String all) {

        static Sum of(BudgetTotals.Sum sum) {
            return of(
                    sum.known().signum() == 0 ? null : Money.text(sum.known()),
                    sum.unknown() == 0 ? null : Texts.text("budget.unknown", sum.unknown()),
                    null);
        }

        static Sum of(BudgetEntry entry, BudgetKind kind) {
            if (entry.kind() != kind) {
                return of(null, null, null);
            }
            BigDecimal amount = entry.line().amount();
            return switch (entry.asked()) {
                case KNOWN -> of(amount == null ? null : Money.text(amount), null, null);
                case UNKNOWN -> of(null, Texts.text("budget.unknown.word"), null);
                case NOTHING -> of(null, null, Texts.text("budget.nothing"));
            };
        }

        private static Sum of(@Nullable String known, @Nullable String open, @Nullable String none) {
            List<String> said = Stream.of(known, open).filter(Objects::nonNull).toList();
            return new Sum(known, open, none, said.isEmpty() ? null : String.join(" + ", said));
        }
    }

    /** @param why the reason, shown as a tooltip and read aloud */
    public record Check(String word, String why) {}

    static RowView of(BudgetRow row, Grouping by, boolean open) {
        return switch (row) {
            case BudgetGroup group -> ofGroup(group, open);
            case BudgetEntry entry -> ofEntry(entry, by);
        };
    }

    private static RowView ofGroup(BudgetGroup group, boolean open) {
        ArticleClaims claims = group.claims();
        BudgetTotals totals = group.totals();
        return new RowView(
                true,
                open,
                null,
                title(group),
                Texts.text("budget.group.lines", group.entries().size()),
                null,
                null,
                claims == null ? null : year(claims.article()),
                Sum.of(totals.ordinary()),
                Sum.of(totals.extraordinary()),
                claims == null ? null : credit(claims),
                claims == null ? null : claims.remaining().map(Money::text).orElse(null),
                claims != null
                        && claims.remaining().filter(rest -> rest.signum() < 0).isPresent(),
                group.item() == null ? "" : pilots(group.item()),
                totals.toCheck() == 0
                        ? List.of()
                        : List.of(new Check(Texts.text("budget.group.toCheck", totals.toCheck()), "")));
    }

    static String title(BudgetGroup group) {
        if (!group.name().isEmpty()) {
            return group.name();
        }
        return Texts.text(group.by() == Grouping.SERVICE ? "budget.group.noService" : "budget.group.noArticle");
    }

    /** One credit, or all those that contradict each other: which one is right is not for us to say. */
    private static @Nullable String credit(ArticleClaims claims) {
        List<String> credits = claims.credits().stream().map(Money::text).toList();
        return credits.isEmpty() ? null : String.join(" ? ", credits);
    }

    private static RowView ofEntry(BudgetEntry entry, Grouping by) {
        BudgetArticle article = entry.article();
        boolean said = by == Grouping.ITEM;
        return new RowView(
                false,
                false,
                said ? null : entry.item().text(ItemField.CODE).strip(),
                said ? null : entry.item().title(),
                entry.line().raw(),
                article == null ? null : article.code(),
                article == null || article.project() == null ? null : Texts.text("budget.project", article.project()),
                entry.year().map(String::valueOf).orElse(null),
                Sum.of(entry, BudgetKind.ORDINARY),
                Sum.of(entry, BudgetKind.EXTRAORDINARY),
                entry.line().credit() == null ? null : Money.text(entry.line().credit()),
                null,
                false,
                said ? "" : pilots(entry.item()),
                entry.verdicts().stream().map(RowView::check).toList());
    }

    private static Check check(Verdict verdict) {
        return new Check(verdict.kind().label(Texts.locale()), verdict.reason(Texts.locale()));
    }

    private static @Nullable String year(BudgetArticle article) {
        return article.year() == null ? null : article.year().toString();
    }

    static String pilots(ItemRow item) {
        List<String> names = new ArrayList<>();
        Stream.of(item.service(), item.agent(), item.political()).forEach(pilots -> names.addAll(pilots.names()));
        return String.join(" · ", names.stream().distinct().toList());
    }
}
