package be.jalon.budget;

import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanSnapshot;
import be.jalon.shared.SearchText;
import be.jalon.values.Amount;
import be.jalon.values.BudgetCell;
import be.jalon.values.BudgetLine;
import be.jalon.values.Presence;
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

    private final Map<String, String> folded = new HashMap<>();
    private final Map<List<String>, List<String>> services = new HashMap<>();
    private final List<BudgetEntry> entries = new ArrayList<>();
    private final SortedMap<BudgetArticle, Claims> claims = new TreeMap<>();

    BudgetSheet build(PlanSnapshot plan) {
        for (ItemRow row : plan.rows()) {
            read(row, row.ordinary());
            read(row, row.extraordinary());
        }
        SortedMap<BudgetArticle, ArticleClaims> articles = new TreeMap<>();
        claims.forEach((article, found) -> articles.put(article, found.told(article)));
        List<BudgetEntry> judged = entries.stream()
                .map(entry -> withArticle(entry, entry.article() == null ? null : articles.get(entry.article())))
                .toList();
        return new BudgetSheet(plan.plan(), judged, Collections.unmodifiableSortedMap(articles));
    }

    private void read(ItemRow row, BudgetCell cell) {
        switch (cell.presence()) {
            case EMPTY -> {}
            case NONE -> entries.add(entry(row, 0, unread(cell), Asked.NOTHING, List.of()));
            case UNKNOWN, STATED -> {
                // Words that were not understood at all leave the question open, as "??" does.
                List<BudgetLine> lines = cell.lines().isEmpty() ? List.of(unread(cell)) : cell.lines();
                for (int number = 0; number < lines.size(); number++) {
                    BudgetLine line = lines.get(number);
                    Asked asked = line.unknown() ? Asked.UNKNOWN : Asked.KNOWN;
                    entries.add(entry(row, number, line, asked, new LineJudge(cell, line).verdicts()));
                }
            }
        }
    }

    private static BudgetLine unread(BudgetCell cell) {
        boolean open = cell.presence() != Presence.NONE;
        return new BudgetLine(
                cell.kind(),
                null,
                null,
                open,
                null,
                null,
                null,
                null,
                null,
                cell.raw().strip());
    }

    private BudgetEntry entry(ItemRow row, int number, BudgetLine line, Asked asked, List<Verdict> verdicts) {
        BudgetArticle article = BudgetArticle.of(line).orElse(null);
        BudgetEntry entry = new BudgetEntry(
                row,
                number,
                line,
                asked,
                article,
                verdicts,
                services.computeIfAbsent(
                        row.service().names(),
                        names -> names.stream().map(SearchText::fold).toList()),
                folded.computeIfAbsent(line.raw(), SearchText::fold));
        if (article != null) {
            claims.computeIfAbsent(article, any -> new Claims()).add(entry);
        }
        return entry;
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
