package be.jalon.exchange.reading;

import static be.jalon.exchange.Readings.fields;
import static be.jalon.exchange.Readings.findings;
import static be.jalon.exchange.Readings.item;
import static be.jalon.exchange.Readings.readAny;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Workbooks;
import org.junit.jupiter.api.Test;

/** Columns that tell how far the actions were at several times. */
class ProgressInTimeTest {

    @Test
    void the_last_percentage_below_one_header_is_the_progress() {
        Interpretation plan = readAny(Workbooks.sheet(
                sheet -> sheet.row("N°", "Action", "Service", "Taux d’avancement", null, null, null, "Remarques")
                        .row(null, null, null, "T1", "T2", "T3", "T4")
                        .row(1, "Ouvrir une maison", "PCS", "10 %", "20 %", "30 %", null, "en bonne voie")
                        .row(2, "Former les agents", "RH", "5 %")
                        .merge("D1:G1", "A1:A2", "B1:B2", "C1:C2", "H1:H2")));

        assertThat(fields(item(plan, "Ouvrir une maison")))
                .containsExactly("service=PCS", "progress=30 %", "notes=en bonne voie");
        assertThat(item(plan, "Ouvrir une maison").extras())
                .containsEntry("T1", "10 %")
                .containsEntry("T2", "20 %");
        assertThat(fields(item(plan, "Former les agents"))).containsExactly("service=RH", "progress=5 %");
        assertThat(item(plan, "Former les agents").extras()).isEmpty();
        assertThat(findings(plan))
                .contains("NOTE column.older Feuil1!D2", "NOTE column.older Feuil1!E2", "NOTE column.older Feuil1!F2");
    }

    @Test
    void the_newest_year_counts_wherever_it_stands() {
        Interpretation plan =
                readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Action", "Service", "Avancement", null, null, "Délai")
                        .row(null, null, null, "2026", "2025", "2024")
                        .row(1, "Ouvrir une maison", "PCS", 40, 20, 10, 2027)
                        .row(2, "Former les agents", "RH", null, 20, 5, 2027)
                        .merge("D1:F1", "A1:A2", "B1:B2", "C1:C2", "G1:G2")));

        assertThat(fields(item(plan, "Ouvrir une maison"))).contains("progress=40");
        assertThat(fields(item(plan, "Former les agents"))).contains("progress=20");
        assertThat(item(plan, "Former les agents").extras()).containsEntry("2024", "5");
    }

    @Test
    void state_and_progress_below_one_header_are_two_things() {
        Interpretation plan =
                readAny(Workbooks.sheet(sheet -> sheet.row("N°", "Action", "Service", "Avancement", null, "Échéance")
                        .row(null, null, null, "État", "%")
                        .row(1, "Ouvrir une maison", "PCS", "En cours", "20 %", 2027)
                        .row(2, "Former les agents", "RH", "Terminé", "100 %", 2028)
                        .merge("D1:E1", "A1:A2", "B1:B2", "C1:C2", "F1:F2")));

        assertThat(fields(item(plan, "Ouvrir une maison"))).contains("status=En cours", "progress=20 %");
    }
}
