package be.jalon.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Readings;
import be.jalon.exchange.TextTable;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What somebody says of a column counts more than its header and its content. */
class KnownColumnsTest {

    private static final LayoutProfile PROFILE = Readings.wallonProfile();

    private static Map<Integer, String> columns(TextTable table, Map<Integer, HeaderTarget> known) {
        SheetGrid grid = new SheetGrid(table.workbook().sheets().getFirst());
        HeaderBlock header =
                new HeaderFinder(grid, PROFILE).find().orElseThrow().knowing(known);
        return new SheetAnalyser(grid, PROFILE, header)
                .analyse()
                .orElseThrow()
                .tables()
                .getFirst()
                .columns()
                .described();
    }

    private static HeaderTarget field(ItemField field) {
        return new HeaderTarget.Field(field);
    }

    @Test
    void without_any_correction_header_and_content_decide() {
        TextTable table = TextTable.of("N°|Action|Pilote|Échéance", "1.1|Planter des arbres|Service Travaux|2026");

        assertThat(columns(table, Map.of())).isEqualTo(Map.of(0, "code", 1, "title", 2, "service", 3, "deadline"));
    }

    @Test
    void the_content_has_no_say_in_it() {
        TextTable table = TextTable.of("N°|Action|Pilote|Échéance", "1.1|Planter des arbres|Service Travaux|2026");

        assertThat(columns(table, Map.of(2, field(ItemField.AGENT))))
                .isEqualTo(Map.of(0, "code", 1, "title", 2, "agent", 3, "deadline"));
    }

    @Test
    void a_column_that_is_set_aside_is_not_inferred_to_be_anything() {
        TextTable table = TextTable.of(
                "N°|Action|Genre|Échéance", "1|Un beau plan|OS|2026", "2|Planter|OO|2026", "3|Semer|Action|2026");

        assertThat(columns(table, Map.of())).containsEntry(2, "level");
        assertThat(columns(table, Map.of(2, HeaderTarget.ASIDE))).doesNotContainKey(2);
    }

    @Test
    void a_column_may_be_said_to_hold_the_titles_of_a_level() {
        TextTable table = TextTable.of(
                "N°|Action|Groupe|Échéance", "1|Planter des arbres|Espaces verts|2026", "2|Semer|Espaces verts|2026");

        assertThat(columns(table, Map.of(2, new HeaderTarget.Level(ItemLevel.STRATEGIC_OBJECTIVE, 0))))
                .containsEntry(2, "STRATEGIC_OBJECTIVE");
    }
}
