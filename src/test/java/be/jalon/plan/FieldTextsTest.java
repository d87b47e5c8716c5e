package be.jalon.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldTextsTest {

    @Test
    void an_absent_field_is_an_empty_one() {
        FieldTexts texts = new FieldTexts(Map.of(ItemField.TITLE, "Planter", ItemField.NOTES, ""));

        assertThat(texts).isEqualTo(FieldTexts.titled("Planter"));
        assertThat(texts.get(ItemField.NOTES)).isEmpty();
    }

    @Test
    void texts_are_kept_as_they_were_written() {
        String raw = "  CCE 3.000 €\r\nCPJ\u00a0?? ";

        assertThat(FieldTexts.empty().with(ItemField.BUDGET_ORDINARY, raw).get(ItemField.BUDGET_ORDINARY))
                .isEqualTo(raw);
    }

    @Test
    void the_one_character_that_no_database_keeps_is_left_out() {
        assertThat(FieldTexts.titled("a\0b").get(ItemField.TITLE)).isEqualTo("ab");
        assertThat(FieldTexts.titled("\0")).isEqualTo(FieldTexts.empty());
    }

    @Test
    void differences_name_the_fields_in_order() {
        FieldTexts one = FieldTexts.titled("Planter").with(ItemField.DEADLINE, "2026");
        FieldTexts other = FieldTexts.titled("Planter").with(ItemField.CODE, "A 1");

        assertThat(one.differences(other)).containsExactly(ItemField.CODE, ItemField.DEADLINE);
        assertThat(one.differences(one)).isEmpty();
    }

    @Test
    void every_field_is_found_by_its_key() {
        assertThat(Arrays.stream(ItemField.values()))
                .allSatisfy(field -> assertThat(ItemField.ofKey(field.key())).contains(field));
        assertThat(ItemField.ofKey("budget.ordinary")).contains(ItemField.BUDGET_ORDINARY);
        assertThat(ItemField.ofKey("colour")).isEmpty();
    }
}
