package be.jalon.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetCellTest {

    /** Each line as label=amount, article, p project, c credit, y year, s source; ⏎ stands for a line break. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "→", quoteCharacter = '`', textBlock = """
                    15000 → =15000.00
                    1793.5 → =1793.50
                    20k€ → =20000.00
                    13.000,- → =13000.00
                    20.000 EUR → =20000.00
                    0 € → =0.00
                    gratuit → gratuit=0.00
                    CCE (3.000 €) CPJ (2.000 €) → CCE=3000.00 ; CPJ=2000.00
                    CCE : 3.000 €, CPJ : 2.000 € → CCE=3000.00 ; CPJ=2000.00
                    - CCE 3.000 €⏎- CPJ 2.000 € → CCE=3000.00 ; CPJ=2000.00
                    3.000 € CCE 2.000 € CPJ → CCE=3000.00 ; CPJ=2000.00
                    Mobilier⏎20.000 €⏎Bancs⏎5.000 € → Mobilier=20000.00 ; Bancs=5000.00
                    20.000 €⏎Mobilier⏎5.000 €⏎Bancs → Mobilier=20000.00 ; Bancs=5000.00
                    10 000 € + 5 000 € → =10000.00 ; =5000.00
                    3 vélos 1.500 € → 3 vélos=1500.00
                    Achat de 3 vélos (1.500 €) et 2 remorques (800 €) → Achat de 3 vélos=1500.00 ; 2 remorques=800.00
                    5.000 € HTVA → HTVA=5000.00
                    5.000 € (HTVA) → HTVA=5000.00
                    CCE : 3.000 € HTVA, CPJ : 2.000 € TVAC → CCE HTVA=3000.00 ; CPJ TVAC=2000.00
                    25 000 € par an → par an=25000.00
                    1.200 €/an → par an=1200.00
                    1.200 EUR p.a. → p.a.=1200.00
                    1'250'000 € → =1250000.00
                    12'500,50 → =12500.50
                    zéro → zéro=0.00
                    Néant (moyens du service) → Néant (moyens du service)=0.00
                    4 x 750 € = 3.000 € → 4 x 750 €=3000.00
                    3.000 €, soit 4 x 750 € → 4 x 750 €=3000.00
                    8 bancs à 450 € = 3.600 € → 8 bancs à 450 €=3600.00
                    2026: 8000 - 2027: 9000 → =8000.00 y2026 ; =9000.00 y2027
                    budget 2026 : 8.000 €, budget 2027 : 9.000 € → =8000.00 y2026 ; =9000.00 y2027
                    Crèche : 8000, Plaine : 9000 → Crèche=8000.00 ; Plaine=9000.00
                    8000⏎844/124-02⏎9000⏎844/124-48 → =8000.00 844/124-02 ; =9000.00 844/124-48
                    8000⏎9000⏎844/124-48 → =8000.00 ; =9000.00 844/124-48
                    Crèche⏎8000⏎Plaine⏎9000 → Crèche=8000.00 ; Plaine=9000.00
                    2026⏎8000⏎2027⏎9000 → =8000.00 y2026 ; =9000.00 y2027
                    2019 pour Wallonie: 500€ | 2019 pour Europe: 200€ → =500.00 y2019 sWallonie ; =200.00 y2019 sEurope
                    2019 pour Wallonie: 500€ 2019 pour Europe: 200€ → =500.00 y2019 sWallonie ; =200.00 y2019 sEurope
                    500 € en 2021 → =500.00 y2021
                    500 € (2021) → =500.00 y2021
                    5.000€ (2020), 6.000€ (2021) → =5000.00 y2020 ; =6000.00 y2021
                    2020 : 5.000€ - 2021 : 6.000€ → =5000.00 y2020 ; =6000.00 y2021
                    CCE 500 € en 2020 CPJ 300 € en 2021 → CCE=500.00 y2020 ; CPJ=300.00 y2021
                    Budget 2021 : 5.000 € → =5000.00 y2021
                    subside 5.000 € → subside=5000.00 ssubside
                    Subside Wallonie 5.000 € Fonds propres 1.000 € → Subside Wallonie=5000.00 sSubside Wallonie ; Fonds propres=1000.00 sFonds propres
                    84010/124-48 : 5.000 € → =5000.00 84010/124-48
                    5.000 €⏎84010/124-48 → =5000.00 84010/124-48
                    84010/124-48⏎5.000 € → =5000.00 84010/124-48
                    5.000 € - article 840/124-02 - fournitures → fournitures=5000.00 840/124-02
                    Fournitures 840/124-02 5.000 € Animations 840/124-48 2.000 € → Fournitures=5000.00 840/124-02 ; Animations=2000.00 840/124-48
                    Honoraires 5.000 € (Article 840/122-03 Divers) CPJ 2.000 € → Honoraires (Divers)=5000.00 840/122-03 ; CPJ=2000.00
                    """)
    void what_is_clear_is_read_without_doubt(String text, String lines) {
        BudgetCell cell = read(text);

        assertThat(shown(cell)).isEqualTo(lines);
        assertThat(cell.doubts()).isEmpty();
        assertThat(cell.raw()).isEqualTo(text.replace('⏎', '\n'));
    }

    @ParameterizedTest(name = "{0} raises {2}")
    @CsvSource(delimiterString = "→", quoteCharacter = '`', textBlock = """
                    ?? → =? → unknown
                    à préciser → =? → unknown
                    CPJ ?? → CPJ=? → unknownFor
                    CPJ : à préciser → CPJ=? → unknownFor
                    Budget à déterminer → Budget=? → unknownFor
                    5.000 € ?? → =5000.00 ; =? → unknown
                    5.000 € ? → =5000.00 → uncertain
                    5.000 € (à confirmer) → =5000.00 → uncertain
                    environ 5.000 € → =5000.00 → approximate
                    10.000 à 15.000 € → =? → range
                    10-15.000 € → =? → range
                    entre 10.000 et 15.000 € → =? → range
                    1,500 € → =? → ambiguous
                    3 x 5.000 € → =? → multiple
                    200 €/mois → /mois=? → perUnit
                    3 vélos à 500 € → 3 vélos=? → perUnit
                    6 ans x 900 € → 6 ans x=? → perUnit
                    5 soirées de 300 € → 5 soirées=? → perUnit
                    90 €/séance → /séance=? → perUnit
                    30.000 €/ETP → /ETP=? → perUnit
                    900 € par an pendant 6 ans → pendant 6 ans par an=900.00 → perYear
                    moins de 900 € → =900.00 → approximate
                    < 900 € → =900.00 → approximate
                    900 € environ → environ=900.00 → approximate
                    8.000 € + frais d’étude → frais d’étude=8000.00 → more
                    8000 + 9000 → =8000.00 ; =9000.00 → noCurrency, noCurrency
                    8.000 € (extraordinaire) → extraordinaire=8000.00 → otherBudget
                    8.000 €⏎Article : à créer → =8000.00 → articleUnknown
                    8000⏎844/124-02⏎??⏎844/124-48 → =8000.00 844/124-02 ; =? 844/124-48 → unknown
                    2026⏎844/124-02⏎8000⏎844/124-48 → =2026.00 844/124-02 ; =8000.00 844/124-48 → yearOrAmount
                    -500 € → =? → sign
                    PM → =? → memo
                    pour mémoire → =? → memo
                    2020 → =2020.00 → yearOrAmount
                    CCE 3000 → CCE=3000.00 → noCurrency
                    Ressources internes → Ressources internes=? → noAmount
                    3 vélos → 3 vélos=? → noAmount
                    réunion du 30/06/2020 → réunion du 30/06/2020=? → noAmount
                    tel. 0478 123 456 → tel. 0478 123 456=? → noAmount
                    Wallonie: 80 %, commune: 20 % → Wallonie: 80 %, commune: 20 %=? → noAmount
                    3.000 € CCE 2.000 € → =3000.00 ; CCE=2000.00 → order
                    5.000 € (dont 2.000 € subside) → dont 2.000 € subside=5000.00 → detail
                    (13.000 € à l'article 8325/435-01 Relation) → Relation=? 8325/435-01 c13000.00 → creditOnly
                    Crédit de 13.000 € à l'article 8325/435-01 → =? 8325/435-01 c13000.00 → creditOnly
                    20.000 € (840/124-02 et 840/124-48) → =20000.00 840/124-02 → articles
                    20.000 € (840/731-53) → =20000.00 840/731-53 → kind
                    1.000 € (840/465-48) → =1000.00 840/465-48 → receipt
                    - CCE 3.000 €⏎- CPJ 2.000 €⏎Total : 5.000 € → CCE=3000.00 ; CPJ=2000.00 → total
                    10.000 + 5.000 = 15.000 € → =10000.00 ; =5000.00 → total
                    CCE 3.000 €⏎Total 5.000 € → CCE=3000.00 → totalMismatch
                    Conseils :⏎CCE 3.000 €⏎CPJ 2.000 € → CCE=3000.00 ; CPJ=2000.00 → heading
                    """)
    void what_is_doubtful_says_why(String text, String lines, String doubt) {
        BudgetCell cell = read(text);

        assertThat(shown(cell)).isEqualTo(lines);
        assertThat(cell.doubts())
                .extracting(Doubt::code)
                .containsExactly(
                        Stream.of(doubt.split(", ")).map("budget."::concat).toArray(String[]::new));
    }

    @Test
    void a_list_with_dashes_adds_up() {
        BudgetCell cell = BudgetCell.parse(BudgetKind.EXTRAORDINARY, "- Toiture 90.000 €\n- Partition 5.000 €");

        assertThat(cell.known()).isEqualByComparingTo("95000");
        assertThat(cell.doubts()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "→", quoteCharacter = '`', textBlock = """
                    90.000 € dont 60.000 € de la Province → 90000.00
                    Toiture : 90.000 €, dont 60.000 € UREBA → 90000.00
                    90.000 €⏎dont 60.000 € UREBA → 90000.00
                    90.000 €⏎- dont 60.000 € UREBA⏎- dont 30.000 € commune → 90000.00
                    90.000 € y compris 9.000 € d’étude → 90000.00
                    90.000 € dont 60.000 € Province et 30.000 € commune → 90000.00
                    90.000 € dont 60.000 € Province, commune 30.000 € → 90000.00
                    Toiture 90.000 € dont 60.000 € Province + mobilier 5.000 € → 95000.00
                    30.000 € sur un budget de 90.000 € → 30000.00
                    30.000 € sur 90.000 € → 30000.00
                    90.000 € subsidiés à hauteur de 60.000 € → 90000.00
                    90.000 € au lieu de 60.000 € → 90000.00
                    90.000 € dont 75 % à charge de la Province → 90000.00
                    90.000 € - subvention de 60.000 € → 90000.00
                    Toiture 90.000 € – part provinciale 60.000 € → 90000.00
                    90.000 € HTVA soit 108.900 € TVAC → 90000.00
                    108.900 € TVAC (90.000 € HTVA) → 108900.00
                    90.000 € HTVA / 108.900 € TVAC → 90000.00
                    Budget total : 90.000 €⏎Province : 60.000 € → 90000.00
                    Coût total 90.000 € (764/723-60) : Province 60.000 €, commune 30.000 € → 90000.00
                    """)
    void a_part_or_the_same_amount_again_is_never_added(String text, String sum) {
        BudgetCell cell = BudgetCell.parse(BudgetKind.EXTRAORDINARY, text.replace('⏎', '\n'));

        assertThat(cell.known()).isEqualByComparingTo(sum);
        assertThat(cell.doubts()).extracting(Doubt::code).containsOnly("budget.detail");
    }

    @Test
    void a_total_above_its_parts_is_counted_once() {
        BudgetCell cell = read("Total 90.000 € : Province 60.000 €, commune 30.000 €");

        assertThat(shown(cell)).isEqualTo("Province=60000.00 sProvince ; commune=30000.00 scommune");
        assertThat(cell.doubts()).extracting(Doubt::code).containsExactly("budget.total");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3.000 € HTVA, 4.000 € TVAC",
                "90.000 € + 60.000 €",
                "Toiture 90.000 € ; châssis 60.000 €",
                "90.000 € TVA incluse et 900 € de frais"
            })
    void amounts_that_nothing_joins_add_up(String text) {
        assertThat(read(text).lines()).hasSize(2);
        assertThat(read(text).unknownCount()).isZero();
    }

    @Test
    void a_project_and_an_exercice_are_found_with_the_article() {
        BudgetCell cell = BudgetCell.parse(
                BudgetKind.EXTRAORDINARY,
                "20.000 € art. 421/731-60:20200012.2020\n421/731-60 (n° de projet 20210007) : 1.000 €");

        assertThat(shown(cell)).isEqualTo("=20000.00 421/731-60 p20200012 y2020 ; =1000.00 421/731-60 p20210007");
        assertThat(cell.doubts()).isEmpty();
    }

    @Test
    void an_unknown_need_beside_a_credit_without_brackets_stays_unknown() {
        assertThat(shown(read("?? 13.000 € à l'article 8325/435-01 Relation")))
                .isEqualTo("Relation=? 8325/435-01 c13000.00");
    }

    @Test
    void no_break_spaces_change_nothing() {
        assertThat(shown(read("CCE\u00A020\u202F000\u00A0€"))).isEqualTo("CCE=20000.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/", "-", "néant"})
    void an_empty_cell_and_a_dash_have_no_line(String text) {
        BudgetCell cell = read(text);

        assertThat(cell.lines()).isEmpty();
        assertThat(cell.doubts()).isEmpty();
        assertThat(cell.known()).isZero();
        assertThat(cell.unknownCount()).isZero();
    }

    @Test
    void an_article_in_the_wrong_column_is_doubtful_in_either_direction() {
        assertThat(BudgetCell.parse(BudgetKind.EXTRAORDINARY, "5.000 € (840/124-02)")
                        .doubts())
                .extracting(Doubt::code)
                .containsExactly("budget.kind");
        assertThat(BudgetCell.parse(BudgetKind.EXTRAORDINARY, "5.000 € (840/731-53)")
                        .doubts())
                .isEmpty();
    }

    @Test
    void brackets_without_their_partner_break_nothing() {
        assertThat(shown(read("5.000 €)"))).isEqualTo("=5000.00");
        assertThat(shown(read("(5.000 €"))).isEqualTo("=5000.00");
        assertThat(read(")(").lines()).isEmpty();
        assertThat(read(")(").doubts()).extracting(Doubt::code).containsExactly("budget.noAmount");
    }

    private static BudgetCell read(String text) {
        return BudgetCell.parse(BudgetKind.ORDINARY, text.replace('⏎', '\n'));
    }

    private static String shown(BudgetCell cell) {
        return cell.lines().stream().map(BudgetCellTest::shown).collect(Collectors.joining(" ; "));
    }

    private static String shown(BudgetLine line) {
        List<String> parts = Stream.of(
                        Objects.toString(line.label(), "") + "=" + (line.unknown() ? "?" : line.amount()),
                        line.article() == null ? "" : line.article().text(),
                        prefixed("p", line.project()),
                        prefixed("c", line.credit()),
                        prefixed("y", line.year()),
                        prefixed("s", line.source()))
                .filter(part -> !part.isEmpty())
                .toList();
        return String.join(" ", parts);
    }

    private static String prefixed(String prefix, Object value) {
        return value == null ? "" : prefix + value;
    }
}
