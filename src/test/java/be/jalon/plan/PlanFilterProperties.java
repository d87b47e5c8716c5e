package be.jalon.plan;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.plan.PlanFilter.BudgetTrait;
import be.jalon.plan.PlanFilter.Choice;
import be.jalon.plan.PlanFilter.DeadlineMoment;
import be.jalon.values.Presence;
import be.jalon.values.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class PlanFilterProperties {

    @Property(tries = 500)
    void a_filter_is_the_same_after_the_address(@ForAll("filters") PlanFilter filter) {
        assertThat(PlanFilter.of(filter.parameters())).isEqualTo(filter);
    }

    @Property(tries = 500)
    void any_address_can_be_read_and_its_meaning_written_again(
            @ForAll("addresses") Map<String, List<String>> parameters) {
        PlanFilter filter = PlanFilter.of(parameters);

        assertThat(PlanFilter.of(filter.parameters())).isEqualTo(filter);
    }

    @Provide
    Arbitrary<Map<String, List<String>>> addresses() {
        Arbitrary<String> keys = Arbitraries.of(
                "q",
                "politique",
                "service",
                "agent",
                "etat",
                "echeance",
                "du",
                "au",
                "attente",
                "budget",
                "section",
                "miennes",
                "x");
        Arbitrary<String> values = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(8),
                Arbitraries.of("-", "/", "??", "en-cours", "retard", "2026-02-30", "2026-02-28", "oui"));
        return Arbitraries.maps(keys, values.list().ofMaxSize(3)).ofMaxSize(6);
    }

    @Provide
    Arbitrary<PlanFilter> filters() {
        Arbitrary<String> text = Arbitraries.strings().ofMaxLength(10);
        Arbitrary<String> names = text.filter(name -> Presence.of(name) == Presence.STATED);
        Arbitrary<ItemId> sections = Arbitraries.create(UUID::randomUUID).map(ItemId::new);
        Arbitrary<@Nullable LocalDate> dates = Arbitraries.integers()
                .between(-800_000, 800_000)
                .map(LocalDate::ofEpochDay)
                .injectNull(0.5);
        return Combinators.combine(
                        text, choice(names), choice(names), choice(names), choice(Arbitraries.of(Status.class)))
                .flatAs((q, political, service, agent, status) -> Combinators.combine(
                                choice(Arbitraries.of(DeadlineMoment.class)),
                                dates,
                                dates,
                                Arbitraries.of(true, false),
                                Arbitraries.of(true, false),
                                choice(Arbitraries.of(BudgetTrait.class)),
                                choice(sections),
                                Arbitraries.of(true, false))
                        .as((deadline, from, to, pending, doubtful, budget, section, mine) -> new PlanFilter(
                                q, political, service, agent, status, deadline, from, to, pending, doubtful, budget,
                                section, mine)));
    }

    private static <T> Arbitrary<Choice<T>> choice(Arbitrary<T> values) {
        return Combinators.combine(
                        values.set().ofMaxSize(3),
                        Arbitraries.of(Presence.class).set().ofMaxSize(4))
                .as(Choice::new);
    }
}
