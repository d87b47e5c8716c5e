package be.jalon;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the house that bytecode can show; each says why it exists. */
final class HouseRules {

    private static final String[] USER_INTERFACE = {"..ui..", "be.jalon.uikit..", "be.jalon.shell.."};

    private static final Set<String> BUNDLE_ANNOTATIONS = Set.of(
            "com.vaadin.flow.component.dependency.CssImport",
            "com.vaadin.flow.component.dependency.JsModule",
            "com.vaadin.flow.component.dependency.NpmPackage",
            "com.vaadin.flow.theme.Theme");

    private static final List<Class<? extends Annotation>> ACCESS =
            List.of(PermitAll.class, RolesAllowed.class, AnonymousAllowed.class, DenyAll.class);

    private HouseRules() {}

    static final ArchRule VAADIN_STAYS_IN_THE_USER_INTERFACE = noClasses()
            .that()
            .resideOutsideOfPackages(USER_INTERFACE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because(
                    "only ui packages, uikit and shell know how Jalon is shown; the rest must run without a web context");

    static final ArchRule POI_STAYS_IN_THE_WORKBOOK = noClasses()
            .that()
            .resideOutsideOfPackage("be.jalon.exchange.workbook..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..")
            .because("exchange.workbook is the only place that knows how a workbook is stored in a file");

    static final ArchRule JPA_STAYS_INTERNAL = noClasses()
            .that()
            .resideOutsideOfPackage("..internal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "org.springframework.data..")
            .because("entities and repositories are a module's own affair; others get records");

    static final ArchRule THE_USER_INTERFACE_SEES_NO_ENTITY = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("be.jalon..internal..")
            .because("views hold small read-model records, never entities");

    static final ArchRule VIEWS_ARE_NOT_PUBLIC = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .notBePublic()
            .because("a view is reached by its address, not by other classes");

    static final ArchRule VIEWS_SAY_WHO_MAY_SEE_THEM = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should(beAnnotatedWithOneOf(ACCESS))
            .because("access is decided for each view, not forgotten");

    static final ArchRule SERVICES_ARE_SECURED = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .should(haveOnClassOrEachPublicMethod(
                    List.of(PreAuthorize.class, RolesAllowed.class, PermitAll.class, DenyAll.class)))
            .because("whoever calls a service, a view or a later interface, the service itself checks the right"
                    + " (@PermitAll where it is open on purpose)");

    static final ArchRule SERVICES_ARE_TRANSACTIONAL = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .should(haveOnClassOrEachPublicMethod(List.of(Transactional.class)))
            .because("one gesture is one service call is one transaction");

    static final ArchRule VIEWS_CARRY_NO_TRANSACTION_AND_NO_METHOD_SECURITY = noClasses()
            .that()
            .resideInAnyPackage("..ui..", "be.jalon.uikit..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Transactional.class, PreAuthorize.class)
            .because("transactions and rights belong to services; a view only calls them");

    static final ArchRule TIME_COMES_FROM_A_CLOCK = classes()
            .that(resideOutside("be.jalon.shell.."))
            .should(never(callMethodWhere(readsTheSystemClock())))
            .because("tests fix the clock that they inject; only shell makes the real one");

    static final ArchRule FIELDS_ARE_NOT_INJECTED = fields().should()
            .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .andShould()
            .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .andShould()
            .notBeAnnotatedWith("jakarta.inject.Inject")
            .andShould()
            .notBeAnnotatedWith("jakarta.annotation.Resource")
            .andShould()
            .notBeAnnotatedWith("jakarta.persistence.PersistenceContext")
            .because("constructors show what a class needs and keep its fields final");

    static final ArchRule NO_FRONT_END_BUNDLE_OF_OUR_OWN = noClasses()
            .should()
            .beAnnotatedWith(
                    describe("an annotation that asks for a front-end bundle", annotation -> BUNDLE_ANNOTATIONS.stream()
                            .anyMatch(name -> annotation.getRawType().getName().startsWith(name))))
            .because("one of them makes every build download Node; use @StyleSheet and static scripts below frontend/");

    static final ArchRule NO_INLINE_STYLES = noClasses()
            .should()
            .callMethodWhere(returns("com.vaadin.flow.dom.Style", "getStyle"))
            .because("the look lives in frontend/styles, where themes, print and high contrast can reach it");

    static final ArchRule NO_RAW_HTML = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.vaadin.flow.component.Html")
            .because("what people typed must never become markup");

    static final ArchRule VALUES_ARE_PURE = classes()
            .that()
            .resideInAnyPackage("be.jalon.values..", "be.jalon.shared..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.slf4j..", "be.jalon.values..", "be.jalon.shared..")
            .because("values and shared are plain Java (and its log): no Spring, no Vaadin, no database");

    static final ArchRule NOTHING_ELSE_IN_THE_ROOT = classes()
            .that()
            .resideInAPackage("be.jalon")
            .should()
            .haveSimpleName("Application")
            .orShould()
            .haveSimpleName("package-info")
            .because("a reader finds code by its feature package");

    static final ArchRule NO_CONSOLE_OUTPUT = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("be.jalon.Application")
            .and()
            .doNotHaveFullyQualifiedName("be.jalon.launch.Launcher")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because(
                    "the command line gets its streams from Application, and the launcher speaks before there is a log; everything else logs");

    static final ArchRule LOCALES_ARE_EXPLICIT = classes()
            .should(never(callMethodWhere(dependsOnTheDefaultLocale())))
            .because("a server's language is not the reader's: a Turkish one turns TITLE into tıtle");

    static final ArchRule PACKAGES_ARE_NULL_MARKED = classes()
            .that()
            .doNotHaveSimpleName("package-info")
            .should(resideInANullMarkedPackage())
            .because("null safety is checked only where a package declares it");

    static List<ArchRule> all() {
        return Stream.of(HouseRules.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(HouseRules::valueOf)
                .toList();
    }

    private static ArchRule valueOf(java.lang.reflect.Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DescribedPredicate<JavaClass> resideOutside(String packages) {
        return DescribedPredicate.not(resideInAPackage(packages));
    }

    private static DescribedPredicate<JavaCall<?>> readsTheSystemClock() {
        return describe("the system's time is read", call -> {
            CodeUnitCallTarget target = call.getTarget();
            boolean withClock =
                    target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            return switch (target.getName()) {
                case "now" -> target.getOwner().getPackageName().startsWith("java.time") && !withClock;
                case "systemUTC", "systemDefaultZone", "system" ->
                    target.getOwner().isEquivalentTo(Clock.class);
                case "currentTimeMillis" -> target.getOwner().isEquivalentTo(System.class);
                case "<init>" ->
                    target.getOwner().isEquivalentTo(Date.class)
                            && target.getRawParameterTypes().isEmpty();
                default -> false;
            };
        });
    }

    private static DescribedPredicate<JavaCall<?>> dependsOnTheDefaultLocale() {
        return describe("the default locale decides", call -> {
            CodeUnitCallTarget target = call.getTarget();
            if (!target.getOwner().isEquivalentTo(String.class)) {
                return false;
            }
            return switch (target.getName()) {
                case "toLowerCase", "toUpperCase" ->
                    target.getRawParameterTypes().isEmpty();
                case "format" -> target.getRawParameterTypes().getFirst().isEquivalentTo(String.class);
                default -> false;
            };
        });
    }

    /** By its result: the call's target may be declared on any class of ours that inherits the method. */
    private static DescribedPredicate<JavaCall<?>> returns(String type, String method) {
        return describe(
                method + " gives a " + type,
                call -> call.getTarget().getName().equals(method)
                        && call.getTarget().getRawReturnType().getName().equals(type));
    }

    private static ArchCondition<JavaClass> beAnnotatedWithOneOf(List<Class<? extends Annotation>> annotations) {
        return new ArchCondition<>("carry one of " + annotations) {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                if (annotations.stream().noneMatch(view::isAnnotatedWith)) {
                    events.add(SimpleConditionEvent.violated(view, view.getName() + " has no access annotation"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveOnClassOrEachPublicMethod(
            List<Class<? extends Annotation>> annotations) {
        return new ArchCondition<>("carry one of " + annotations + " on the class or on each public method") {
            @Override
            public void check(JavaClass service, ConditionEvents events) {
                if (carriesOneOf(service, annotations)) {
                    return;
                }
                service.getMethods().stream()
                        .filter(HouseRules::isCallableFromOutside)
                        .filter(method -> !carriesOneOf(method, annotations))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " carries none of " + annotations)));
            }
        };
    }

    private static boolean isCallableFromOutside(JavaMethod method) {
        Set<JavaModifier> modifiers = method.getModifiers();
        return modifiers.contains(JavaModifier.PUBLIC)
                && !modifiers.contains(JavaModifier.STATIC)
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    /** Directly, or by an annotation of ours that carries it. */
    private static boolean carriesOneOf(CanBeAnnotated element, List<Class<? extends Annotation>> annotations) {
        return annotations.stream()
                .anyMatch(annotation -> element.isAnnotatedWith(annotation) || element.isMetaAnnotatedWith(annotation));
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " is in a package without @NullMarked package-info"));
                }
            }
        };
    }
}
