package be.jalon.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.workbook.CellProblem.Kind;
import be.jalon.exchange.workbook.TextForm.Delimiter;
import be.jalon.exchange.workbook.TextForm.Encoding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTablesTest {

    private static final String PLAN =
            "OS;OO;Intitulé;Échéance\n1;;Être une commune accueillante;2024\n;1.1;Créer, à Noël, un marché;\n";

    private static ReadOutcome outcome(byte[] bytes, String name) {
        return WorkbookReader.read(bytes, name, ReadLimits.DEFAULTS);
    }

    private static ReadOutcome.Read read(byte[] bytes, String name) {
        ReadOutcome outcome = outcome(bytes, name);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return (ReadOutcome.Read) outcome;
    }

    private static ReadOutcome.Read read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), "plan.csv");
    }

    private static List<String> cells(ReadOutcome.Read read) {
        return read.workbook().sheets().getFirst().rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.ref().a1() + "=" + cell.text())
                .toList();
    }

    private static RefusalReason refusal(byte[] bytes, String name) {
        ReadOutcome outcome = outcome(bytes, name);
        assertThat(outcome).isInstanceOf(ReadOutcome.Refused.class);
        return ((ReadOutcome.Refused) outcome).reason();
    }

    @Test
    void each_field_is_a_cell_and_the_file_is_the_sheet() {
        ReadOutcome.Read read = read(PLAN);
        assertThat(read.kind()).isEqualTo(FileKind.TEXT);
        assertThat(read.workbook().sheets()).extracting(RawSheet::name).containsExactly("plan");
        assertThat(cells(read))
                .containsExactly(
                        "A1=OS",
                        "B1=OO",
                        "C1=Intitulé",
                        "D1=Échéance",
                        "A2=1",
                        "C2=Être une commune accueillante",
                        "D2=2024",
                        "B3=1.1",
                        "C3=Créer, à Noël, un marché");
        assertThat(read.workbook().sheets().getFirst().rows().get(1).cells())
                .allMatch(cell -> cell.kind() == CellKind.TEXT && cell.number() == null);
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF_8, false",
        "UTF-8, UTF_8, true",
        "UTF-16LE, UTF_16LE, true",
        "UTF-16BE, UTF_16BE, true",
        "ISO-8859-1, ISO_8859_1, false",
        "windows-1252, ISO_8859_1, false"
    })
    void the_encoding_is_recognised(String charset, Encoding encoding, boolean marked) {
        ReadOutcome.Read read = read((marked ? "\uFEFF" + PLAN : PLAN).getBytes(Charset.forName(charset)), "plan.csv");
        assertThat(read.textForm()).isEqualTo(new TextForm(Delimiter.SEMICOLON, encoding));
        assertThat(cells(read)).isEqualTo(cells(read(PLAN)));
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"IBM850, DOS_850", "x-MacRoman, MAC_ROMAN"})
    void letters_of_old_programs_tell_their_encoding(String charset, Encoding encoding) {
        String text = "Objectif;Échéance;État\nÊtre une cité où l'été est fêté;2026;Réalisé\n";
        ReadOutcome.Read read = read(text.getBytes(Charset.forName(charset)), "plan.csv");
        assertThat(read.textForm()).isEqualTo(new TextForm(Delimiter.SEMICOLON, encoding));
        assertThat(cells(read)).contains("B1=Échéance", "A2=Être une cité où l'été est fêté", "C2=Réalisé");
    }

    @Test
    void what_only_windows_has_tells_its_encoding() {
        String text = "Action;Budget\nL’école – « verte »;1 000 €\n";
        ReadOutcome.Read read = read(text.getBytes(Charset.forName("windows-1252")), "plan.csv");
        assertThat(read.textForm()).isEqualTo(new TextForm(Delimiter.SEMICOLON, Encoding.WINDOWS_1252));
        assertThat(cells(read)).contains("A2=L’école – « verte »", "B2=1 000 €");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "|", "\t"})
    void the_delimiter_is_recognised_among_the_punctuation_of_the_cells(String sign) {
        String text =
                "N°;Intitulé;Pilote;Budget\nA 1;\"Nager, courir\";PCS;1.500,50\nA 2;Lire|écrire|compter;;20,5\nA 3;x;\"A; B\";30,5\n"
                        .replace(";", sign)
                        .replace(sign.equals("|") ? "Lire|écrire|compter" : "\u0000", "\"Lire|écrire|compter\"")
                        .replace(sign.equals(",") ? "1.500,50" : "\u0000", "\"1.500,50\"")
                        .replace(sign.equals(",") ? "20,5" : "\u0000", "\"20,5\"")
                        .replace(sign.equals(",") ? "30,5" : "\u0000", "\"30,5\"");
        ReadOutcome.Read read = read(text);
        assertThat(read.textForm().delimiter().sign()).isEqualTo(sign.charAt(0));
        assertThat(cells(read)).contains("D2=1.500,50", "B2=Nager, courir", "D4=30,5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1;1.1;5;Créer;A,B;2026;3000;4000\n1;1.1;6;Nager;C,D;2026;10;20\n",
                "1 | 1.1 | Créer, lire | A,B\n1 | 1.2 | Nager | C,D\n",
                "1,1.1,5,2026\n1,1.1,6,2027\n"
            })
    void numbers_and_spaces_do_not_hide_the_delimiter(String text) {
        String sign = text.contains(";") ? ";" : text.contains("|") ? "|" : ",";
        assertThat(read(text).textForm().delimiter().sign()).isEqualTo(sign.charAt(0));
    }

    @Test
    void a_delimiter_that_the_first_line_declares_is_taken_at_its_word() {
        ReadOutcome.Read read = read("sep=,\r\na;b,c\r\nd;e,f;g\r\n");
        assertThat(read.textForm().delimiter()).isEqualTo(Delimiter.COMMA);
        assertThat(cells(read)).containsExactly("A1=a;b", "B1=c", "A2=d;e", "B2=f;g");
    }

    @Test
    void rows_of_several_lengths_do_not_hide_the_delimiter() {
        ReadOutcome.Read read =
                read("Plan de la commune, version 3\n\nN°;Action;Service;État\n1;Nager, lire;PCS\n2;Courir;;x\n");
        assertThat(read.textForm().delimiter()).isEqualTo(Delimiter.SEMICOLON);
        assertThat(cells(read)).contains("A1=Plan de la commune, version 3", "A3=N°", "D5=x");
    }

    @Test
    void quotation_marks_hold_line_breaks_delimiters_and_themselves() {
        assertThat(cells(read("a;\"b\r\nc;\"\"d\"\"\";\"\"\r\n\"e\"\r\n")))
                .containsExactly("A1=a", "B1=b\nc;\"d\"", "A2=e");
    }

    @Test
    void an_apostrophe_that_only_protects_a_formula_is_taken_off() {
        assertThat(cells(read("'=1+1;'-Nager;'@x;'été;'2020\n")))
                .containsExactly("A1==1+1", "B1=-Nager", "C1=@x", "D1='été", "E1='2020");
    }

    @Test
    void a_quotation_mark_that_is_never_closed_stays_a_letter_and_is_reported() {
        ReadOutcome.Read read = read("a;b\n\"c;d\ne;f\n");
        assertThat(cells(read)).containsExactly("A1=a", "B1=b", "A2=\"c", "B2=d", "A3=e", "B3=f");
        assertThat(read.problems())
                .containsExactly(new CellProblem("plan", CellRef.parse("A2"), Kind.BAD_QUOTES, "\"c"));
    }

    @Test
    void a_quotation_mark_inside_others_stays_a_letter_and_is_reported() {
        ReadOutcome.Read read = read("a;\"Plan \"Air\" local\"\n");
        assertThat(cells(read)).containsExactly("A1=a", "B1=Plan \"Air\" local");
        assertThat(read.problems()).extracting(CellProblem::kind).containsExactly(Kind.BAD_QUOTES);
    }

    @Test
    void characters_that_are_none_are_reported_where_they_stand() {
        ReadOutcome.Read zero = read("a;b\nc;d\u0000e\nf;g\nh;i\nj;k\nl;m\nn;o\np;q\nr;s\nt;u\nv;w\nx;y\nz;a\n");
        assertThat(cells(zero)).contains("B2=d\uFFFDe");
        assertThat(zero.problems())
                .containsExactly(new CellProblem("plan", CellRef.parse("B2"), Kind.BAD_CHARACTERS, "d\uFFFDe"));

        byte[] broken = ("é".repeat(20) + ";b\nc;x\n").getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 2] = (byte) 0xC3;
        ReadOutcome.Read read = read(broken, "plan.csv");
        assertThat(read.textForm().encoding()).isEqualTo(Encoding.UTF_8);
        assertThat(read.problems()).extracting(CellProblem::address).containsExactly("plan!B2");
    }

    @Test
    void who_knows_the_file_better_says_how_to_read_it() {
        byte[] bytes = "a,b;c,d\ne,f;g,é\n".getBytes(StandardCharsets.UTF_8);
        ReadOutcome.Read guessed = read(bytes, "plan.csv");
        TextForm chosen = new TextForm(
                guessed.textForm().delimiter() == Delimiter.COMMA ? Delimiter.SEMICOLON : Delimiter.COMMA,
                Encoding.ISO_8859_1);

        ReadOutcome outcome = WorkbookReader.read(bytes, "plan.csv", ReadLimits.DEFAULTS, chosen);

        assertThat(((ReadOutcome.Read) outcome).textForm()).isEqualTo(chosen);
        assertThat(cells((ReadOutcome.Read) outcome))
                .isNotEqualTo(cells(guessed))
                .anyMatch(cell -> cell.endsWith("Ã©"));
    }

    @Test
    void a_text_in_lines_is_a_column() {
        String fiche = "Intitulé\nCréer un verger, puis l'entretenir\nPilotage\nService Environnement, PCS\n";
        ReadOutcome.Read read = read(fiche.getBytes(StandardCharsets.UTF_8), "fiche.txt");
        assertThat(read.textForm().delimiter()).isEqualTo(Delimiter.NONE);
        assertThat(cells(read))
                .containsExactly(
                        "A1=Intitulé",
                        "A2=Créer un verger, puis l'entretenir",
                        "A3=Pilotage",
                        "A4=Service Environnement, PCS");
    }

    @Test
    void the_content_decides_and_a_name_that_says_otherwise_is_noted() {
        ReadOutcome.Read read = read(PLAN.getBytes(StandardCharsets.UTF_8), "plan.XLSX");
        assertThat(read.notes())
                .containsExactly(
                        FileNote.of(FileNote.Kind.TEXT, ";", "UTF-8"),
                        FileNote.of(FileNote.Kind.OTHER_EXTENSION, "xlsx", "csv"));
        assertThat(read(DamagedWorkbooksTest.sample(), "plan.csv").notes())
                .containsExactly(FileNote.of(FileNote.Kind.OTHER_EXTENSION, "csv", "xlsx"));
        assertThat(read(DamagedWorkbooksTest.sample(), "plan").notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bonjour",
                "Madame, Monsieur,\nveuillez trouver ci-joint, comme convenu, le plan.\n",
                "<html><body><table><tr><td>a</td></tr></table></body></html>",
                "<?xml version=\"1.0\"?><plan a=\"1;2\"/>",
                "{\"plan\": [1, 2]}",
                "%PDF-1.7\n1 0 obj;\n2 0 obj;\n"
            })
    void a_text_that_is_no_table_is_refused(String text) {
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8), "plan.xlsx")).isEqualTo(RefusalReason.NOT_A_WORKBOOK);
    }

    @Test
    void a_text_without_a_word_is_said_to_be_empty() {
        assertThat(refusal(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '\r', '\n'}, "plan.csv"))
                .isEqualTo(RefusalReason.EMPTY);
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] noise = new byte[5_000];
        new java.util.Random(7).nextBytes(noise);
        assertThat(refusal(noise, "plan.csv")).isEqualTo(RefusalReason.NOT_A_WORKBOOK);
        assertThat(refusal(PLAN.getBytes(Charset.forName("UTF-32LE")), "plan.csv"))
                .isEqualTo(RefusalReason.NOT_A_WORKBOOK);
    }

    @Test
    void more_columns_or_rows_than_a_sheet_has_are_refused() {
        assertThat(refusal("a;b\n".concat(";".repeat(16_384)).getBytes(StandardCharsets.UTF_8), "plan.csv"))
                .isEqualTo(RefusalReason.BEYOND_SHEET);
        assertThat(refusal("a;b\n".concat("\n".repeat(1_048_576)).getBytes(StandardCharsets.UTF_8), "plan.csv"))
                .isEqualTo(RefusalReason.BEYOND_SHEET);
    }
}
