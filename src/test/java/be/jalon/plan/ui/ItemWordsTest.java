package be.jalon.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.PlanFixture;
import org.junit.jupiter.api.Test;

class ItemWordsTest {

    private final PlanFixture fixture = new PlanFixture();

    @Test
    void a_bare_number_gets_the_short_name_of_its_level() {
        assertThat(label(ItemLevel.OPERATIONAL_OBJECTIVE, "2", "Informer")).isEqualTo("OO 2 Informer");
        assertThat(label(ItemLevel.STRATEGIC_OBJECTIVE, "", "Associer")).isEqualTo("OS Associer");
    }

    @Test
    void a_code_that_names_its_level_stays_as_written() {
        assertThat(label(ItemLevel.STRATEGIC_OBJECTIVE, "O.S 1", "Associer")).isEqualTo("O.S 1 Associer");
        assertThat(label(ItemLevel.ACTION, "A 1.10", "Planter")).isEqualTo("A 1.10 Planter");
    }

    @Test
    void a_section_is_called_by_its_title() {
        assertThat(label(ItemLevel.DOMAIN, "", "Citoyenneté")).isEqualTo("Citoyenneté");
    }

    private String label(ItemLevel level, String code, String title) {
        ItemId item = fixture.add(null, level, code, title);
        return ItemWords.label(fixture.build().row(item).orElseThrow());
    }
}
