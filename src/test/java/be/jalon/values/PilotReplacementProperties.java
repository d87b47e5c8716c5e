package be.jalon.values;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.shared.SearchText;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Laws of a succession in any cell that people may write. */
class PilotReplacementProperties {

    private static final String LEAVING = "PCS";
    private static final String SUCCESSOR = "M. Torvaux";

    private static PilotReplacement exchange(String cell, String leaving, String successor) {
        return PilotReplacement.in(cell, Set.of(SearchText.fold(leaving)), successor);
    }

    @Property(tries = 5_000)
    void going_and_coming_back_gives_the_same_text(@ForAll("cells") String cell) {
        PilotReplacement there = exchange(cell, LEAVING, SUCCESSOR);
        Statistics.label("exchanged").collect(there.changes(cell));

        if (there.changes(cell)) {
            assertThat(exchange(there.text(), SUCCESSOR, LEAVING).text()).isEqualTo(cell);
        }
    }

    @Property(tries = 5_000)
    void the_other_names_stay_and_stand_where_they_stood(@ForAll("cells") String cell) {
        PilotReplacement there = exchange(cell, LEAVING, SUCCESSOR);
        List<String> before = PilotNames.parse(cell).names();
        List<String> after = PilotNames.parse(there.text()).names();

        assertThat(after)
                .isEqualTo(
                        there.changes(cell)
                                ? before.stream()
                                        .map(name -> name.equals(LEAVING) ? SUCCESSOR : name)
                                        .toList()
                                : before);
    }

    @Property(tries = 5_000)
    void a_name_that_stays_is_said(@ForAll("cells") String cell) {
        PilotReplacement there = exchange(cell, LEAVING, SUCCESSOR);

        if (PilotNames.parse(there.text()).names().contains(LEAVING)) {
            assertThat(there.left()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.of(
                        LEAVING,
                        LEAVING,
                        LEAVING,
                        SUCCESSOR,
                        "Service J",
                        "S. Boulanger",
                        "Dupont",
                        "A",
                        "1",
                        " / ",
                        "/",
                        "\n",
                        "\r\n",
                        ";",
                        "|",
                        ", ",
                        " et ",
                        " & ",
                        " - ",
                        "- ",
                        "• ",
                        " (",
                        ")",
                        "(",
                        " ?",
                        "(?)",
                        "??",
                        "/",
                        ".",
                        ":",
                        " ",
                        "  ",
                        "\u00a0",
                        "\u202f",
                        "é",
                        "−",
                        "\u2028",
                        "à préciser")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }
}
