package be.jalon.exchange.ecomptes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.exchange.Documents;
import be.jalon.exchange.workbook.ReadLimits;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were made to do harm, or that broke on their way, are refused with a sentence. */
class HostileExchangesTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE dataroot [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>\n<dataroot>&secret;</dataroot>",
                "<!DOCTYPE dataroot SYSTEM \"http://127.0.0.1:1/x.dtd\">\n<dataroot/>",
                "<!DOCTYPE dataroot [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n<dataroot>&b;</dataroot>"
            })
    void document_types_and_entities_are_refused(String file) {
        assertThat(Documents.refusal(bytes(file))).contains("DOCTYPE");
    }

    @Test
    void an_entity_that_nobody_declared_is_an_error_in_its_line() {
        assertThat(Documents.refusal(bytes("<dataroot>\n<Id>&inconnu;</Id></dataroot>")))
                .contains("ligne 2");
    }

    @Test
    void a_file_that_was_cut_off_names_the_line() {
        String file = Exchanges.of(Exchanges.action("a", "A", ""));

        assertThat(Documents.refusal(bytes(file.substring(0, file.indexOf("</Action>")))))
                .contains("XML lisible")
                .contains("ligne");
    }

    @Test
    void elements_without_end_inside_each_other_are_refused() {
        String deep = "<dataroot>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</dataroot>";

        assertThat(Documents.refusal(bytes(deep))).contains("niveaux");
    }

    @Test
    void too_many_elements_are_refused() {
        ReadLimits few = ReadLimits.DEFAULTS.withCells(100);
        byte[] many = bytes("<dataroot>" + "<a/>".repeat(200) + "</dataroot>");

        assertThatThrownBy(() -> XmlTree.read(many, few))
                .isInstanceOfSatisfying(UnreadableXmlException.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("exchange.refused.too_many_cells"));
    }

    @Test
    void a_reading_that_takes_too_long_is_given_up() {
        byte[] many = bytes("<dataroot>" + "<a/>".repeat(2_000) + "</dataroot>");
        AtomicLong clock = new AtomicLong();

        assertThatThrownBy(() -> XmlTree.read(
                        many,
                        ReadLimits.DEFAULTS.withTime(Duration.ofSeconds(1)),
                        () -> clock.addAndGet(2_000_000_000L)))
                .isInstanceOfSatisfying(UnreadableXmlException.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("exchange.refused.too_slow"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "<", "bonjour", "<?xml version=\"1.0\"?><autre/>", "<datarootes/>", "{\"dataroot\": 1}"
            })
    void other_files_are_left_to_others(String file) {
        assertThat(Documents.recognises(bytes(file))).isFalse();
    }

    @Test
    void a_long_comment_before_the_first_element_does_no_harm() {
        String file = "<?xml version=\"1.0\"?>\n<!-- " + "- ".repeat(3_000) + " -->\n<dataroot/>";

        assertThat(Documents.recognises(bytes(file))).isTrue();
    }
}
