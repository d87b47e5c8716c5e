package be.jalon.budget.ui;

import be.jalon.budget.Asked;
import be.jalon.budget.BudgetArticle;
import be.jalon.budget.BudgetEntry;
import be.jalon.budget.BudgetFacet;
import be.jalon.budget.BudgetSheet;
import be.jalon.budget.VerdictKind;
import be.jalon.uikit.Texts;
import be.jalon.values.BudgetKind;
import be.jalon.values.Reading;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** The words that a criterion can be given in this plan, and how they are shown. */
final class FacetOptions {

    private FacetOptions() {}

    /** Words of an address to labels, in the order to be shown. */
    static Map<String, String> of(BudgetFacet facet, BudgetSheet sheet) {
        Map<String, String> options = new LinkedHashMap<>();
        switch (facet) {
            case KIND ->
                Arrays.stream(BudgetKind.values()).forEach(kind -> options.put(BudgetFacet.token(kind), kind(kind)));
            case AMOUNT ->
                Arrays.stream(Asked.values())
                        .forEach(asked ->
                                options.put(BudgetFacet.token(asked), Texts.text("budget.asked." + asked.name())));
            case VERDICT -> verdicts(options);
            case YEAR -> years(sheet, options);
            case ARTICLE -> {
                options.put(BudgetFacet.NONE_SAID, Texts.text("budget.group.noArticle"));
                sheet.articles().keySet().stream().map(BudgetArticle::text).forEach(text -> options.put(text, text));
            }
            case SERVICE -> {
                options.put(BudgetFacet.NONE_SAID, Texts.text("budget.group.noService"));
                options.putAll(sheet.services());
            }
        }
        return options;
    }

    private static String kind(BudgetKind kind) {
        String label = Reading.label(kind, Texts.locale());
        return label.substring(0, 1).toUpperCase(Texts.locale()) + label.substring(1);
    }

    private static void verdicts(Map<String, String> options) {
        options.put(BudgetFacet.TO_CHECK, Texts.text("budget.facet.toCheck"));
        for (VerdictKind kind : VerdictKind.values()) {
            options.put(BudgetFacet.token(kind), kind.label(Texts.locale()));
        }
        options.put(BudgetFacet.NOTHING_TO_CHECK, Texts.text("budget.facet.nothingToCheck"));
    }

    private static void years(BudgetSheet sheet, Map<String, String> options) {
        TreeSet<Integer> years = new TreeSet<>();
        sheet.entries().stream()
                .map(BudgetEntry::year)
                .map(year -> year.orElse(null))
                .filter(Objects::nonNull)
                .forEach(years::add);
        options.put(BudgetFacet.NONE_SAID, Texts.text("budget.facet.noYear"));
        years.forEach(year -> options.put(year.toString(), year.toString()));
    }
}
