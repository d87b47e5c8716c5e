package be.jalon.exchange;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.people.Role;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanEditing;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanKind;
import be.jalon.testing.DatabaseTest;
import java.util.List;
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

/** Those who change plans as a whole bring workbooks in and take them out. */
@DatabaseTest
class ExchangeRightsTest {

    @Autowired
    PlanImport imports;

    @Autowired
    PlanExportService exports;

    @Autowired
    ExamplePlan example;

    @Autowired
    PlanEditing editing;

    PlanId plan;

    @BeforeEach
    void a_plan_of_the_administrator() {
        logIn(Role.ADMINISTRATOR);
        plan = editing.createPlan(NewPlan.titled("PST", PlanKind.PST));
    }

    @AfterEach
    void log_out() {
        SecurityContextHolder.clearContext();
    }

    private static void logIn(Role role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("Ann", "", role.authority()));
    }

    private List<ThrowingCallable> writes() {
        UUID preview = UUID.randomUUID();
        return List.of(
                () -> imports.preview(new byte[0], "a.xlsx"),
                () -> imports.row(preview, "A", 0),
                () -> imports.apply(preview, new ImportTarget.Empty(plan)),
                () -> imports.forget(preview),
                () -> example.importInto("Commune"));
    }

    private List<ThrowingCallable> reads() {
        return List.of(
                () -> imports.past(),
                () -> imports.original(UUID.randomUUID()),
                () -> imports.largestFile(),
                () -> exports.export(plan));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_those_who_change_plans_exchange_workbooks(Role role) {
        logIn(role);

        Stream.concat(reads().stream(), writes().stream()).forEach(write -> {
            if (role.editsPlans()) {
                assertThatCode(write).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(write).isInstanceOf(AccessDeniedException.class);
            }
        });
    }

    @Test
    void without_an_account_nothing_goes_in_or_out() {
        SecurityContextHolder.clearContext();

        reads().forEach(read ->
                assertThatThrownBy(read).isInstanceOf(AuthenticationCredentialsNotFoundException.class));
        writes().forEach(write ->
                assertThatThrownBy(write).isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }
}
