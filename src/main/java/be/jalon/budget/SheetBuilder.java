package be.jalon.budget;

import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanSnapshot;
import be.jalon.shared.SearchText;
import be.jalon.values.Amount;
import be.jalon.values.BudgetCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the lines off a plan, adds up what they claim on each article, and judges them. */
final class SheetBuilder {

    private final CellLines cells;
    private final Map<List<String>, List<String>> services = new HashMap<>();
    private final List<BudgetEntry> entries = new ArrayList<>();
    private final SortedMap<BudgetArticle, Claims> claims = new TreeMap<>();

    SheetBuilder(CellLines cells) {
        this.cells = cells;
    }

    BudgetSheet build(PlanSnapshot plan) {
        for (ItemRow row : plan.rows()) {
            read(row, cells.of(row.ordinary()));
            read(row, cells.of(row.extraordinary()));
        }
        cells.forgetBefore();
        SortedMap<BudgetArticle, ArticleClaims> articles = articles();
        return new BudgetSheet(plan, judged(articles), Collections.unmodifiableSortedMap(articles), cells);
    }

    /** The lines that one cell would have, beside those of all others. */
    List<BudgetEntry> draft(ItemRow row, BudgetCell cell, List<BudgetEntry> others) {
        read(row, CellLines.read(cell));
        others.stream()
                .filter(entry ->
                        entry.kind() != cell.kind() || !entry.item().id().equals(row.id()))
                .forEach(this::claim);
        return judged(articles());
    }

    private SortedMap<BudgetArticle, ArticleClaims> articles() {
        SortedMap<BudgetArticle, ArticleClaims> articles = new TreeMap<>();
        claims.forEach((article, found) -> articles.put(article, found.told(article)));
        return articles;
    }

    private List<BudgetEntry> judged(SortedMap<BudgetArticle, ArticleClaims> articles) {
        return entries.stream()
                .map(entry -> withArticle(entry, entry.article() == null ? null : articles.get(entry.article())))
                .toList();
    }

    private void read(ItemRow row, List<CellLines.Line> lines) {
        for (int number = 0; number < lines.size(); number++) {
            BudgetEntry entry = entry(row, number, lines.get(number));
            entries.add(entry);
            claim(entry);
        }
    }

    private void claim(BudgetEntry entry) {
        if (entry.article() != null) {
            claims.computeIfAbsent(entry.article(), any -> new Claims()).add(entry);
        }
    }

    private BudgetEntry entry(ItemRow row, int number, CellLines.Line line) {
        return new BudgetEntry(
                row,
                number,
                line.line(),
                line.asked(),
                line.article(),
                line.verdicts(),
                services.computeIfAbsent(
                        row.service().names(),
                        names -> names.stream().map(SearchText::fold).toList()),
                line.searchable());
    }

    /** What the other lines on the same article make doubtful. */
    private static BudgetEntry withArticle(BudgetEntry entry, @Nullable ArticleClaims article) {
        if (article == null || (!article.exceedCredit() && article.credits().size() < 2)) {
            return entry;
        }
        List<Verdict> verdicts = new ArrayList<>(entry.verdicts());
        verdicts.add(article.exceedCredit() ? overCredit(article) : creditsDiffer(article));
        verdicts.sort((one, other) -> one.kind().compareTo(other.kind()));
        return entry.judged(verdicts);
    }

    private static Verdict overCredit(ArticleClaims article) {
        String credit = Amount.format(article.credits().getFirst());
        String known = Amount.format(article.known());
        return article.items() == 1
                ? Verdict.of(VerdictKind.OVER_CREDIT, "overCreditAlone", known, credit)
                : Verdict.of(VerdictKind.OVER_CREDIT, "overCredit", Integer.toString(article.items()), known, credit);
    }

    private static Verdict creditsDiffer(ArticleClaims article) {
        List<String> credits = article.credits().stream().map(Amount::format).toList();
        return Verdict.of(VerdictKind.CREDITS_DIFFER, "creditsDiffer", String.join(" · ", credits));
    }

    /** What is found about one article while the lines are read. */
    private static final class Claims {

        private final Set<Object> items = new HashSet<>();
        private final TreeSet<BigDecimal> credits = new TreeSet<>();
        private BigDecimal known = BigDecimal.ZERO.setScale(2);
        private int unknown;

        void add(BudgetEntry entry) {
            items.add(entry.item().id());
            known = known.add(entry.known());
            unknown += entry.asked() == Asked.UNKNOWN ? 1 : 0;
            BigDecimal credit = entry.line().credit();
            if (credit != null) {
                credits.add(credit);
            }
        }

        ArticleClaims told(BudgetArticle article) {
            return new ArticleClaims(article, items.size(), known, unknown, List.copyOf(credits));
        }
    }
}
