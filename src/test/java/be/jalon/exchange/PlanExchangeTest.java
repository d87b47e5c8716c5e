package be.jalon.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.workbook.CellKind;
import be.jalon.exchange.workbook.CellLook;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawSheet;
import be.jalon.exchange.workbook.RawXlsx;
import be.jalon.exchange.workbook.TextForm;
import be.jalon.history.History;
import be.jalon.people.PilotDirectory;
import be.jalon.plan.ItemEdit;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.plan.NewItem;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanEditing;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanKind;
import be.jalon.plan.PlanReading;
import be.jalon.plan.PlanSnapshot;
import be.jalon.plan.ReviewReason;
import be.jalon.plan.SaveOutcome;
import be.jalon.testing.DatabaseTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** From a workbook to a plan, through the work on it, and back into the same workbook. */
@DatabaseTest
@WithMockUser(username = "Odile", roles = "COORDINATOR")
class PlanExchangeTest {

    private static final String SAMPLE = "pst-citoyennete.xlsx";
    private static final String SHEET = "Citoyenneté";

    @Autowired
    PlanImport imports;

    @Autowired
    PlanExportService exports;

    @Autowired
    ExamplePlan example;

    @Autowired
    PlanReading reading;

    @Autowired
    PlanEditing editing;

    @Autowired
    PilotDirectory pilots;

    @Autowired
    History history;

    private final byte[] sample = Readings.resource(SAMPLE);

    private ImportPreview preview(byte[] bytes) {
        PreviewOutcome outcome = imports.preview(bytes, SAMPLE);
        assertThat(outcome).isInstanceOf(PreviewOutcome.Ready.class);
        return ((PreviewOutcome.Ready) outcome).preview();
    }

    private ImportReceipt apply(ImportPreview preview, ImportTarget target) {
        ImportOutcome outcome = imports.apply(preview.id(), target);
        assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
        return ((ImportOutcome.Imported) outcome).receipt();
    }

    private PlanId importSample() {
        return apply(preview(sample), fresh("PST Citoyenneté")).plan();
    }

    private static ImportTarget fresh(String title) {
        return new ImportTarget.Fresh(NewPlan.titled(title, PlanKind.PST));
    }

