package be.jalon.plan;

import static be.jalon.plan.ItemLevel.ACTION;
import static be.jalon.plan.ItemLevel.OPERATIONAL_OBJECTIVE;
import static be.jalon.plan.ItemLevel.STRATEGIC_OBJECTIVE;
import static be.jalon.plan.ItemLevel.SUB_ACTION;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.people.Cast;
import be.jalon.people.Role;
import be.jalon.review.Comments;
import be.jalon.testing.DatabaseTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The matrix of decision 0011 on items: every role (each attached to the PCS, and a project manager who is attached to
 * nothing) × own, inherited, others' and nobody's items × every gesture × every field. What is expected is written down
 * here by hand, apart from {@link Permissions}; a refused gesture has to leave the plan as it was.
 */
@DatabaseTest
class ItemRightsMatrixTest {

    private static final String COORDINATOR = "COORDINATOR";
    private static final String FINANCE = "FINANCE";
    private static final String COLLEGE = "COLLEGE";
    private static final String CARRIER = "PROJECT_MANAGER";
    private static final String UNATTACHED = "PROJECT_MANAGER without entries";
    private static final Set<String> MANAGERS = Set.of("ADMINISTRATOR", COORDINATOR);
    private static final Set<ItemField> BUDGETS = Set.of(ItemField.BUDGET_ORDINARY, ItemField.BUDGET_EXTRAORDINARY);

    /** The plan, by the place of an item in it; after the dots: who is named in its service cell. */
    private static final List<Line> SHEET = List.of(
            new Line("OS", null, STRATEGIC_OBJECTIVE, ""),
            new Line("open OO", "OS", OPERATIONAL_OBJECTIVE, ""),
            new Line("own", "open OO", ACTION, "PCS"),
            new Line("inherited step", "own", SUB_ACTION, ""),
            new Line("others'", "open OO", ACTION, "Travaux"),
            new Line("own step of others'", "others'", SUB_ACTION, "Jeunesse\nPCS"),
            new Line("nobody's", "open OO", ACTION, "??"),
            new Line("own with others' step", "open OO", ACTION, "pcs"),
            new Line("others' step of own", "own with others' step", SUB_ACTION, "Travaux"),
            new Line("closed OO", "OS", OPERATIONAL_OBJECTIVE, ""),
            new Line("others' there", "closed OO", ACTION, "Travaux"),
            new Line("own OO", null, OPERATIONAL_OBJECTIVE, "PCS"),
            new Line("inherited", "own OO", ACTION, "/"),
            new Line("others' in own OO", "own OO", ACTION, "Travaux"));

    private static final Set<String> HIS =
            Set.of("own", "inherited step", "own step of others'", "own with others' step", "own OO", "inherited");
    private static final Set<String> HIS_ACTIONS =
            Set.of("own", "inherited step", "own step of others'", "own with others' step", "inherited");
    private static final Set<String> HIS_ALONE = Set.of("own", "inherited step", "own step of others'", "inherited");
    private static final Set<String> OPEN = Set.of(
            "OS",
            "open OO",
            "own OO",
            "own",
            "inherited step",
            "own step of others'",
            "own with others' step",
            "inherited");
    /** Whose sibling above, if any, is not his. */
    private static final Set<String> NOT_DEEPER = Set.of("own with others' step");
    /** Those whose next place outwards is the top of the plan. */
    private static final Set<String> NOT_OUTWARDS = Set.of("inherited");
    /** The kinds of items that every field is tried on. */
    private static final List<String> TYPICAL =
            List.of("own", "inherited step", "own step of others'", "others'", "nobody's", "own OO", "closed OO");

    private record Line(String name, @Nullable String parent, ItemLevel level, String service) {}

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanReading reading;

    @Autowired
    PlanAnswers answers;

    @Autowired
    PlanIntake intake;

    @Autowired
    Comments comments;

    @Autowired
    ApplicationContext application;

    private final Map<String, Authentication> people = new LinkedHashMap<>();
    private final List<String> surprises = new ArrayList<>();
    private final Map<String, ItemId> items = new LinkedHashMap<>();
    private PlanId plan;
    private int cells;

