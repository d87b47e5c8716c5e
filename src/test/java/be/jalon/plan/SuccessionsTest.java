package be.jalon.plan;

import static be.jalon.plan.ItemLevel.ACTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import be.jalon.history.ChangeEntry;
import be.jalon.history.History;
import be.jalon.people.CellChange;
import be.jalon.people.CellLeft;
import be.jalon.people.Pilot;
import be.jalon.people.PilotDirectory;
import be.jalon.people.PilotKind;
import be.jalon.people.PilotMention;
import be.jalon.people.PilotMentions;
import be.jalon.people.PilotRole;
import be.jalon.people.Succession;
import be.jalon.people.SuccessionOutcome;
import be.jalon.people.SuccessionPreview;
import be.jalon.people.Successions;
import be.jalon.plan.internal.ForgetfulPlans;
import be.jalon.shared.AuditLog;
import be.jalon.testing.DatabaseTest;
import be.jalon.testing.SqlCount;
import be.jalon.values.PilotReplacement.Left;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.IllegalTransactionStateException;

/** One pilot takes over from another in all plans at once. */
@DatabaseTest
@WithMockUser(username = "Odile", roles = "COORDINATOR")
class SuccessionsTest {

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanReading reading;

    @Autowired
    PilotDirectory directory;

    @Autowired
    PilotMentions mentions;

    @Autowired
    Successions successions;

    @Autowired
    History history;

    @Autowired
    ApplicationContext context;

    PlanId social;
    PlanId climate;

    @BeforeEach
    void two_plans() {
        social = editing.createPlan(NewPlan.titled("A. Plan social", PlanKind.PST));
        climate = editing.createPlan(NewPlan.titled("B. Plan climat", PlanKind.PCAET));
    }

    private ItemId action(PlanId plan, String title, Map<ItemField, String> texts) {
        ItemId item = editing.create(new NewItem(plan, null, null, ACTION, title));
        ItemRow row = row(plan, item);
        FieldTexts edited = row.texts();
        for (Map.Entry<ItemField, String> text : texts.entrySet()) {
            edited = edited.with(text.getKey(), text.getValue());
        }
        editing.save(new ItemEdit(item, row.version(), row.texts(), edited));
        return item;
    }

    private ItemRow row(PlanId plan, ItemId item) {
        return reading.open(plan).row(item).orElseThrow();
    }

    private String text(PlanId plan, ItemId item, ItemField field) {
        return row(plan, item).text(field);
    }