    private ItemRow item(PlanId plan, String code) {
        return reading.open(plan).rows().stream()
                .filter(row -> row.text(ItemField.CODE).equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No item " + code));
    }

    private void edit(PlanId plan, String code, ItemField field, String text) {
        ItemRow row = item(plan, code);
        SaveOutcome outcome = editing.save(
                new ItemEdit(row.id(), row.version(), row.texts(), row.texts().with(field, text)));
        assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
    }

    private static String refusal(ImportOutcome outcome) {
        assertThat(outcome).isInstanceOf(ImportOutcome.Refused.class);
        return ((ImportOutcome.Refused) outcome).refusal().message(Locale.FRENCH);
    }

    private static String refusal(PreviewOutcome outcome) {
        assertThat(outcome).isInstanceOf(PreviewOutcome.Refused.class);
        return ((PreviewOutcome.Refused) outcome).refusal().message(Locale.FRENCH);
    }

    @Test
    void a_preview_writes_nothing() {
        ImportPreview preview = preview(sample);

        assertThat(preview.levels())
                .containsExactly(
                        Map.entry(ItemLevel.VOLET, 1),
                        Map.entry(ItemLevel.DOMAIN, 1),
                        Map.entry(ItemLevel.STRATEGIC_OBJECTIVE, 1),
                        Map.entry(ItemLevel.OPERATIONAL_OBJECTIVE, 3),
                        Map.entry(ItemLevel.ACTION, 9));
        assertThat(preview.pending()).isEqualTo(17);
        assertThat(preview.proposed().title()).isEqualTo("PST Citoyenneté");
        assertThat(reading.plans()).isEmpty();
        assertThat(imports.past()).isEmpty();
    }

    @Test
    void a_row_is_shown_as_it_stands_in_the_sheet() {
        SheetRow row = imports.row(preview(sample).id(), SHEET, 9).orElseThrow();

        assertThat(row.number()).isEqualTo(10);
        assertThat(row.cells().stream().map(SheetRow.Cell::column))
                .startsWith("A", "B", "C")
                .contains("K");
        assertThat(row.cells()).anySatisfy(cell -> {
            assertThat(cell.header()).isEqualTo("Échéance");
            assertThat(cell.text()).isEqualTo("??");
            assertThat(cell.waits()).isTrue();
        });
    }

    @Test
    void an_import_creates_the_plan_its_pilots_its_flags_and_its_history() {
        ImportReceipt receipt = apply(preview(sample), fresh("PST 2019-2024"));

        PlanSnapshot plan = reading.open(receipt.plan());
        assertThat(receipt.items()).isEqualTo(15);
        assertThat(receipt.pending()).isEqualTo(17);
        assertThat(receipt.changeable()).isTrue();
        assertThat(plan.rows()).hasSize(15);
        assertThat(item(receipt.plan(), "A 2.3").pending().get(ItemField.TITLE)).satisfies(mark -> {
            assertThat(mark.question()).isEqualTo("à préciser! Comment?");
            assertThat(mark.reason()).isEqualTo(ReviewReason.CLARIFICATION);
            assertThat(mark.askedBy()).isEqualTo("Odile");
        });
        assertThat(pilots.all()).extracting("name").contains("S. Boulanger", "PCS", "Service J");
        assertThat(history.of(item(receipt.plan(), "A 1.1").id().value()))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.origin()).matches("IMPORT " + Pattern.quote(SAMPLE) + " .+![A-Z]+[0-9]+"));
        assertThat(imports.past()).singleElement().satisfies(document -> {
            assertThat(document.sha256()).hasSize(64);
            assertThat(document.plan()).isEqualTo(receipt.plan());
            assertThat(imports.original(document.id()).orElseThrow().bytes()).isEqualTo(sample);
        });
    }

    @Test
    void what_was_doubtful_stays_to_be_checked_on_the_items() {
        ImportReceipt receipt = apply(preview(sample), fresh("PST"));

        PlanSnapshot plan = reading.open(receipt.plan());
        assertThat(receipt.doubts()).isPositive().isEqualTo(plan.doubts());
        assertThat(item(receipt.plan(), "A 1.2").openDoubts().get(ItemField.DEADLINE))
                .satisfies(doubt -> {
                    assertThat(doubt.text()).isEqualTo("??");
                    assertThat(doubt.place()).isEqualTo("Citoyenneté!G10");
                    assertThat(doubt.source()).isEqualTo(SAMPLE);
                    assertThat(doubt.said(Locale.FRENCH)).contains("Échéance inconnue");
                });
        assertThat(exports.export(receipt.plan()).bytes()).isEqualTo(sample);
    }

    @Test
    void doubts_about_the_table_stay_in_the_record_of_the_import_only() {
        byte[] table = "N°;Actions;Budget\nA 1;Nager;12\nn’importe quoi\n".getBytes(StandardCharsets.UTF_8);
        ImportPreview preview = ((PreviewOutcome.Ready) imports.preview(table, "plan.csv")).preview();
        long all = preview.findings(Finding.Severity.DOUBT);

        ImportReceipt receipt = apply(preview, fresh("PST"));

        assertThat(receipt.doubts()).isLessThan((int) all);
        assertThat(imports.past().getFirst().doubts()).isEqualTo((int) all);
    }

    @Test
    void an_import_may_go_into_an_empty_plan_but_into_no_other() {
        PlanId empty = editing.createPlan(NewPlan.titled("Vide", PlanKind.PST));

        ImportReceipt receipt = apply(preview(sample), new ImportTarget.Empty(empty));

        assertThat(receipt.planTitle()).isEqualTo("Vide");
        assertThat(reading.open(empty).rows()).hasSize(15);
        assertThat(refusal(imports.apply(preview(sample).id(), new ImportTarget.Empty(empty))))
                .contains("Vide")
                .contains("pas vide");
        assertThat(refusal(imports.apply(preview(sample).id(), new ImportTarget.Empty(PlanId.random()))))
                .contains("n’existe plus");
        assertThat(imports.past()).hasSize(1);
    }

    @Test
    void what_is_no_workbook_is_refused_with_a_sentence() {
        assertThat(refusal(imports.preview("bonjour".getBytes(StandardCharsets.UTF_8), "a.xlsx")))
                .contains("a.xlsx");
        assertThat(refusal(imports.apply(UUID.randomUUID(), fresh("PST")))).contains("expiré");
    }

    @Test
    void a_plan_that_was_not_worked_on_gives_the_same_file_back() {
        ExportedFile file = exports.export(importSample());

        assertThat(file.bytes()).isEqualTo(sample);
        assertThat(file.name()).isEqualTo(SAMPLE);
        assertThat(file.notes()).isEmpty();
    }

    @Test
    void only_the_cells_that_were_changed_differ_in_the_exported_workbook() {
        PlanId plan = importSample();
        edit(plan, "A 1.1", ItemField.DEADLINE, "fin 2021");
        edit(plan, "A 1.2", ItemField.TITLE, "Créer des lieux de convivialité");
        edit(plan, "A 1.3", ItemField.AGENT, "Chargé de comm.");
        edit(plan, "A 3.1", ItemField.BUDGET_ORDINARY, "35.000 € (Article 84022/332-01)");
        editing.flag(item(plan, "A 3.1").id(), ItemField.SERVICE, ReviewReason.CONFIRMATION, "Toujours le PCS ?");
        editing.lift(item(plan, "A 1.2").id(), ItemField.DEADLINE);
        ItemRow last = item(plan, "A 1.3");
        ItemId added =
                editing.create(new NewItem(plan, last.parent(), last.id(), ItemLevel.ACTION, "=SOMME(A1) et une fête"));
        ItemRow row = reading.open(plan).row(added).orElseThrow();
        editing.save(new ItemEdit(
                added,
                row.version(),
                row.texts(),
                row.texts().with(ItemField.CODE, "A 1.4").with(ItemField.SERVICE, "+PCS\n@Sports")));

        ExportedFile file = exports.export(plan);

        RawSheet before = Readings.open(sample).workbook().sheet(SHEET).orElseThrow();
        RawSheet after = Readings.open(file.bytes()).workbook().sheet(SHEET).orElseThrow();
        assertThat(differences(before, after, 11))
                .containsExactly(
                        "G9: 2020 -> fin 2021",
                        "C10: Action 1.2. Créer des lieux de convivialité",
                        "G10: fill",
                        "F11: Chargé de comm.",
                        "E17: fill",
                        "I17: 35.000 € (Article 84022/332-01)");
        assertThat(after.row(11).orElseThrow().cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .collect(Collectors.toMap(cell -> cell.column(), RawCell::text)))
                .isEqualTo(Map.of(2, "Action 1.4. =SOMME(A1) et une fête", 4, "+PCS\n@Sports", 7, "A 1.4"));
        assertThat(after.row(11).orElseThrow().cells()).allMatch(cell -> cell.formula() == null);
        assertThat(file.notes()).isEmpty();
    }

    /** What differs, the row inserted at {@code inserted} (counted from zero) left out; addresses are the old ones. */
    private static List<String> differences(RawSheet before, RawSheet after, int inserted) {
        List<String> found = new ArrayList<>();
        for (int row = 0; row < 25; row++) {
            for (int column = 0; column < 14; column++) {
                RawCell old = cell(before, row, column);
                RawCell now = cell(after, row < inserted ? row : row + 1, column);
                if (!old.text().equals(now.text())) {
                    boolean number = old.kind() == CellKind.NUMBER;
                    found.add(old.ref() + ": " + (number ? old.text() + " -> " : "") + now.text());
                }
                if (!Objects.equals(old.fill(), now.fill())) {
                    found.add(old.ref() + ": fill");
                }
            }
        }
        return found;
    }

    private static RawCell cell(RawSheet sheet, int row, int column) {
        CellRef ref = new CellRef(row, column);
        return sheet.cell(ref).orElse(new RawCell(ref, CellKind.EMPTY, "", null, null, CellLook.PLAIN));
    }

    private static final byte[] TEXT =
            "N°;Actions;Service;Échéance\r\nA 1;Créer un marché;PCS;2026\r\nA 2;Nager;PCS;2027\r\n"
                    .getBytes(StandardCharsets.ISO_8859_1);

    private PlanId importText(byte[] bytes, String fileName, TextForm form) {
        PreviewOutcome outcome = imports.preview(bytes, fileName);
        assertThat(outcome).isInstanceOf(PreviewOutcome.Ready.class);
        ImportPreview preview = ((PreviewOutcome.Ready) outcome).preview();
        if (form != null) {
            preview = ((PreviewOutcome.Ready) imports.readAs(preview.id(), form)).preview();
        }
        assertThat(preview.plan().items()).hasSize(2);
        ImportReceipt receipt = apply(preview, fresh("PST"));
        assertThat(receipt.changeable()).isFalse();
        return receipt.plan();
    }

    @Test
    void a_table_as_text_comes_back_as_it_was_until_the_plan_is_worked_on() {
        PlanId plan = importText(TEXT, "plan.csv", null);

        assertThat(exports.export(plan).bytes()).isEqualTo(TEXT);
        assertThat(exports.export(plan).name()).isEqualTo("plan.csv");
        assertThat(exports.export(plan).notes()).isEmpty();

        edit(plan, "A 1", ItemField.TITLE, "Créer une fête");

        ExportedFile file = exports.export(plan);
        assertThat(file.name()).endsWith(".xlsx");
        assertThat(titles(file)).containsExactly("Créer une fête", "Nager");
        assertThat(file.notes()).extracting(ExportNote::code).contains("original_kept");
    }

    @Test
    void a_text_is_read_as_its_user_says() {
        byte[] ambiguous = "N°,x;Actions;Service;Échéance\nA 1;Cr\u00c3\u00a9er;PCS;2026\nA 2;Nager;PCS;2027\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        PlanId plan = importText(
                ambiguous, "plan.csv", new TextForm(TextForm.Delimiter.SEMICOLON, TextForm.Encoding.ISO_8859_1));

        assertThat(reading.open(plan).rows()).extracting(ItemRow::title).contains("CrÃ©er");
    }

    @Test
    void a_preview_that_was_read_again_takes_the_place_of_the_first() {
        ImportPreview first = ((PreviewOutcome.Ready) imports.preview(TEXT, "plan.csv")).preview();

        PreviewOutcome again = imports.readAs(first.id(), first.textForm().with(TextForm.Delimiter.PIPE));

        assertThat(((PreviewOutcome.Ready) again).preview().isImportable()).isFalse();
        assertThat(refusal(imports.apply(first.id(), fresh("PST")))).contains("expiré");
        assertThat(refusal(imports.readAs(first.id(), first.textForm()))).contains("expiré");
    }

    /** The sample with a piece of one of its parts replaced. */
    private byte[] damaged(String part, String piece, String by) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(sample))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        String before = new String(parts.get(part), StandardCharsets.UTF_8);
        assertThat(before).contains(piece);
        parts.put(part, before.replace(piece, by).getBytes(StandardCharsets.UTF_8));
        return RawXlsx.pack(parts);
    }

    @Test
    void a_damaged_cell_is_told_and_everything_around_it_is_imported() throws IOException {
        byte[] zero = damaged("xl/sharedStrings.xml", "DOMAINE : CITOYENNETE", "DOMAINE : CITOYENNET_x0000__xD800_");
        byte[] missing = damaged(
                "xl/worksheets/sheet1.xml", "<c r=\"C9\" s=\"5\" t=\"s\"><v>", "<c r=\"C9\" s=\"5\" t=\"s\"><v>99");
        for (byte[] file : List.of(zero, missing)) {
            ImportPreview preview = preview(file);
            assertThat(preview.plan().findings())
                    .extracting(Finding::code)
                    .containsAnyOf("workbook.bad_characters", "workbook.text_missing");

            PlanId plan = apply(preview, fresh("PST")).plan();

            assertThat(reading.open(plan).rows()).hasSize(preview.plan().items().size());
            assertThat(exports.export(plan).bytes()).isEqualTo(file);
        }
    }

    @Test
    void of_a_file_that_is_refused_nothing_is_left() throws IOException {
        byte[] broken = damaged("xl/worksheets/sheet1.xml", "</sheetData>", "</row></sheetData>");

        assertThat(refusal(imports.preview(broken, SAMPLE))).contains("abîmé");

        assertThat(reading.plans()).isEmpty();
        assertThat(imports.past()).isEmpty();
        assertThat(pilots.all()).isEmpty();
    }

    @Test
    void what_was_deleted_is_gone_and_what_was_restored_is_there_again() {
        PlanId plan = importSample();
        ItemId action = item(plan, "A 2.1").id();
        editing.delete(action);
        assertThat(titles(exports.export(plan))).noneMatch(title -> title.startsWith("Mettre en place"));

        editing.restore(action);

        assertThat(titles(exports.export(plan))).anyMatch(title -> title.startsWith("Mettre en place"));
    }

    @Test
    void a_duplicate_and_a_moved_branch_come_out_where_they_are() {
        PlanId plan = importSample();
        editing.duplicate(item(plan, "A 1.2").id());
        editing.moveUp(item(plan, "2").id());

        assertThat(titles(exports.export(plan)))
                .containsExactlyElementsOf(
                        reading.open(plan).rows().stream().map(ItemRow::title).toList());
    }

    private static List<String> titles(ExportedFile file) {
        return Readings.read(file.bytes()).items().stream()
                .map(item -> item.texts().get(ItemField.TITLE))
                .toList();
    }

    @Test
    void a_plan_without_a_workbook_is_written_into_the_template() {
        PlanId plan = editing.createPlan(NewPlan.titled("PST : essai / 2026", PlanKind.PST));
        ItemId domain = editing.create(new NewItem(plan, null, null, ItemLevel.DOMAIN, "MOBILITÉ"));
        ItemId objective = editing.create(new NewItem(plan, domain, null, ItemLevel.OPERATIONAL_OBJECTIVE, "Rouler"));
        editing.create(new NewItem(plan, objective, null, ItemLevel.ACTION, "-Pédaler"));

        ExportedFile file = exports.export(plan);

        assertThat(file.name()).isEqualTo("pst-essai-2026.xlsx");
        assertThat(titles(file)).containsExactly("MOBILITÉ", "Rouler", "-Pédaler");
        assertThat(Readings.open(file.bytes()).workbook().sheets().stream().map(RawSheet::name))
                .containsExactly("MOBILITÉ");
    }

    @Test
    void an_empty_plan_gives_the_empty_template() {
        PlanId plan = editing.createPlan(NewPlan.titled("Vide", PlanKind.PST));

        assertThat(Readings.open(exports.export(plan).bytes()).workbook().sheets())
                .hasSize(1);
    }

    @Test
    void the_example_is_imported_as_any_workbook_is() {
        ImportReceipt receipt = example.importInto("Commune de Valbruyère");

        assertThat(receipt.created().get(ItemLevel.ACTION)).isBetween(115, 125);
        assertThat(receipt.pending()).isGreaterThan(30);
        assertThat(exports.export(receipt.plan()).notes()).isEmpty();
        assertThat(imports.past()).hasSize(1);
    }
}
