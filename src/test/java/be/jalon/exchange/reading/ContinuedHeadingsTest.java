package be.jalon.exchange.reading;

import static be.jalon.exchange.Readings.findings;
import static be.jalon.exchange.Readings.outline;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.TextTable;
import org.junit.jupiter.api.Test;

/** Printed pages repeat the heading that they go on with. */
class ContinuedHeadingsTest {

    @Test
    void a_heading_may_go_on_with_one_above() {
        Interpretation plan = TextTable.of(
                        "Actions|Service|Échéance",
                        "OS 1 : Assurer la suite",
                        "Objectif opérationnel 1.2 – Accueillir",
                        "A 1.2.1 Ouvrir une maison|PCS|2026",
                        "OS 1 : Assurer la suite (suite)",
                        "OO 1.2 (suite)",
                        "A 1.2.2 Former les agents|RH|2026",
                        "Objectif opérationnel 1.2 – Accueillir - suite et fin",
                        "A 1.2.3 Planter|Parcs|2026")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [OS 1] Assurer la suite",
                        "  OO [1.2] Accueillir",
                        "    A [A 1.2.1] Ouvrir une maison",
                        "    A [A 1.2.2] Former les agents",
                        "    A [A 1.2.3] Planter");
        assertThat(findings(plan))
                .containsExactly(
                        "NOTE heading.repeated plan!A5",
                        "NOTE heading.repeated plan!A6",
                        "NOTE heading.repeated plan!A8");
    }

    @Test
    void a_heading_may_be_repeated_as_it_is() {
        Interpretation plan = TextTable.of(
                        "N°|Actions|Service|Échéance",
                        "1|Vivre ensemble||",
                        "1.1|Accueillir||",
                        "1.1.1|Ouvrir une maison|PCS|2026",
                        "1.1|Accueillir||",
                        "1.1.2|Former les agents|RH|2026")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [1] Vivre ensemble",
                        "  OO [1.1] Accueillir",
                        "    A [1.1.1] Ouvrir une maison",
                        "    A [1.1.2] Former les agents");
        assertThat(findings(plan)).containsExactly("NOTE heading.repeated plan!B5");
        assertThat(plan.cells().kept()).isZero();
    }

    @Test
    void sections_and_columns_may_go_on_too() {
        Interpretation plan = TextTable.of(
                        "Objectif opérationnel|Action|Service|Échéance",
                        "Axe 1 : Vert",
                        "OO 1.1 Accueillir|Ouvrir une maison|PCS|2026",
                        "AXE 1 : VERT (SUITE)",
                        "OO 1.1 Accueillir (suite)|Former les agents|RH|2026",
                        "OO 1.1 (suite)|Planter|Parcs|2026")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "X [1] Vert",
                        "  OO [OO 1.1] Accueillir",
                        "    A Ouvrir une maison",
                        "    A Former les agents",
                        "    A Planter");
    }

    @Test
    void what_nothing_above_begins_stays_as_it_is_written() {
        Interpretation plan = TextTable.of(
                        "Actions|Service|Échéance",
                        "OS 1 : Vivre ensemble (suite)",
                        "A 1.1 Ouvrir une maison|PCS|2026",
                        "OS 2 : Assurer la suite",
                        "A 2.1 Former les agents|RH|2026")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [OS 1] Vivre ensemble (suite)",
                        "  A [A 1.1] Ouvrir une maison",
                        "OS [OS 2] Assurer la suite",
                        "  A [A 2.1] Former les agents");
    }
}