    private Pilot entry(String name) {
        return directory.all().stream()
                .filter(pilot -> pilot.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private SuccessionOutcome.Done succeed(String leaving, String successor) {
        return (SuccessionOutcome.Done) successions.succeed(new Succession(entry(leaving), successor, false), true);
    }

    @Test
    void a_name_is_exchanged_in_all_plans_and_roles_and_told_item_by_item() {
        ItemId first =
                action(social, "Accueillir", Map.of(ItemField.SERVICE, "Service J / PCS", ItemField.AGENT, "PCS ?"));
        ItemId second = action(climate, "Isoler", Map.of(ItemField.SERVICE, "pcs\nÉnergie"));
        ItemId other = action(climate, "Planter", Map.of(ItemField.SERVICE, "Énergie"));
        long version = row(climate, other).version();

        SuccessionOutcome.Done done = succeed("PCS", "Plan de cohésion sociale");

        assertThat(text(social, first, ItemField.SERVICE)).isEqualTo("Service J / Plan de cohésion sociale");
        assertThat(text(social, first, ItemField.AGENT)).isEqualTo("Plan de cohésion sociale ?");
        assertThat(text(climate, second, ItemField.SERVICE)).isEqualTo("Plan de cohésion sociale\nÉnergie");
        assertThat(row(climate, other).version()).isEqualTo(version);
        assertThat(done.done().items()).isEqualTo(2);
        assertThat(history.of(first.value()))
                .filteredOn(entry -> entry.origin().startsWith("SUCCESSION"))
                .extracting(ChangeEntry::field, ChangeEntry::before, ChangeEntry::after, ChangeEntry::origin)
                .containsExactly(
                        tuple(
                                "service",
                                "Service J / PCS",
                                "Service J / Plan de cohésion sociale",
                                "SUCCESSION PCS → Plan de cohésion sociale"),
                        tuple(
                                "agent",
                                "PCS ?",
                                "Plan de cohésion sociale ?",
                                "SUCCESSION PCS → Plan de cohésion sociale"));
        assertThat(history.of(second.value()).getFirst().who()).isEqualTo("Odile");
    }

    @Test
    void the_successor_enters_the_directory_as_what_the_other_was_who_is_marked() {
        action(social, "Accueillir", Map.of(ItemField.POLITICAL, "S. Boulanger"));

        SuccessionOutcome.Done done = succeed("S. Boulanger", "M. Torvaux");

        assertThat(entry("S. Boulanger").former()).isTrue();
        assertThat(entry("M. Torvaux").kind()).isEqualTo(PilotKind.PERSON);
        assertThat(done.successor()).isEqualTo(entry("M. Torvaux"));
        assertThat(done.leaving()).isEqualTo(entry("S. Boulanger"));
    }

    @Test
    void every_spelling_of_the_entry_is_exchanged_and_a_known_successor_is_written_as_the_directory_does() {
        ItemId item = action(social, "Accueillir", Map.of(ItemField.POLITICAL, "S. Boulanger"));
        ItemId same = action(social, "Réunir", Map.of(ItemField.POLITICAL, "Sophie Boulanger"));
        action(social, "Former", Map.of(ItemField.POLITICAL, "M. Torvaux"));
        Pilot stays = entry("Sophie Boulanger");
        directory.merge(stays.id(), Map.of(stays.id(), 0L, entry("S. Boulanger").id(), 0L));

        succeed("Sophie Boulanger", "m. torvaux");

        assertThat(text(social, item, ItemField.POLITICAL)).isEqualTo("M. Torvaux");
        assertThat(text(social, same, ItemField.POLITICAL)).isEqualTo("M. Torvaux");
    }

    @Test
    void what_is_not_clear_is_left_and_listed() {
        ItemId longer = action(social, "Accueillir", Map.of(ItemField.AGENT, "Cheffe de projet PCS"));
        ItemId both = action(social, "Réunir", Map.of(ItemField.SERVICE, "PCS / Jeunesse"));

        SuccessionPreview done = succeed("PCS", "Jeunesse").done();

        assertThat(done.changes()).isEmpty();
        assertThat(done.left())
                .extracting(CellLeft::item, CellLeft::role, CellLeft::text, CellLeft::why)
                .containsExactly(
                        tuple(
                                longer.value(),
                                PilotRole.AGENT,
                                "Cheffe de projet PCS",
                                Set.of(Left.PART_OF_LONGER_TEXT)),
                        tuple(both.value(), PilotRole.SERVICE, "PCS / Jeunesse", Set.of(Left.SUCCESSOR_IS_THERE)));
        assertThat(text(social, both, ItemField.SERVICE)).isEqualTo("PCS / Jeunesse");
    }

    @Test
    void finished_items_can_keep_the_old_name() {
        ItemId done = action(social, "Fait", Map.of(ItemField.SERVICE, "PCS", ItemField.STATUS, "Terminé"));
        ItemId dropped = action(social, "Laissé", Map.of(ItemField.SERVICE, "PCS", ItemField.STATUS, "Abandonné"));
        ItemId open = action(social, "Ouvert", Map.of(ItemField.SERVICE, "PCS", ItemField.STATUS, "En cours"));

        successions.succeed(new Succession(entry("PCS"), "Culture", true), false);

        assertThat(text(social, done, ItemField.SERVICE)).isEqualTo("PCS");
        assertThat(text(social, dropped, ItemField.SERVICE)).isEqualTo("PCS");
        assertThat(text(social, open, ItemField.SERVICE)).isEqualTo("Culture");
        assertThat(entry("PCS").former()).isFalse();
    }

    @Test
    void deleted_items_are_none_of_its_business() {
        ItemId item = action(social, "Accueillir", Map.of(ItemField.SERVICE, "PCS"));
        editing.delete(item);

        assertThat(succeed("PCS", "Culture").done().changes()).isEmpty();
        editing.restore(item);
        assertThat(text(social, item, ItemField.SERVICE)).isEqualTo("PCS");
    }

    @Test
    void a_cell_that_changed_after_the_preview_is_read_again_and_never_overwritten() {
        ItemId item = action(social, "Accueillir", Map.of(ItemField.SERVICE, "PCS"));
        ItemId gone = action(social, "Réunir", Map.of(ItemField.SERVICE, "PCS"));
        Succession wanted = new Succession(entry("PCS"), "Culture", false);
        assertThat(successions.preview(wanted).changes())
                .extracting(CellChange::before, CellChange::after)
                .containsExactly(tuple("PCS", "Culture"), tuple("PCS", "Culture"));
        save(item, "Jeunesse\nPCS (appui)\nPCS");
        save(gone, "Jeunesse");

        successions.succeed(wanted, true);

        assertThat(text(social, item, ItemField.SERVICE)).isEqualTo("Jeunesse\nPCS (appui)\nCulture");
        assertThat(text(social, gone, ItemField.SERVICE)).isEqualTo("Jeunesse");
    }

    private void save(ItemId item, String service) {
        ItemRow row = row(social, item);
        editing.save(new ItemEdit(item, row.version(), row.texts(), row.texts().with(ItemField.SERVICE, service)));
    }

    @Test
    void an_editor_who_began_before_it_sees_the_new_name_and_loses_nothing() {
        ItemId item = action(social, "Accueillir", Map.of(ItemField.SERVICE, "PCS"));
        ItemRow seen = row(social, item);
        succeed("PCS", "Culture");

        SaveOutcome saved = editing.save(
                new ItemEdit(item, seen.version(), seen.texts(), seen.texts().with(ItemField.DEADLINE, "2027")));
        SaveOutcome conflict = editing.save(
                new ItemEdit(item, seen.version(), seen.texts(), seen.texts().with(ItemField.SERVICE, "Sport")));

        assertThat(saved).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(conflict).isInstanceOf(SaveOutcome.Conflict.class);
        assertThat(text(social, item, ItemField.SERVICE)).isEqualTo("Culture");
        assertThat(text(social, item, ItemField.DEADLINE)).isEqualTo("2027");
    }

    @Test
    void undoing_gives_the_very_texts_back_but_not_over_what_was_written_since() {
        ItemId item = action(social, "Accueillir", Map.of(ItemField.SERVICE, "pcs;  Jeunesse"));
        ItemId edited = action(social, "Réunir", Map.of(ItemField.SERVICE, "PCS"));
        SuccessionOutcome.Done done = succeed("pcs", "Culture");
        save(edited, "Culture et Sport");

        assertThat(successions.undo(done)).hasSize(1);

        assertThat(text(social, item, ItemField.SERVICE)).isEqualTo("pcs;  Jeunesse");
        assertThat(text(social, edited, ItemField.SERVICE)).isEqualTo("Culture et Sport");
        assertThat(entry("pcs").former()).isFalse();
        assertThat(history.of(item.value()).getFirst().origin()).isEqualTo("SUCCESSION Culture → pcs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Culture / Sport", "Culture ?", "??", " "})
    void a_successor_is_one_name(String name) {
        ItemId item = action(social, "Accueillir", Map.of(ItemField.SERVICE, "PCS"));

        assertThat(successions.succeed(new Succession(entry("PCS"), name, false), true))
                .isInstanceOf(SuccessionOutcome.NotOneName.class);
        assertThat(text(social, item, ItemField.SERVICE)).isEqualTo("PCS");
        assertThat(entry("PCS").former()).isFalse();
    }

    @Test
    void nobody_succeeds_himself_or_somebody_who_changed_meanwhile() {
        action(social, "Accueillir", Map.of(ItemField.SERVICE, "PCS"));
        Pilot seen = entry("PCS");
        directory.describe(seen.id(), seen.version(), "PCS", PilotKind.BODY);

        assertThat(successions.succeed(new Succession(seen, "pcs", false), true))
                .isEqualTo(new SuccessionOutcome.SameEntry());
        assertThat(successions.succeed(new Succession(seen, "Culture", false), true))
                .isEqualTo(new SuccessionOutcome.Conflict(entry("PCS")));
        Pilot unknown = new Pilot(UUID.randomUUID(), PilotKind.PERSON, "X", List.of(), false, 0);
        assertThat(successions.succeed(new Succession(unknown, "Culture", false), true))
                .isEqualTo(new SuccessionOutcome.Gone());
    }

    @Test
    void mentions_are_counted_by_entry_and_listed_by_spelling() {
        ItemId item = action(social, "Accueillir", Map.of(ItemField.SERVICE, "PCS / P.C.S.", ItemField.AGENT, "PCS"));
        action(climate, "Isoler", Map.of(ItemField.SERVICE, "P.C.S."));
        Pilot stays = entry("PCS");
        directory.merge(stays.id(), Map.of(stays.id(), 0L, entry("P.C.S.").id(), 0L));

        assertThat(mentions.survey(directory.all(), null).uses().get(stays.id()).items())
                .isEqualTo(Map.of(PilotRole.SERVICE, 2, PilotRole.AGENT, 1));
        assertThat(mentions.of(entry("PCS")))
                .extracting(PilotMention::planTitle, PilotMention::label, PilotMention::role, PilotMention::name)
                .containsExactly(
                        tuple("A. Plan social", "Accueillir", PilotRole.SERVICE, "PCS"),
                        tuple("A. Plan social", "Accueillir", PilotRole.SERVICE, "P.C.S."),
                        tuple("A. Plan social", "Accueillir", PilotRole.AGENT, "PCS"),
                        tuple("B. Plan climat", "Isoler", PilotRole.SERVICE, "P.C.S."));
        assertThat(mentions.of(entry("PCS")).getFirst().item()).isEqualTo(item.value());
    }

    @Test
    void reading_mentions_takes_one_statement_and_two_when_plans_changed() {
        action(social, "Accueillir", Map.of(ItemField.SERVICE, "PCS"));
        action(climate, "Isoler", Map.of(ItemField.SERVICE, "PCS"));
        List<Pilot> all = directory.all();
        mentions.survey(all, all.getFirst());

        assertThat(SqlCount.during(() -> mentions.survey(all, all.getFirst()))).hasSize(1);
        ForgetfulPlans.forget(context);
        assertThat(SqlCount.during(() -> mentions.survey(all, all.getFirst()))).hasSize(2);
    }

    @Test
    void many_items_cost_as_many_statements_as_few() {
        for (int n = 0; n < 3; n++) {
            action(social, "action " + n, Map.of(ItemField.SERVICE, "PCS", ItemField.AGENT, "Odile"));
        }
        List<String> few = SqlCount.during(() -> succeed("PCS", "Culture"));
        for (int n = 0; n < 60; n++) {
            action(social, "action " + n, Map.of(ItemField.SERVICE, "PCS", ItemField.AGENT, "PCS"));
        }

        List<String> many = SqlCount.during(() -> succeed("PCS", "Culture"));

        assertThat(many).hasSizeLessThanOrEqualTo(few.size());
        assertThat(few).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void nothing_is_lost_while_others_save() throws Exception {
        ItemId first = action(social, "Accueillir", Map.of(ItemField.SERVICE, "PCS"));
        ItemId second = action(climate, "Isoler", Map.of(ItemField.SERVICE, "PCS\nÉnergie"));
        SecurityContext me = SecurityContextHolder.getContext();
        try (ExecutorService others = Executors.newFixedThreadPool(2)) {
            List<Future<?>> savers = List.of(
                    others.submit(new DelegatingSecurityContextRunnable(() -> saveNotes(social, first), me)),
                    others.submit(new DelegatingSecurityContextRunnable(() -> saveNotes(climate, second), me)));
            succeed("PCS", "Culture");
            succeed("Culture", "Sport");
            succeed("Sport", "Liens");
            for (Future<?> saver : savers) {
                saver.get(60, TimeUnit.SECONDS);
            }
        }

        assertThat(text(social, first, ItemField.SERVICE)).isEqualTo("Liens");
        assertThat(text(climate, second, ItemField.SERVICE)).isEqualTo("Liens\nÉnergie");
        assertThat(text(social, first, ItemField.NOTES)).isEqualTo("note 14");
        assertThat(text(climate, second, ItemField.NOTES)).isEqualTo("note 14");
        assertThat(history.of(first.value()))
                .filteredOn(entry -> entry.field().equals("notes"))
                .hasSize(15);
    }

    private void saveNotes(PlanId plan, ItemId item) {
        for (int n = 0; n < 15; n++) {
            ItemRow row = row(plan, item);
            assertThat(editing.save(new ItemEdit(
                            item, row.version(), row.texts(), row.texts().with(ItemField.NOTES, "note " + n))))
                    .isInstanceOf(SaveOutcome.Saved.class);
        }
    }

    @Test
    void a_succession_stands_in_the_audit_log_once_it_is_done() {
        action(social, "Accueillir", Map.of(ItemField.SERVICE, "PCS"));
        Logger logger = (Logger) LoggerFactory.getLogger(AuditLog.NAME);
        Level before = logger.getLevel();
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(lines);
        try {
            succeed("PCS", "Culture");
        } finally {
            logger.detachAppender(lines);
            logger.setLevel(before);
        }

        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "DIRECTORY_CHANGED who=Odile entry=PCS kind=SERVICE former=true spellings=PCS",
                        "SUCCESSION who=Odile from=PCS to=Culture items=1");
    }

    @Test
    void cells_are_exchanged_in_a_transaction_only() {
        action(social, "Accueillir", Map.of(ItemField.SERVICE, "PCS"));
        Succession wanted = new Succession(entry("PCS"), "Culture", false);

        assertThatThrownBy(() -> mentions.succeed(wanted)).isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> mentions.giveBack(List.of(), "SUCCESSION"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROJECT_MANAGER", "COLLEGE", "FINANCE", "READER"})
    void others_than_administrators_and_coordinators_may_not(String role) {
        action(social, "Accueillir", Map.of(ItemField.SERVICE, "PCS"));
        Succession wanted = new Succession(entry("PCS"), "Culture", false);
        SuccessionOutcome.Done done = succeed("PCS", "Culture");

        as(role, () -> {
            assertThatThrownBy(() -> successions.preview(wanted)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> successions.succeed(wanted, true)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> successions.undo(done)).isInstanceOf(AccessDeniedException.class);
        });
    }

    private static void as(String role, Runnable work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext other = SecurityContextHolder.createEmptyContext();
        other.setAuthentication(new TestingAuthenticationToken("Autre", "", "ROLE_" + role));
        SecurityContextHolder.setContext(other);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
