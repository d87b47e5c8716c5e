package be.jalon.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Finding.Severity;
import be.jalon.shared.Translations;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingGroupTest {

    private static String title(FindingGroup group) {
        return group.title(Locale.FRENCH);
    }

    @Test
    void findings_of_one_kind_are_counted_and_the_gravest_come_first() {
        List<Finding> findings = List.of(
                Finding.note("row.total", "A!B1", ""),
                Finding.doubt("title.missing", "A!B2", ""),
                Finding.doubt("code.duplicate", "A!B3", "1"),
                Finding.doubt("code.duplicate", "A!B4", "1"),
                Finding.blocking("layout.empty", null, ""));

        assertThat(FindingGroup.of(findings))
                .extracting(FindingGroupTest::title)
                .containsExactly(
                        "1 tableau vide", "2 numéros employés deux fois", "1 intitulé qui manque", "1 ligne de total");
    }

    @Test
    void one_code_of_two_severities_makes_two_groups() {
        List<Finding> findings =
                List.of(Finding.note("action.twice", "A!B1", ""), Finding.doubt("action.twice", "A!B2", ""));

        assertThat(FindingGroup.of(findings))
                .extracting(FindingGroup::severity)
                .containsExactly(Severity.DOUBT, Severity.NOTE);
    }

    @Test
    void what_has_no_title_of_its_own_is_still_counted() {
        FindingGroup group =
                FindingGroup.of(List.of(Finding.doubt("never.named", null, ""))).getFirst();

        assertThat(title(group)).isEqualTo("1 autre remarque");
    }

    @Test
    void every_finding_and_every_doubt_has_a_title() {
        Stream<String> codes = Stream.concat(
                Translations.keys("exchange", Locale.FRENCH).stream()
                        .filter(key -> key.startsWith("exchange.finding."))
                        .map(key -> key.substring("exchange.finding.".length())),
                Translations.keys("values", Locale.FRENCH).stream()
                        .filter(key -> key.startsWith("values.doubt."))
                        .map(key -> key.substring("values.doubt.".length())));

        assertThat(codes).isNotEmpty().allSatisfy(code -> assertThat(Translations.has("exchange.group." + code))
                .as(code)
                .isTrue());
    }
}
