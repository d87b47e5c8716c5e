package be.jalon.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.internal.PreviewShelf;
import be.jalon.exchange.internal.ReadingModelTable;
import be.jalon.exchange.profile.ColourMeaning;
import be.jalon.exchange.profile.LevelRule;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.people.CurrentUser;
import be.jalon.plan.ItemEdit;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanEditing;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanKind;
import be.jalon.plan.PlanReading;
import be.jalon.plan.SaveOutcome;
import be.jalon.testing.AuditLines;
import be.jalon.testing.DatabaseTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A file that nothing recognises is explained, read, imported, exported, and known the next time. */
@DatabaseTest
@WithMockUser(username = "Odile", roles = "COORDINATOR")
class ReadingModelsTest {

    private static final String SHEET = UnknownTables.SHEET;
    private static final byte[] UNKNOWN = UnknownTables.twoActions();

    @Autowired
    PlanImport imports;

    @Autowired
    PlanExportService exports;

    @Autowired
    ReadingModels models;

    @Autowired
    ReadingModelTable table;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    PreviewShelf shelf;

    @Autowired
    CurrentUser user;

    @Autowired
    PlanReading plans;

    @Autowired
    PlanEditing editing;

    private static ReadingCorrection said() {
        return new ReadingCorrection(List.of(new ReadingCorrection.Sheet(
                SHEET,
                0,
                0,
                0,
                Map.of(0, "code", 1, "intitule", 2, "echeance"),
                LevelRule.CONTENT,
                List.<ColourMeaning>of())));
    }

    private ImportPreview preview(byte[] bytes) {
        return ready(imports.preview(bytes, "suivi.xlsx"));
    }

    private static ImportPreview ready(PreviewOutcome outcome) {
        assertThat(outcome).isInstanceOf(PreviewOutcome.Ready.class);
        return ((PreviewOutcome.Ready) outcome).preview();
    }

    private ImportPreview explained() {
        return ready(imports.readAs(preview(UNKNOWN).id(), said()));
    }

    private ReadingModel keep(String name) {
        ModelOutcome outcome = models.save(explained().id(), name, null);
        assertThat(outcome).isInstanceOf(ModelOutcome.Saved.class);
        return ((ModelOutcome.Saved) outcome).model();
    }

    private static void assertKnownBy(String model, Interpretation plan) {
        assertThat(Readings.outline(plan)).containsExactly("A [T-12] Réparer le kiosque", "A [T-13] Peindre le pont");
        assertThat(plan.tables()).singleElement().satisfies(used -> assertThat(used.model())
                .isEqualTo(model));
    }

    @Test
    void an_explanation_holds_once_without_being_kept() {
        ImportPreview blocked = preview(UNKNOWN);
        assertThat(blocked.isImportable()).isFalse();

        ImportPreview preview = ready(imports.readAs(blocked.id(), said()));

        assertKnownBy("", preview.plan());
        assertThat(preview.isImportable()).isTrue();
        assertThat(imports.picture(blocked.id(), SHEET))
                .as("the earlier preview")
                .isEmpty();
        assertThat(preview(UNKNOWN).isImportable()).as("the next time").isFalse();
        assertThat(models.all()).isEmpty();
    }

    @Test
    void what_is_kept_is_known_the_next_time_and_told() {
        ImportPreview preview = explained();

        assertThat(AuditLines.during(() -> models.save(preview.id(), " Suivi des travaux ", null))
                        .texts())
                .containsExactly("READING_MODEL_SAVED who=Odile model=Suivi des travaux");

        assertKnownBy("Suivi des travaux", preview(UNKNOWN).plan());
        assertThat(models.all()).singleElement().satisfies(model -> {
            assertThat(model.name()).isEqualTo("Suivi des travaux");
            assertThat(model.by()).isEqualTo("Odile");
        });
    }

    @Test
    void a_model_is_forgotten_as_its_user_saw_it_only() {
        ReadingModel model = keep("Travaux");
        ReadingModel older = new ReadingModel(model.id(), model.name(), model.by(), model.at(), model.version() - 1);

        assertThat(models.delete(older)).isFalse();
        assertThat(AuditLines.during(() -> assertThat(models.delete(model)).isTrue())
                        .texts())
                .containsExactly("READING_MODEL_DELETED who=Odile model=Travaux");

        assertThat(models.delete(model)).isFalse();
        assertThat(preview(UNKNOWN).isImportable()).isFalse();
    }

