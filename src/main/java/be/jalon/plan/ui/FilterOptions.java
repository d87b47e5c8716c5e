package be.jalon.plan.ui;

import be.jalon.people.PilotRole;
import be.jalon.people.SpellingBook;
import be.jalon.plan.FilterParameters;
import be.jalon.plan.PlanFilter.BudgetTrait;
import be.jalon.plan.PlanFilter.DeadlineMoment;
import be.jalon.plan.PlanSnapshot;
import be.jalon.uikit.Texts;
import be.jalon.values.Presence;
import be.jalon.values.Reading;
import be.jalon.values.Status;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What each criterion of the filter bar offers for a plan. */
final class FilterOptions {

    /**
     * A criterion.
     *
     * @param key its parameter in the address
     */
    record Facet(String key, String label, List<Option> options) {

        /** The label of a value; values that the plan does not hold any more show as themselves. */
        String labelOf(String token) {
            return options.stream()
                    .filter(option -> option.token().equals(token))
                    .map(Option::label)
                    .findFirst()
                    .orElse(token);
        }
    }

    /** @param token the value in the address */
    record Option(String token, String label) {}

    /** The criteria in their order. */
    static final List<String> KEYS = List.of(
            FilterParameters.POLITICAL,
            FilterParameters.SERVICE,
            FilterParameters.AGENT,
            FilterParameters.STATUS,
            FilterParameters.DEADLINE,
            FilterParameters.BUDGET,
            FilterParameters.SECTION);

    private FilterOptions() {}

    static String label(String key) {
        return Texts.text("plan.filter." + key);
    }

    /** @param spellings which names are one pilot, to be offered once under the name of his entry */
    static List<Facet> of(PlanSnapshot plan, SpellingBook spellings) {
        return List.of(
                pilots(plan, spellings, PilotRole.POLITICAL, FilterParameters.POLITICAL),
                pilots(plan, spellings, PilotRole.SERVICE, FilterParameters.SERVICE),
                pilots(plan, spellings, PilotRole.AGENT, FilterParameters.AGENT),
                facet(FilterParameters.STATUS, Stream.concat(statuses(plan), absences(FilterParameters.STATUS))),
                facet(FilterParameters.DEADLINE, deadlines()),
                facet(FilterParameters.BUDGET, budgets()),
                facet(FilterParameters.SECTION, sections(plan)));
    }

    private static Facet facet(String key, Stream<Option> options) {
        return new Facet(key, label(key), options.toList());
    }

    private static Facet pilots(PlanSnapshot plan, SpellingBook spellings, PilotRole role, String key) {
        Stream<Option> names = plan.pilots(role).stream()
                .map(spellings::nameOf)
                .distinct()
                .sorted(Collator.getInstance(Locale.FRENCH)::compare)
                .map(name -> new Option(name, name));
        return facet(key, Stream.concat(names, absences(key)));
    }

    private static Stream<Option> absences(String key) {
        return Stream.of(Presence.UNKNOWN, Presence.NONE, Presence.EMPTY)
                .map(presence -> new Option(
                        FilterParameters.token(presence),
                        Texts.text("plan.filter." + key + "." + presence.name().toLowerCase(Locale.ROOT))));
    }

    private static Stream<Option> statuses(PlanSnapshot plan) {
        return plan.statuses().stream().map(FilterOptions::status);
    }

    private static Option status(Status status) {
        return new Option(FilterParameters.token(status), Reading.label(status, Texts.locale()));
    }

    private static Stream<Option> deadlines() {
        Stream<Option> moments = Arrays.stream(DeadlineMoment.values())
                .map(moment -> new Option(
                        FilterParameters.token(moment),
                        Texts.text("plan.filter.echeance." + moment.name().toLowerCase(Locale.ROOT))));
        return Stream.concat(moments, absences(FilterParameters.DEADLINE));
    }

    private static Stream<Option> budgets() {
        Stream<Option> traits = Arrays.stream(BudgetTrait.values())
                .map(trait -> new Option(
                        FilterParameters.token(trait),
                        Texts.text("plan.filter.budget." + trait.name().toLowerCase(Locale.ROOT))));
        return Stream.concat(traits, absences(FilterParameters.BUDGET));
    }

    private static Stream<Option> sections(PlanSnapshot plan) {
        List<Option> sections = new ArrayList<>();
        plan.sections().forEach(row -> sections.add(new Option(row.id().toString(), ItemWords.label(row))));
        if (!sections.isEmpty()) {
            sections.add(new Option(FilterParameters.token(Presence.EMPTY), Texts.text("plan.filter.section.empty")));
        }
        return sections.stream();
    }
}
