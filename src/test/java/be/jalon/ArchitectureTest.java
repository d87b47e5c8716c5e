package be.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The code keeps the rules of the house, and each rule would notice if it did not. */
class ArchitectureTest {

    private static final JavaClasses JALON = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("be.jalon");

    private static final JavaClasses OFFENCES = new ClassFileImporter().importPackages("offences");

    static List<ArchRule> rules() {
        return HouseRules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_code_keeps_the_rule(ArchRule rule) {
        rule.allowEmptyShould(true).check(JALON);
    }

    static Stream<Arguments> offences() {
        return Stream.of(
                Arguments.of(HouseRules.VAADIN_STAYS_IN_THE_USER_INTERFACE, "ViewWithoutHome"),
                Arguments.of(HouseRules.POI_STAYS_IN_THE_WORKBOOK, "PoiOutsideTheWorkbook"),
                Arguments.of(HouseRules.JPA_STAYS_INTERNAL, "EntityInTheOpen"),
                Arguments.of(HouseRules.THE_USER_INTERFACE_SEES_NO_ENTITY, "ViewOnAnEntity"),
                Arguments.of(HouseRules.VIEWS_ARE_NOT_PUBLIC, "ViewWithoutHome"),
                Arguments.of(HouseRules.VIEWS_SAY_WHO_MAY_SEE_THEM, "ViewWithoutHome"),
                Arguments.of(HouseRules.SERVICES_ARE_SECURED, "CarelessService"),
                Arguments.of(HouseRules.SERVICES_ARE_TRANSACTIONAL, "CarelessService"),
                Arguments.of(HouseRules.VIEWS_CARRY_NO_TRANSACTION_AND_NO_METHOD_SECURITY, "StyledView"),
                Arguments.of(HouseRules.TIME_COMES_FROM_A_CLOCK, "TimeReader"),
                Arguments.of(HouseRules.FIELDS_ARE_NOT_INJECTED, "CarelessService"),
                Arguments.of(HouseRules.NO_FRONT_END_BUNDLE_OF_OUR_OWN, "StyledView"),
                Arguments.of(HouseRules.NO_INLINE_STYLES, "StyledView"),
                Arguments.of(HouseRules.NO_RAW_HTML, "StyledView"),
                Arguments.of(HouseRules.VALUES_ARE_PURE, "SpringInValues"),
                Arguments.of(HouseRules.NOTHING_ELSE_IN_THE_ROOT, "HouseRules"),
                Arguments.of(HouseRules.NO_CONSOLE_OUTPUT, "TimeReader"),
                Arguments.of(HouseRules.LOCALES_ARE_EXPLICIT, "TimeReader"),
                Arguments.of(HouseRules.PACKAGES_ARE_NULL_MARKED, "TimeReader"));
    }

    @ParameterizedTest
    @MethodSource("offences")
    void the_rule_notices_an_offence(ArchRule rule, String offender) {
        EvaluationResult result = rule.allowEmptyShould(true).evaluate(offencesFor(rule));

        assertThat(String.join("\n", result.getFailureReport().getDetails())).contains(offender);
    }

    @Test
    void every_rule_is_tried_on_an_offence() {
        Set<Object> tried = offences().map(offence -> offence.get()[0]).collect(Collectors.toSet());

        assertThat(tried).containsExactlyInAnyOrderElementsOf(HouseRules.all());
    }

    /** Two rules name packages of ours, where an offender must live to be seen. */
    private static JavaClasses offencesFor(ArchRule rule) {
        if (rule == HouseRules.VALUES_ARE_PURE || rule == HouseRules.THE_USER_INTERFACE_SEES_NO_ENTITY) {
            return new ClassFileImporter().importPackages("be.jalon.values.offence", "be.jalon.offence", "offences");
        }
        return rule == HouseRules.NOTHING_ELSE_IN_THE_ROOT
                ? new ClassFileImporter().importClasses(HouseRules.class)
                : OFFENCES;
    }
}
