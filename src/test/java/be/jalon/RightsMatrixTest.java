package be.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.people.Role;
import be.jalon.testing.DatabaseTest;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.stereotype.Service;
import org.springframework.test.util.AopTestUtils;
import org.springframework.util.ClassUtils;

/**
 * Every role, and a stranger, on every public operation of every service and on every page. Both are found in the code:
 * a new one without a line here fails the test. Who may do what to <em>which item</em> is the matter of {@code
 * ItemRightsMatrixTest}.
 */
@DatabaseTest
class RightsMatrixTest {

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> PLANS = EnumSet.of(Role.ADMINISTRATOR, Role.COORDINATOR);
    private static final Set<Role> ADMINISTRATION = EnumSet.of(Role.ADMINISTRATOR);
    private static final Set<Role> ITEMS =
            EnumSet.of(Role.ADMINISTRATOR, Role.COORDINATOR, Role.PROJECT_MANAGER, Role.FINANCE);
    private static final Set<Role> ANSWERS = EnumSet.of(Role.ADMINISTRATOR, Role.COORDINATOR, Role.COLLEGE);
    private static final Set<Role> COMMENTS =
            EnumSet.of(Role.ADMINISTRATOR, Role.COORDINATOR, Role.PROJECT_MANAGER, Role.COLLEGE);
    private static final Set<Role> NOT_READERS = EnumSet.complementOf(EnumSet.of(Role.READER));

    /** Who may: some roles, or everybody and strangers too. */
    private record Who(Set<Role> roles, boolean strangers) {}

    private static final Who PUBLIC = new Who(ALL, true);

    /** "Service.operation", or "Service.*" for all that is not named. */
    private static final Map<String, Who> OPERATIONS = new TreeMap<>(Map.ofEntries(
            may(ALL, "PlanReading.*"),
            may(PLANS, "PlanReading.bin"),
            may(ITEMS, "PlanEditing.*"),
            may(PLANS, "PlanEditing.createPlan"),
            may(PLANS, "PlanEditing.proposeRenumbering"),
            may(PLANS, "PlanEditing.renumber"),
            may(PLANS, "PlanEditing.lift"),
            may(ANSWERS, "PlanAnswers.*"),
            may(PLANS, "PlanIntake.*"),
            may(PLANS, "PlanImport.*"),
            may(PLANS, "PreviewAnswers.*"),
            may(PLANS, "PlanExportService.*"),
            may(PLANS, "PlanExports.*"),
            may(PLANS, "ReadingModels.*"),
            may(PLANS, "ExamplePlan.*"),
            may(ALL, "History.*"),
            may(ALL, "BudgetReading.*"),
            may(ALL, "PendingCount.*"),
            may(ALL, "MyPageReading.*"),
            may(ALL, "Comments.*"),
            may(COMMENTS, "Comments.write"),
            may(COMMENTS, "Comments.delete"),
            may(ADMINISTRATION, "Backups.*"),
            may(ALL, "PilotDirectory.all"),
            may(PLANS, "PilotDirectory.*"),
            may(NOT_READERS, "PilotDirectory.enrol"),
            may(PLANS, "Successions.*"),
            may(ADMINISTRATION, "Accounts.*"),
            stranger("Accounts.none"),
            stranger("Accounts.createFirst"),
            stranger("Accounts.isKnown"),
            may(ALL, "OwnAccount.*"),
            may(ALL, "CurrentVisit.*"),
            stranger("Invitations.*"),
            stranger("Organisations.*"),
            stranger("Installation.*"),
            stranger("Trial.start"),
            may(ADMINISTRATION, "Trial.erase")));

    private static final Map<String, Who> PAGES = new TreeMap<>(Map.ofEntries(
            may(ALL, ""),
            may(ALL, "plan/:planId?"),
            may(ALL, "plan/:planId/impression"),
            may(ALL, "en-attente/:planId?"),
            may(ALL, "en-attente/:planId/impression"),
            may(ALL, "budget/:planId?"),
            may(ALL, "ma-page"),
            may(ALL, "ma-page/:planId?"),
            may(PLANS, "imports"),
            may(ALL, "annuaire"),
            may(ADMINISTRATION, "reglages"),
            may(ADMINISTRATION, "reglages/comptes"),
            may(ADMINISTRATION, "reglages/sauvegardes"),
            may(ALL, "mon-compte"),
            stranger("invitation/:token"),
            stranger("login"),
            stranger("bienvenue")));

    private static Map.Entry<String, Who> may(Set<Role> roles, String what) {
        return Map.entry(what, new Who(roles, false));
    }

