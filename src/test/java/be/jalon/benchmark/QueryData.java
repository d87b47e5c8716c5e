package be.jalon.benchmark;

import be.jalon.exchange.SourceDocument;
import be.jalon.exchange.internal.SourceDocuments;
import be.jalon.people.Accounts;
import be.jalon.people.Invitee;
import be.jalon.people.Pilot;
import be.jalon.people.PilotDirectory;
import be.jalon.people.PilotRole;
import be.jalon.people.Role;
import be.jalon.plan.ItemEdit;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanEditing;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanReading;
import be.jalon.plan.PlanSummary;
import be.jalon.review.Comments;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An installation with 100 000 actions in twenty plans, and with something on every page. Invented names only. */
final class QueryData {

    static final String ADMINISTRATOR = "administration";
    static final String PROJECT_MANAGER = "travaux";

    private static final int PLANS = 20;
    private static final int ACTIONS = 5_000;
    private static final int NAMES = 600;
    private static final int ACCOUNTS = 200;
    private static final int SAVES = 200;
    private static final int COMMENTS = 100;
    private static final int DELETED = 60;
    private static final int IMPORTS = 60;
    private static final List<String> SYLLABLES = List.of(
            "val", "cor", "bre", "tin", "mou", "gra", "lis", "ven", "dar", "quo", "fer", "nel", "hau", "pic", "zam",
            "oli", "ker", "sou", "ji", "bla");

    private final ApplicationContext application;
    private final Random random = new Random(20261122);

    QueryData(ApplicationContext application) {
        this.application = application;
    }

    /** The plan and the item that most happened to. */
    record Subject(PlanId plan, ItemId item) {

        static Subject of(ApplicationContext application) {
            PlanReading reading = application.getBean(PlanReading.class);
            PlanId plan = reading.plans().getFirst().id();
            return new Subject(plan, actions(reading, plan).getFirst().id());
        }
    }

    private static List<ItemRow> actions(PlanReading reading, PlanId plan) {
        return reading.open(plan).rows().stream()
                .filter(row -> row.level() == ItemLevel.ACTION)
                .toList();
    }

    void fill() {
        BenchmarkData.fill(application, PLANS, ACTIONS);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken("Administration", "", Role.ADMINISTRATOR.authority()));
        Subject subject = Subject.of(application);
        workOn(subject);
        people();
        imports();
    }

    private void workOn(Subject subject) {
        PlanReading reading = application.getBean(PlanReading.class);
        PlanEditing editing = application.getBean(PlanEditing.class);
        List<ItemRow> actions = actions(reading, subject.plan());
        for (int i = 0; i < SAVES; i++) {
            ItemRow row = reading.open(subject.plan()).row(subject.item()).orElseThrow();
            editing.save(new ItemEdit(
                    row.id(), row.version(), row.texts(), row.texts().with(ItemField.NOTES, "Noté " + i)));
        }
        Comments comments = application.getBean(Comments.class);
        for (int i = 0; i < COMMENTS; i++) {
            comments.write(subject.plan(), subject.item(), "À voir avec le service, " + i);
            comments.write(subject.plan(), actions.get(i).id(), "Suivi au prochain comité.");
        }
        actions.subList(actions.size() - DELETED, actions.size()).forEach(row -> editing.delete(row.id()));
    }

    private void people() {
        PilotDirectory directory = application.getBean(PilotDirectory.class);
        directory.enrol(Map.of(PilotRole.AGENT, names()));
        Accounts accounts = application.getBean(Accounts.class);
        UUID works = directory.all().stream()
                .filter(pilot -> pilot.name().equals("Travaux"))
                .map(Pilot::id)
                .findFirst()
                .orElseThrow();
        accounts.create(new Invitee(ADMINISTRATOR, "Administration", Role.ADMINISTRATOR, List.of()));
        accounts.create(new Invitee(PROJECT_MANAGER, "Service Travaux", Role.PROJECT_MANAGER, List.of(works)));
        for (int i = 0; i < ACCOUNTS; i++) {
            accounts.create(new Invitee("agent" + i, "Agent " + i, Role.READER, List.of()));
        }
        // Everybody was here before all this happened: all of it is new to them.
        application
                .getBean(JdbcClient.class)
                .sql("update account set previous_visit = ?, last_visit = ?")
                .params(daysAgo(2), daysAgo(1))
                .update();
    }

    private static OffsetDateTime daysAgo(int days) {
        return OffsetDateTime.now(ZoneOffset.UTC).minusDays(days);
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        while (names.size() < NAMES) {
            names.add(name(2) + " " + name(3));
        }
        return names;
    }

    private String name(int syllables) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private void imports() {
        SourceDocuments documents = application.getBean(SourceDocuments.class);
        List<PlanId> plans = application.getBean(PlanReading.class).plans().stream()
                .map(PlanSummary::id)
                .toList();
        new TransactionTemplate(application.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(together -> {
                    for (int i = 0; i < IMPORTS; i++) {
                        documents.add(imported(plans.get(i % PLANS), i), new byte[] {0}, Map.of());
                    }
                });
    }

    private static SourceDocument imported(PlanId plan, int day) {
        return new SourceDocument(
                UUID.randomUUID(),
                plan,
                "pst-" + day + ".xlsx",
                1,
                "0".repeat(64),
                "generic",
                ACTIONS,
                0,
                0,
                "Coordination",
                Instant.parse("2026-01-05T08:00:00Z").plus(day, ChronoUnit.DAYS));
    }
}