    @Test
    void a_name_that_is_taken_is_replaced_only_when_its_user_has_seen_it() {
        ReadingModel first = keep("Travaux");
        ImportPreview preview = explained();

        ModelOutcome outcome = models.save(preview.id(), "travaux", null);
        assertThat(outcome).isInstanceOfSatisfying(ModelOutcome.Taken.class, taken -> {
            assertThat(taken.other().id()).isEqualTo(first.id());
            assertThat(taken.other().name()).isEqualTo("Travaux");
        });

        ModelOutcome replaced = models.save(preview.id(), "travaux", first);
        assertThat(replaced).isInstanceOf(ModelOutcome.Saved.class);
        assertThat(models.all()).singleElement().satisfies(model -> {
            assertThat(model.id()).isEqualTo(first.id());
            assertThat(model.version()).isEqualTo(first.version() + 1);
        });
        assertThat(models.save(preview.id(), "Travaux", first)).isInstanceOf(ModelOutcome.Taken.class);
    }

    /** Between the look at the names that are taken and the writing, somebody else keeps the same new name. */
    @Test
    void of_two_people_who_keep_one_new_name_at_once_the_second_is_asked() {
        ImportPreview preview = explained();
        ReadingModel first = new ReadingModel(UUID.randomUUID(), "Travaux", "Léa", Instant.EPOCH, 1);
        Clock rival = new Clock() {
            @Override
            public Instant instant() {
                assertThat(table.add(first, "nom: Travaux")).isTrue();
                return Instant.now();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        ReadingModels slower = new ReadingModels(table, shelf, user, rival);

        ModelOutcome outcome =
                new TransactionTemplate(transactions).execute(together -> slower.save(preview.id(), "Travaux", null));

        assertThat(outcome).isInstanceOfSatisfying(ModelOutcome.Taken.class, taken -> assertThat(
                        taken.other().by())
                .isEqualTo("Léa"));
        ModelOutcome.Taken taken = (ModelOutcome.Taken) outcome;
        assertThat(models.save(preview.id(), "Travaux du service", null)).isInstanceOf(ModelOutcome.Saved.class);
        assertThat(models.save(preview.id(), "Travaux", taken.other())).isInstanceOf(ModelOutcome.Saved.class);
    }

    @Test
    void nothing_is_kept_of_a_file_of_which_nothing_was_said() {
        ModelOutcome outcome = models.save(preview(UNKNOWN).id(), "Rien", null);

        assertThat(outcome).isInstanceOf(ModelOutcome.Refused.class);
        assertThat(((ModelOutcome.Refused) outcome).refusal().message(Locale.FRENCH))
                .contains("corrigez");
        assertThat(models.save(UUID.randomUUID(), "Rien", null)).isInstanceOf(ModelOutcome.Refused.class);
        assertThat(models.all()).isEmpty();
    }

    @Test
    void a_model_that_nobody_understands_stands_in_nobodys_way() {
        keep("Travaux");
        Instant now = Instant.parse("2030-01-01T00:00:00Z");
        new TransactionTemplate(transactions).executeWithoutResult(together -> {
            table.add(new ReadingModel(UUID.randomUUID(), "Cassé", "Odile", now, 1), "nom: [");
            table.add(new ReadingModel(UUID.randomUUID(), "Inconnu", "Odile", now, 1), "lune: pleine");
        });

        assertKnownBy("Travaux", preview(UNKNOWN).plan());
        assertThat(models.all()).map(ReadingModel::name).contains("Cassé", "Inconnu");
    }

    private PlanId importedThrough(ImportPreview preview) {
        ImportOutcome outcome =
                imports.apply(preview.id(), new ImportTarget.Fresh(NewPlan.titled("Suivi", PlanKind.OTHER)));
        assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
        return ((ImportOutcome.Imported) outcome).receipt().plan();
    }

    private void edit(PlanId plan, String code, String deadline) {
        ItemRow row = plans.open(plan).rows().stream()
                .filter(item -> item.text(ItemField.CODE).equals(code))
                .findFirst()
                .orElseThrow();
        SaveOutcome outcome = editing.save(
                new ItemEdit(row.id(), row.version(), row.texts(), row.texts().with(ItemField.DEADLINE, deadline)));
        assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void what_was_imported_comes_out_in_its_own_table_even_when_nobody_kept_the_explanation() {
        PlanId plan = importedThrough(explained());
        assertThat(exports.export(plan).bytes()).isEqualTo(UNKNOWN);
        edit(plan, "T-13", "2031");

        ExportedFile file = exports.export(plan);

        assertThat(file.name()).isEqualTo("suivi.xlsx");
        assertThat(file.notes()).isEmpty();
        assertThat(Readings.open(file.bytes()).workbook().sheets().getFirst().rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> cell.ref().in("") + "=" + cell.text()))
                .contains("!C2=2027", "!C3=2031", "!D3=Pluie");
    }

    @Test
    void what_was_said_of_a_text_says_nothing_of_the_template_into_which_its_plan_is_written() {
        byte[] text = "Repère;Chose;Butoir\nT-12;Réparer le kiosque;2027\nT-13;Peindre le pont;2028\n"
                .getBytes(StandardCharsets.UTF_8);
        ImportPreview blocked = ready(imports.preview(text, "Suivi.csv"));
        String sheet = blocked.plan().sheets().getFirst().name();
        PlanId plan = importedThrough(ready(imports.readAs(blocked.id(), of(sheet, "code", "intitule", "echeance"))));
        edit(plan, "T-13", "2031");

        assertThat(exports.export(plan).notes())
                .singleElement()
                .satisfies(note -> assertThat(note.message(Locale.FRENCH)).contains("d’un format que Jalon lit"));
    }

    @Test
    void the_picture_proposes_the_first_row_that_is_nearly_as_full_as_any() {
        byte[] bytes = UnknownTables.workbook(
                SHEET, "Notre suivi", "Repère|Chose|Butoir|", "T-12|Kiosque|2027|Soleil", "T-13|Pont|2028|Pluie");

        assertThat(imports.picture(preview(bytes).id(), SHEET).orElseThrow().firstHeader())
                .isEqualTo(1);
    }

    @Test
    void a_model_that_was_kept_later_does_not_change_what_was_imported_before() {
        byte[] known = UnknownTables.workbook(
                SHEET, "N°|Actions|Échéance|Service", "A 1|Nager|2027|Travaux", "A 2|Courir|2028|PCS");
        PlanId plan = importedThrough(preview(known));
        ImportPreview other = ready(imports.readAs(
                preview(known).id(),
                new ReadingCorrection(List.of(new ReadingCorrection.Sheet(
                        SHEET, 0, 0, 0, Map.of(3, "remarques"), LevelRule.CONTENT, List.of())))));
        models.save(other.id(), "Autrement", null);

        ExportedFile file = exports.export(plan);

        assertThat(file.bytes()).isEqualTo(known);
        assertThat(file.notes()).isEmpty();
    }

    @Test
    void the_picture_shows_the_rows_as_they_stand_and_what_was_said() {
        ImportPreview blocked = preview(UNKNOWN);

        SheetPicture before = imports.picture(blocked.id(), SHEET).orElseThrow();
        assertThat(before.recognised()).isFalse();
        assertThat(before.firstHeader()).isZero();
        assertThat(before.rows().get(1).cells()).map(SheetPicture.Cell::text).contains("Réparer le kiosque");

        SheetPicture after = imports.picture(
                        ready(imports.readAs(blocked.id(), said())).id(), SHEET)
                .orElseThrow();
        assertThat(after.recognised()).isTrue();
        assertThat(after.columns()).map(SheetPicture.Column::said).containsExactly("code", "intitule", "echeance", "");
        assertThat(after.columns()).map(SheetPicture.Column::holds).contains("title", "code", "deadline");
    }

    private static ReadingCorrection of(String sheet, String... words) {
        return new ReadingCorrection(List.of(new ReadingCorrection.Sheet(
                sheet, 0, 0, 0, Map.of(0, words[0], 1, words[1], 2, words[2]), LevelRule.CONTENT, List.of())));
    }

    @Test
    void what_is_said_of_one_sheet_holds_for_others_with_the_same_headers_until_more_is_said() {
        byte[] two = UnknownTables.twice("Un", "Deux", "Repère|Chose|Butoir", "T-1|Nager %|2027");

        ImportPreview first = ready(imports.readAs(preview(two).id(), of("Un", "code", "intitule", "echeance")));
        ImportPreview second = ready(imports.readAs(first.id(), of("Deux", "remarques", "intitule", "echeance")));

        assertThat(texts(first, "Nager Un")).containsEntry(ItemField.CODE, "T-1");
        assertThat(texts(first, "Nager Deux")).containsEntry(ItemField.CODE, "T-1");
        assertThat(texts(second, "Nager Un")).containsEntry(ItemField.CODE, "T-1");
        assertThat(texts(second, "Nager Deux")).containsEntry(ItemField.NOTES, "T-1");
    }

    private static ReadingCorrection.Sheet left(String sheet) {
        return new ReadingCorrection.Sheet(sheet, -1, -1, 0, Map.of(), LevelRule.CONTENT, List.of())
                .going(ReadingCorrection.Way.LEFT_OUT);
    }

    private static ReadingCorrection leavingOut(String sheet) {
        return new ReadingCorrection(List.of(left(sheet)));
    }

    @Test
    void a_sheet_that_is_left_out_stays_in_its_workbook_and_is_said() {
        byte[] two = UnknownTables.twice("2024", "2025", "N°|Actions|Échéance|Service", "A 1|Nager en %|2027|Travaux");

        ImportPreview preview = ready(imports.readAs(preview(two).id(), leavingOut("2024")));

        assertThat(Readings.outline(preview.plan())).containsExactly("A [A 1] Nager en 2025");
        assertThat(preview.plan().cells().lost()).isZero();
        assertThat(preview.plan().cells().read()).isEqualTo(16);
        assertThat(Readings.messages(preview.plan())).anySatisfy(message -> assertThat(message)
                .contains("2024", "n’est pas lu, comme vous l’avez dit", "8"));
        PlanId plan = importedThrough(preview);
        assertThat(exports.export(plan).bytes()).isEqualTo(two);
        edit(plan, "A 1", "2031");
        ExportedFile changed = exports.export(plan);
        assertThat(changed.notes()).isEmpty();
        assertThat(Readings.open(changed.bytes()).workbook().sheets())
                .flatMap(sheet -> sheet.rows())
                .flatMap(row -> row.cells())
                .map(RawCell::text)
                .contains("2027", "2031");
    }

    @Test
    void a_sheet_that_was_left_out_is_read_again_as_if_nothing_had_been_said() {
        byte[] two = UnknownTables.twice("2024", "2025", "N°|Actions|Échéance|Service", "A 1|Nager en %|2027|Travaux");
        ImportPreview without = ready(imports.readAs(preview(two).id(), leavingOut("2024")));
        assertThat(imports.picture(without.id(), "2024").orElseThrow().leftOut())
                .isTrue();

        ImportPreview again = ready(imports.readAs(
                without.id(), new ReadingCorrection(List.of(left("2024").going(ReadingCorrection.Way.FOUND)))));

        assertThat(Readings.outline(again.plan()))
                .containsExactly("D 2024", "  A [A 1] Nager en 2024", "D 2025", "  A [A 1] Nager en 2025");
        assertThat(again.plan().tables()).isEmpty();
    }

    @Test
    void a_model_leaves_a_sheet_out_of_the_workbooks_that_have_one_of_its_tables() {
        byte[] two = UnknownTables.twice("Archives", "Suivi", "Repère|Chose|Butoir", "T-1|Nager en %|2027");
        ReadingCorrection.Sheet told =
                of("Suivi", "code", "intitule", "echeance").sheets().getFirst();
        ImportPreview first =
                ready(imports.readAs(preview(two).id(), new ReadingCorrection(List.of(left("Archives"), told))));
        assertThat(models.save(first.id(), "Travaux", null)).isInstanceOf(ModelOutcome.Saved.class);

        ImportPreview later = preview(two);
        ImportPreview stranger = preview(UnknownTables.workbook(
                "Archives", "N°|Actions|Échéance|Service", "A 1|Courir|2027|Travaux", "A 2|Voler|2027|Travaux"));

        assertThat(Readings.outline(later.plan())).containsExactly("A [T-1] Nager en Suivi");
        assertThat(Readings.messages(later.plan())).anySatisfy(message -> assertThat(message)
                .contains(
                        "Archives",
                        "selon votre modèle de lecture « Travaux »"
                                .replace(" »", "\u202f»")
                                .replace("« ", "«\u202f")));
        assertThat(Readings.outline(stranger.plan())).hasSize(2);
    }

    @Test
    void of_sheets_that_are_left_out_alone_there_is_nothing_to_keep() {
        byte[] two = UnknownTables.twice("2024", "2025", "N°|Actions|Échéance|Service", "A 1|Nager en %|2027|Travaux");
        ImportPreview preview = ready(imports.readAs(preview(two).id(), leavingOut("2024")));

        assertThat(models.save(preview.id(), "Rien", null)).isInstanceOf(ModelOutcome.Refused.class);
    }

    private static Map<ItemField, String> texts(ImportPreview preview, String title) {
        return Readings.item(preview.plan(), title).texts().texts();
    }
}