    private static Map.Entry<String, Who> stranger(String what) {
        return Map.entry(what, PUBLIC);
    }

    @Autowired
    ApplicationContext application;

    private final PreAuthorizeAuthorizationManager methodSecurity = new PreAuthorizeAuthorizationManager();
    private final List<String> surprises = new ArrayList<>();
    private int cells;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    /** The roles and, as null, a stranger. */
    private static Stream<@Nullable Role> people() {
        return Stream.concat(Stream.of(Role.values()), Stream.of((Role) null));
    }

    private static Authentication authentication(@Nullable Role role) {
        return role == null
                ? new AnonymousAuthenticationToken(
                        "key", "stranger", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))
                : new TestingAuthenticationToken("Ann", "", role.authority());
    }

    private static boolean may(Who who, @Nullable Role role) {
        return role == null ? who.strangers() : who.roles().contains(role);
    }

    private void expect(boolean expected, boolean allowed, @Nullable Role role, String what) {
        cells++;
        if (allowed != expected) {
            surprises.add((role == null ? "a stranger" : role) + (allowed ? " may " : " may not ") + what);
        }
    }

    @Test
    void every_operation_is_open_to_those_roles_only_that_the_matrix_names() {
        List<Object> services = application.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().matches("be\\.jalon\\.[a-z]+"))
                .sorted(Comparator.comparing(
                        bean -> AopUtils.getTargetClass(bean).getSimpleName()))
                .toList();
        for (Object service : services) {
            operations(AopUtils.getTargetClass(service)).forEach(method -> tryOperation(service, method));
        }

        assertThat(surprises).as("unexpected rights in " + cells + " cells").isEmpty();
        assertThat(cells).isGreaterThan(350);
    }

    private static Stream<Method> operations(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic());
    }

    private void tryOperation(Object service, Method method) {
        Class<?> type = AopUtils.getTargetClass(service);
        String name = type.getSimpleName() + "." + method.getName();
        Who who = OPERATIONS.getOrDefault(name, OPERATIONS.get(type.getSimpleName() + ".*"));
        if (who == null) {
            surprises.add("nobody said who may call " + name);
            return;
        }
        people().forEach(role -> {
            boolean granted = isGranted(service, method, authentication(role));
            expect(may(who, role), granted, role, "call " + name);
            if (!granted) {
                expect(false, reaches(service, method, authentication(role)), role, "really call " + name);
            }
        });
    }

    /** What the annotations say; the operation itself is not run for those who may. */
    private boolean isGranted(Object service, Method method, Authentication who) {
        var decision = methodSecurity.authorize(
                () -> who,
                new SimpleMethodInvocation(
                        AopTestUtils.getUltimateTargetObject(service), method, new Object[method.getParameterCount()]));
        return decision == null || decision.isGranted();
    }

    /** Whether a call gets through to the operation: what is refused never looks at its arguments. */
    private static boolean reaches(Object service, Method method, Authentication who) {
        SecurityContextHolder.clearContext();
        SecurityContextHolder.getContext().setAuthentication(who);
        Object[] nothing = Arrays.stream(method.getParameterTypes())
                .map(RightsMatrixTest::nothing)
                .toArray();
        try {
            service.getClass()
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(service, nothing);
            return true;
        } catch (InvocationTargetException thrown) {
            return !(thrown.getCause() instanceof AccessDeniedException);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (!type.isPrimitive()) {
            return null;
        }
        return type == boolean.class ? Boolean.FALSE : type == int.class ? (Object) 0 : 0L;
    }

    @Test
    void every_page_is_open_to_those_roles_only_that_the_matrix_names() {
        AccessAnnotationChecker checker = new AccessAnnotationChecker();
        for (Class<?> view : views()) {
            String route = view.getAnnotation(Route.class).value();
            Who who = PAGES.get(route);
            if (who == null) {
                surprises.add("nobody said who may see " + route);
                continue;
            }
            people().forEach(role -> {
                Principal principal = role == null ? null : authentication(role);
                boolean seen = checker.hasAccess(
                        view, principal, asked -> role != null && role.name().equals(asked));
                expect(may(who, role), seen, role, "see " + route);
            });
        }

        assertThat(surprises).as("unexpected rights in " + cells + " cells").isEmpty();
        assertThat(cells).isGreaterThan(55);
    }

    private static List<Class<?>> views() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("be.jalon").stream()
                .<Class<?>>map(found ->
                        ClassUtils.resolveClassName(found.getBeanClassName(), RightsMatrixTest.class.getClassLoader()))
                .toList();
    }
}
