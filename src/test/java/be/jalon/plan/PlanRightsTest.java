package be.jalon.plan;

import static be.jalon.plan.ItemLevel.ACTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.history.History;
import be.jalon.people.PilotDirectory;
import be.jalon.people.PilotKind;
import be.jalon.people.Role;
import be.jalon.testing.DatabaseTest;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Everybody with an account reads; administrators and coordinators write everything. */
@DatabaseTest
class PlanRightsTest {

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanReading reading;

    @Autowired
    PlanIntake intake;

    @Autowired
    PilotDirectory pilots;

    @Autowired
    History history;

    PlanId plan;
    ItemId item;

    @BeforeEach
    void a_plan_of_the_administrator() {
        logIn(Role.ADMINISTRATOR);
        plan = editing.createPlan(NewPlan.titled("PST", PlanKind.PST));
        item = editing.create(new NewItem(plan, null, null, ACTION, "Planter"));
    }

    @AfterEach
    void log_out() {
        SecurityContextHolder.clearContext();
    }

    private static void logIn(Role role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("Ann", "", role.authority()));
    }

    private Map<String, ThrowingCallable> writes() {
        ItemEdit edit = new ItemEdit(item, 0, FieldTexts.titled("Planter"), FieldTexts.titled("Planter"));
        Map<String, ThrowingCallable> writes = new LinkedHashMap<>();
        writes.put("createPlan", () -> editing.createPlan(NewPlan.titled("Autre", PlanKind.OTHER)));
        writes.put("create", () -> editing.create(new NewItem(plan, null, null, ACTION, "neuve")));
        writes.put("save", () -> editing.save(edit));
        writes.put("duplicate", () -> editing.duplicate(item));
        writes.put("move", () -> editing.move(item, null, null));
        writes.put("moveUp", () -> editing.moveUp(item));
        writes.put("moveDown", () -> editing.moveDown(item));
        writes.put("indent", () -> editing.indent(item));
        writes.put("outdent", () -> editing.outdent(item));
        writes.put("proposeRenumbering", () -> editing.proposeRenumbering(plan, null));
        writes.put("renumber", () -> editing.renumber(new RenumberProposal(plan, List.of())));
        writes.put("flag", () -> editing.flag(item, ItemField.TITLE, ReviewReason.CONFIRMATION, "Sûr ?"));
        writes.put("lift", () -> editing.lift(item, ItemField.TITLE));
        writes.put("delete", () -> editing.delete(item));
        writes.put("restore", () -> editing.restore(item));
        writes.put(
                "intake",
                () -> intake.intake(editing.createPlan(NewPlan.titled("Vide", PlanKind.OTHER)), List.of(), "IMPORT"));
        writes.put("describe", () -> pilots.describe(UUID.randomUUID(), 0, "PCS", PilotKind.SERVICE));
        return writes;
    }

    private Map<String, ThrowingCallable> reads() {
        return Map.of(
                "plans", () -> reading.plans(),
                "open", () -> reading.open(plan),
                "find", () -> reading.find(plan),
                "bin", () -> reading.bin(plan),
                "pilots", () -> pilots.all(),
                "history", () -> history.of(item.value()),
                "history of the plan", () -> history.ofPlan(plan.value(), 10));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybody_with_an_account_reads(Role role) {
        logIn(role);

        reads().forEach((name, read) -> assertThatCode(read).as(name).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "COORDINATOR", "COLLEGE", "READER"})
    void only_two_roles_write_everywhere(Role role) {
        Map<String, ThrowingCallable> writes = writes();
        logIn(role);

        writes.forEach((name, write) -> {
            if (role.editsPlans()) {
                assertThatCode(write).as(name).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(write).as(name).isInstanceOf(AccessDeniedException.class);
            }
        });
    }

    @Test
    void without_an_account_nothing_is_read_or_written() {
        Map<String, ThrowingCallable> writes = writes();
        SecurityContextHolder.clearContext();

        Stream.concat(reads().entrySet().stream(), writes.entrySet().stream())
                .forEach(call -> assertThatThrownBy(call.getValue())
                        .as(call.getKey())
                        .isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }

    @Test
    void no_write_is_forgotten_here() {
        Stream<String> written = Stream.of(PlanEditing.class, PlanIntake.class)
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName);

        assertThat(written).isSubsetOf(writes().keySet());
    }
}