    @BeforeEach
    void the_cast() {
        for (Role role : Role.values()) {
            people.put(role.name(), Cast.of(application, role, "PCS"));
        }
        people.put(UNATTACHED, Cast.of(application, Role.PROJECT_MANAGER));
        layThePlan();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    private void enter(String person) {
        Cast.enter(people.get(person));
    }

    private void layThePlan() {
        enter(COORDINATOR);
        plan = editing.createPlan(NewPlan.titled("PST", PlanKind.PST));
        List<String> names = SHEET.stream().map(Line::name).toList();
        List<IntakeItem> lines = SHEET.stream()
                .map(line -> new IntakeItem(
                        names.indexOf(line.name()),
                        line.parent() == null ? null : names.indexOf(line.parent()),
                        line.level(),
                        FieldTexts.titled(line.name()).with(ItemField.SERVICE, line.service()),
                        Map.of(),
                        Map.of(),
                        doubts(line),
                        Map.of(),
                        ""))
                .toList();
        Map<Integer, ItemId> ids = intake.intake(plan, lines, "IMPORT").ids();
        names.forEach(name -> items.put(name, ids.get(names.indexOf(name))));
    }

    /** Every field was doubtful. */
    private static Map<ItemField, DoubtMark> doubts(Line line) {
        Map<ItemField, DoubtMark> doubts = new LinkedHashMap<>();
        FieldTexts texts = FieldTexts.titled(line.name()).with(ItemField.SERVICE, line.service());
        for (ItemField field : ItemField.values()) {
            doubts.put(field, new DoubtMark(texts.get(field), "A!B1", "pst.xlsx", List.of()));
        }
        return doubts;
    }

    private ItemRow row(String item) {
        return reading.open(plan).row(items.get(item)).orElseThrow();
    }

    /** Tries one cell of the matrix. */
    private boolean attempt(String person, String what, boolean expected, Runnable gesture) {
        cells++;
        enter(person);
        PlanSnapshot before = reading.open(plan);
        boolean allowed = true;
        try {
            gesture.run();
        } catch (AccessDeniedException denied) {
            allowed = false;
        }
        if (allowed != expected) {
            surprises.add(person + (allowed ? " may " : " may not ") + what);
        }
        enter(COORDINATOR);
        if (!allowed && reading.open(plan) != before) {
            surprises.add(person + " was refused and changed the plan: " + what);
        }
        return allowed;
    }

    private void assertNoSurprise(int atLeast) {
        assertThat(surprises).as("unexpected rights in " + cells + " cells").isEmpty();
        assertThat(cells).isGreaterThanOrEqualTo(atLeast);
    }

    private static boolean writes(String person, String item, ItemField field) {
        return MANAGERS.contains(person)
                || (person.equals(FINANCE) && BUDGETS.contains(field))
                || (person.equals(CARRIER) && HIS.contains(item));
    }

    private static boolean managesOr(String person, boolean carrierMay) {
        return MANAGERS.contains(person) || (person.equals(CARRIER) && carrierMay);
    }

    @Test
    void every_field_is_written_by_those_who_may_and_by_nobody_else() {
        for (String person : people.keySet()) {
            for (String item : TYPICAL) {
                for (ItemField field : ItemField.values()) {
                    ItemRow read = row(item);
                    FieldTexts edited = read.texts().with(field, read.text(field) + "\nAjout");
                    boolean saved = attempt(
                            person,
                            "write " + field + " of " + item,
                            writes(person, item, field),
                            () -> save(read, edited));
                    if (saved) {
                        save(row(item), read.texts());
                    }
                }
            }
        }
        assertNoSurprise(850);
    }

    private void save(ItemRow read, FieldTexts edited) {
        assertThat(editing.save(new ItemEdit(read.id(), read.version(), read.texts(), edited)))
                .isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void one_forbidden_field_refuses_the_whole_save() {
        ItemRow read = row("others'");
        FieldTexts edited = read.texts().with(ItemField.BUDGET_ORDINARY, "1 €").with(ItemField.TITLE, "Autre");

        attempt(FINANCE, "write a title with a budget", false, () -> save(read, edited));
        attempt(FINANCE, "write a title from an old base", false, () -> {
            FieldTexts old = read.texts().with(ItemField.TITLE, "Autre");
            editing.save(new ItemEdit(read.id(), read.version() - 1, old, old.with(ItemField.TITLE, "Mien")));
        });
        attempt("READER", "save without a change", false, () -> save(read, read.texts()));

        assertNoSurprise(3);
    }

    @Test
    void every_field_is_put_to_the_college_by_those_who_may_and_answered_by_others() {
        for (String person : people.keySet()) {
            for (String item : TYPICAL) {
                for (ItemField field : ItemField.values()) {
                    tryQuestions(person, item, field);
                }
            }
        }
        assertNoSurprise(2_600);
    }

    @Test
    void every_doubt_is_settled_by_those_who_may_write_the_field_and_by_nobody_else() {
        for (String person : people.keySet()) {
            for (String item : TYPICAL) {
                Map<ItemField, DoubtMark> doubts = row(item).doubts();
                for (ItemField field : ItemField.values()) {
                    DoubtMark seen = doubts.getOrDefault(field, new DoubtMark("", "", "", List.of()));
                    attempt(
                            person,
                            "confirm " + field + " of " + item,
                            writes(person, item, field),
                            () -> editing.confirmDoubt(items.get(item), field, seen));
                    attempt(
                            person,
                            "doubt again " + field + " of " + item,
                            writes(person, item, field),
                            () -> editing.reopenDoubt(items.get(item), field, seen));
                }
            }
        }
        assertNoSurprise(1_700);
    }

    private void tryQuestions(String person, String item, ItemField field) {
        ItemId id = items.get(item);
        String cell = field + " of " + item;
        boolean asked = attempt(
                person,
                "ask about " + cell,
                managesOr(person, HIS.contains(item)),
                () -> editing.flag(id, field, ReviewReason.CONFIRMATION, "Sûr ?"));
        if (!asked) {
            editing.flag(id, field, ReviewReason.CONFIRMATION, "Sûr ?");
        }
        boolean lifted = attempt(person, "lift " + cell, MANAGERS.contains(person), () -> editing.lift(id, field));
        if (lifted) {
            editing.flag(id, field, ReviewReason.CONFIRMATION, "Sûr ?");
        }
        AskedCell seen = AskedCell.of(row(item), field).orElseThrow();
        boolean answered = attempt(
                person,
                "answer " + cell,
                MANAGERS.contains(person) || person.equals(COLLEGE),
                () -> answers.answer(new Answer.Confirm(seen, LocalDate.of(2026, 11, 20))));
        if (!answered) {
            editing.lift(id, field);
        }
    }

    @Test
    void comments_are_written_by_those_who_may_and_by_nobody_else() {
        for (String person : people.keySet()) {
            for (Line line : SHEET) {
                boolean his = HIS.contains(line.name());
                attempt(
                        person,
                        "comment on " + line.name(),
                        managesOr(person, his) || person.equals(COLLEGE),
                        () -> comments.write(plan, items.get(line.name()), "Vu"));
            }
        }
        assertNoSurprise(98);
    }

    @Test
    void the_tree_is_shaped_by_those_who_may_and_by_nobody_else() {
        for (String person : people.keySet()) {
            for (Line line : SHEET) {
                String item = line.name();
                ItemLevel below = line.level().isHeading() ? ACTION : SUB_ACTION;
                shape(person, "create under " + item, OPEN.contains(item), id -> create(id, below), item);
                shape(person, "duplicate " + item, HIS_ACTIONS.contains(item), editing::duplicate, item);
                shape(person, "move up " + item, HIS_ACTIONS.contains(item), editing::moveUp, item);
                shape(person, "move down " + item, HIS_ACTIONS.contains(item), editing::moveDown, item);
                shape(
                        person,
                        "put deeper " + item,
                        HIS_ACTIONS.contains(item) && !NOT_DEEPER.contains(item),
                        editing::indent,
                        item);
                shape(
                        person,
                        "put outwards " + item,
                        HIS_ACTIONS.contains(item) && !NOT_OUTWARDS.contains(item),
                        editing::outdent,
                        item);
                shape(person, "delete " + item, HIS_ALONE.contains(item), editing::delete, item);
                restore(person, item);
            }
        }
        assertNoSurprise(780);
    }

    @Test
    void items_go_only_where_those_who_move_them_may_put_them() {
        for (String person : people.keySet()) {
            for (String item : List.of("own", "inherited", "others'", "nobody's", "own step of others'")) {
                for (String target :
                        List.of("open OO", "own OO", "closed OO", "own with others' step", "others' there")) {
                    shape(
                            person,
                            "move " + item + " under " + target,
                            HIS_ACTIONS.contains(item) && OPEN.contains(target),
                            id -> editing.move(id, items.get(target), null),
                            item);
                }
                shape(person, "move to the top " + item, false, id -> editing.move(id, null, null), item);
            }
            shape(person, "create an objective", false, id -> create(id, OPERATIONAL_OBJECTIVE), "OS");
            shape(person, "create at the top", false, id -> create(null, ACTION), "OS");
        }
        assertNoSurprise(220);
    }

    private ItemId create(@Nullable ItemId parent, ItemLevel level) {
        return editing.create(new NewItem(plan, parent, null, level, "Neuve"));
    }

    private interface Shaping {
        void on(ItemId item);
    }

    private void shape(String person, String what, boolean carrierMay, Shaping shaping, String item) {
        ItemId id = items.get(item);
        if (attempt(person, what, managesOr(person, carrierMay), () -> shaping.on(id))) {
            layThePlan();
        }
    }

    private void restore(String person, String item) {
        ItemId id = items.get(item);
        editing.delete(id);
        boolean allowed = attempt(
                person, "bring back " + item, managesOr(person, HIS_ALONE.contains(item)), () -> editing.restore(id));
        if (!allowed) {
            editing.restore(id);
        }
    }

    @Test
    void a_new_action_of_a_project_manager_is_his() {
        enter(CARRIER);
        ItemId created = create(items.get("open OO"), ACTION);

        ItemRow row = reading.open(plan).row(created).orElseThrow();
        assertThat(row.text(ItemField.SERVICE)).isEqualTo("PCS");
        assertThat(reading.permissions().isMine(reading.open(plan), created)).isTrue();
    }
}
