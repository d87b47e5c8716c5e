package be.jalon.benchmark;

import be.jalon.budget.BudgetFilter;
import be.jalon.budget.BudgetReading;
import be.jalon.budget.Grouping;
import be.jalon.exchange.PlanImport;
import be.jalon.exchange.ReadingModels;
import be.jalon.history.History;
import be.jalon.mypage.MyPageReading;
import be.jalon.operations.Backups;
import be.jalon.people.Accounts;
import be.jalon.people.Invitations;
import be.jalon.people.MyPilots;
import be.jalon.people.Organisations;
import be.jalon.people.Pilot;
import be.jalon.people.PilotDirectory;
import be.jalon.people.PilotMentions;
import be.jalon.people.PilotSpellings;
import be.jalon.people.Role;
import be.jalon.plan.ItemId;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanReading;
import be.jalon.plan.PlanSnapshot;
import be.jalon.review.Comments;
import be.jalon.review.PendingFilter;
import be.jalon.review.PendingList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each page of the application asks for when it opens; {@code ViewReadingsTest} compares it with the pages. */
final class ViewReadings {

    private final ApplicationContext application;
    private final PlanId plan;
    private final ItemId item;
    private final PlanReading plans;

    /**
     * @param plan the plan that the pages show
     * @param item the one that is open there
     */
    ViewReadings(ApplicationContext application, PlanId plan, ItemId item) {
        this.application = application;
        this.plan = plan;
        this.item = item;
        this.plans = bean(PlanReading.class);
    }

    List<Reading> all() {
        return Stream.of(frame(), planPages(), itemTabs(), desks(), ownPages(), directoryPages(), otherPages())
                .flatMap(List::stream)
                .toList();
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    private List<Reading> frame() {
        return List.of(
                Reading.of("frame of every page", bean(Organisations.class)::current, "", "reglages", "login"),
                Reading.of("count of what waits, in the rail (at most once a minute)", plans::pendingCount));
    }

    private List<Reading> planPages() {
        return List.of(
                Reading.of("list of plans, in memory", plans::plans),
                Reading.of("plan, in memory", this::openPlan, "plan/:planId?", "plan/:planId/impression"),
                Reading.of("plan, read anew", this::openPlan).after(this::changePlanElsewhere),
                Reading.of("bin", () -> plans.bin(plan)));
    }

    private void openPlan() {
        plans.permissions();
        plans.plans();
        PlanSnapshot snapshot = plans.find(plan).orElseThrow();
        bean(PilotSpellings.class).current();
        bean(Comments.class).prepare(snapshot.plan().id());
    }

    private List<Reading> itemTabs() {
        Comments comments = bean(Comments.class);
        return List.of(
                Reading.of("Historique of an item", () -> bean(History.class).of(item.value())),
                Reading.of("Commentaires of an item", () -> comments.of(plan, item)),
                Reading.of("counts of comments, after a comment", () -> comments.prepare(plan))
                        .after(() -> comments.write(plan, item, "À voir avec le service.")));
    }

    private List<Reading> desks() {
        return List.of(
                Reading.of(
                        "En attente du Collège, in memory",
                        this::openPending,
                        "en-attente/:planId?",
                        "en-attente/:planId/impression"),
                Reading.of("Budget, in memory", this::openBudget, "budget/:planId?"),
                Reading.of("Budget, read anew", this::openBudget).after(this::changePlanElsewhere));
    }

    private void openPending() {
        plans.plans();
        PendingList.of(
                plans.find(plan).orElseThrow(), bean(PilotSpellings.class).current(), PendingFilter.NONE);
    }

    private void openBudget() {
        bean(BudgetReading.class).find(plan).orElseThrow().select(BudgetFilter.NONE, Grouping.ARTICLE);
        plans.plans();
    }

    private List<Reading> ownPages() {
        MyPageReading mine = bean(MyPageReading.class);
        return List.of(
                Reading.of("Ma page of a project manager, in memory", mine::open, "ma-page")
                        .by(Role.PROJECT_MANAGER),
                Reading.of("Ma page of a coordinator, in memory", mine::open).by(Role.COORDINATOR),
                Reading.of("list of plans, after a start", plans::plans).after(this::changeAllElsewhere),
                Reading.of("Ma page after a start: all plans read anew", mine::open)
                        .by(Role.PROJECT_MANAGER)
                        .after(this::changeAllElsewhere),
                Reading.of("own account", bean(MyPilots.class)::entries, "mon-compte"));
    }

    private List<Reading> directoryPages() {
        PilotDirectory directory = bean(PilotDirectory.class);
        Accounts accounts = bean(Accounts.class);
        return List.of(
                Reading.of("Annuaire, plans in memory", this::openDirectory, "annuaire"),
                Reading.of(
                        "accounts",
                        () -> {
                            directory.all();
                            accounts.all();
                        },
                        "reglages/comptes"),
                Reading.of(
                        "what happened to an account",
                        () -> accounts.changes(accounts.find(BenchmarkData.USERNAME)
                                .orElseThrow()
                                .id())));
    }

    private void openDirectory() {
        PilotDirectory directory = bean(PilotDirectory.class);
        List<Pilot> pilots = directory.all();
        bean(PilotMentions.class).survey(pilots, pilots.getFirst());
        directory.likelyDuplicates(pilots);
        bean(Accounts.class).all();
    }

    private List<Reading> otherPages() {
        PlanImport imports = bean(PlanImport.class);
        return List.of(
                Reading.of(
                        "imports",
                        () -> {
                            plans.plans();
                            imports.past();
                            bean(ReadingModels.class).all();
                        },
                        "imports"),
                Reading.of("backups", bean(Backups.class)::overview, "reglages/sauvegardes"),
                Reading.of("first visit", bean(Accounts.class)::none, "bienvenue"),
                Reading.of("invitation", () -> bean(Invitations.class).guest("x"), "invitation/:token"));
    }

    /** As another running application would: what is in memory is known to be old. */
    private void changePlanElsewhere() {
        bean(JdbcClient.class)
                .sql("update plan set revision = revision + 1 where id = ?")
                .param(plan.value())
                .update();
    }

    private void changeAllElsewhere() {
        bean(JdbcClient.class).sql("update plan set revision = revision + 1").update();
    }
}
