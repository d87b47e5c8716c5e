package be.jalon.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.ecomptes.ReturnProposal;
import be.jalon.history.History;
import be.jalon.plan.ItemEdit;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.plan.NewItem;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanEditing;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanKind;
import be.jalon.plan.PlanReading;
import be.jalon.plan.SaveOutcome;
import be.jalon.testing.DatabaseTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** From files that are no tables to plans, and what eComptes gives back for them. */
@DatabaseTest
@WithMockUser(username = "Odile", roles = "COORDINATOR")
class DocumentExchangeTest {

    private static final String OUTGOING = "app_to_ecomptes_201805V1.xml";
    private static final String RETURN = "ecomptes_to_app_201805V1.xml";

    @Autowired
    PlanImport imports;

    @Autowired
    PlanExportService exports;

    @Autowired
    PlanReading reading;

    @Autowired
    PlanEditing editing;

    @Autowired
    History history;

    private ImportPreview preview(String name, byte[] bytes) {
        PreviewOutcome outcome = imports.preview(bytes, name);
        assertThat(outcome).isInstanceOf(PreviewOutcome.Ready.class);
        return ((PreviewOutcome.Ready) outcome).preview();
    }

    private ImportPreview preview(String name) {
        return preview(name, Readings.resource(name));
    }

    private static byte[] returned(String from, String to) {
        String file = Readings.text(RETURN);
        assertThat(file).contains(from);
        return file.replace(from, to).getBytes(StandardCharsets.UTF_8);
    }

    private ImportReceipt apply(ImportPreview preview, ImportTarget target) {
        ImportOutcome outcome = imports.apply(preview.id(), target);
        assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
        return ((ImportOutcome.Imported) outcome).receipt();
    }

    private PlanId importFresh(String name) {
        return apply(preview(name), new ImportTarget.Fresh(NewPlan.titled("PST", PlanKind.PST)))
                .plan();
    }

    private ReturnProposal propose(ImportPreview preview, PlanId plan) {
        ReturnOutcome outcome = imports.propose(preview.id(), plan);
        assertThat(outcome).isInstanceOf(ReturnOutcome.Proposed.class);
        return ((ReturnOutcome.Proposed) outcome).proposal();
    }

    private ReturnProposal bringBack(byte[] file, PlanId plan) {
        ImportPreview preview = preview(RETURN, file);
        ReturnProposal proposal = propose(preview, plan);
        apply(preview, new ImportTarget.Return(proposal));
        return proposal;
    }

    private ItemRow item(PlanId plan, String code) {
        return reading.open(plan).rows().stream()
                .filter(row -> row.text(ItemField.CODE).equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No item " + code));
    }

    private void edit(PlanId plan, String code, ItemField field, String text) {
        ItemRow row = item(plan, code);
        assertThat(editing.save(new ItemEdit(
                        row.id(), row.version(), row.texts(), row.texts().with(field, text))))
                .isInstanceOf(SaveOutcome.Saved.class);
    }

    private static List<String> messages(ReturnProposal proposal, String code) {
        return proposal.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.message(Locale.FRENCH))
                .toList();
    }

    @Test
    void a_return_builds_a_whole_plan_where_there_is_none() {
        ImportPreview preview = preview(RETURN);

        assertThat(preview.proposed().title()).isEqualTo("PST 2019-2024");
        assertThat(preview.proposed().fromYear()).isEqualTo(2019);
        assertThat(preview.proposed().toYear()).isEqualTo(2024);
        PlanId plan = importFresh(RETURN);
        assertThat(reading.open(plan).rows()).hasSize(6);
        assertThat(item(plan, "A.1.2").extraordinary().known()).isEqualByComparingTo("20000");
        assertThat(history.of(item(plan, "A.1.2").id().value()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.origin()).matches("IMPORT " + RETURN + " Action a-1-2!L\\d+"));
        assertThat(imports.past()).singleElement().satisfies(document -> {
            assertThat(document.layout()).isEqualTo("ecomptes-201805V1");
            assertThat(imports.original(document.id()).orElseThrow().bytes()).isEqualTo(Readings.resource(RETURN));
        });
    }

    @Test
    void an_element_is_shown_as_it_stands_in_the_file() {
        ImportPreview preview = preview(RETURN);
        String[] address =
                preview.plan().items().get(4).address(ItemField.STATUS).split("!L");

        SheetRow row = imports.row(preview.id(), address[0], Integer.parseInt(address[1]) - 1)
                .orElseThrow();

        assertThat(row.ofTab()).isFalse();
        assertThat(row.cells())
                .filteredOn(cell -> cell.column().equals("L"))
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.header()).isEqualTo("Statut");
                    assertThat(cell.text()).isEqualTo("EN_COURS");
                });
        assertThat(row.cells()).extracting(SheetRow.Cell::header).contains("Libelle", "Articles/Article/Montant");
    }

    @Test
    void the_return_finds_its_plan_and_attaches_articles_by_their_element() {
        PlanId plan = importFresh(OUTGOING);
        ImportPreview preview = preview(RETURN);

        assertThat(imports.answering(preview.id())).contains(plan);
        ReturnProposal proposal = propose(preview, plan);
        assertThat(proposal.recognised()).isEqualTo(6);
        assertThat(proposal.changes())
                .extracting(ReturnProposal.ReturnChange::label)
                .containsExactly(
                        item(plan, "A.1.2").label(),
                        item(plan, "A.1.3").label(),
                        item(plan, "A.9.9").label());
        assertThat(item(plan, "A.1.2").extraordinary().lines()).isEmpty();

        ImportReceipt receipt = apply(preview, new ImportTarget.Return(proposal));
        assertThat(receipt.changed()).isEqualTo(3);
        assertThat(item(plan, "A.1.2").extraordinary().known()).isEqualByComparingTo("20000");
        assertThat(item(plan, "A.1.3").ordinary().known()).isEqualByComparingTo("20000");
        assertThat(item(plan, "A.1.3").extras()).containsKey("eComptes Projections");
        assertThat(history.of(item(plan, "A.1.2").id().value())).anySatisfy(entry -> {
            assertThat(entry.field()).isEqualTo(ItemField.BUDGET_EXTRAORDINARY.key());
            assertThat(entry.origin()).matches("IMPORT " + RETURN + " Action a-1-2!L\\d+");
        });
        assertThat(propose(preview(RETURN), plan).changes()).isEmpty();
    }

    @Test
    void an_unknown_element_is_reported_with_its_name() {
        PlanId plan = importFresh(OUTGOING);
        editing.delete(item(plan, "A.9.9").id());

        ReturnProposal proposal = bringBack(Readings.resource(RETURN), plan);

        assertThat(messages(proposal, "ecomptes.return_unknown"))
                .singleElement()
                .asString()
                .contains("inconnu-999")
                .contains("A.9.9")
                .contains("1");
        assertThat(item(plan, "A.1.2").extraordinary().known()).isEqualByComparingTo("20000");
    }

    @Test
    void the_file_of_another_plan_is_refused_in_a_sentence() {
        PlanId other = editing.createPlan(NewPlan.titled("PCAET", PlanKind.PCAET));
        editing.create(new NewItem(other, null, null, ItemLevel.ACTION, "Planter"));
        ImportPreview preview = preview(RETURN);

        assertThat(imports.answering(preview.id())).isEmpty();
        assertThat(imports.propose(preview.id(), other))
                .isInstanceOfSatisfying(ReturnOutcome.Refused.class, refused -> assertThat(
                                refused.refusal().message(Locale.FRENCH))
                        .contains("autre PST")
                        .contains("pst-fixture")
                        .contains("PCAET")
                        .contains(other.value().toString()));
    }

    @Test
    void a_plan_that_was_born_here_is_known_by_our_own_ids() {
        PlanId plan = editing.createPlan(NewPlan.titled("PST", PlanKind.PST));
        var action = editing.create(new NewItem(plan, null, null, ItemLevel.ACTION, "Analyser"));
        byte[] file = new String(returned("pst-fixture", plan.value().toString()), StandardCharsets.UTF_8)
                .replace("\"a-1-2\"", "\"" + action.value() + "\"")
                .getBytes(StandardCharsets.UTF_8);

        ReturnProposal proposal = bringBack(file, plan);

        assertThat(proposal.recognised()).isEqualTo(1);
        assertThat(messages(proposal, "ecomptes.return_unknown")).hasSize(5);
        assertThat(reading.open(plan).row(action).orElseThrow().extraordinary().known())
                .isEqualByComparingTo("20000");
    }

    @Test
    void a_cleared_article_goes_and_a_changed_one_follows() {
        PlanId plan = importFresh(OUTGOING);
        bringBack(Readings.resource(RETURN), plan);
        edit(
                plan,
                "A.1.3",
                ItemField.BUDGET_ORDINARY,
                "Timbres : 50 €\n" + item(plan, "A.1.3").text(ItemField.BUDGET_ORDINARY));
        String second = Readings.text(RETURN)
                .replace("<Montant>20000.00</Montant>", "<Montant>21500.00</Montant>")
                .replaceAll("(?s)<Article>\\s*<Exercice>2020</Exercice>\\s*<Service>O</Service>.*?</Article>", "");

        bringBack(second.getBytes(StandardCharsets.UTF_8), plan);

        assertThat(item(plan, "A.1.2").extraordinary().known()).isEqualByComparingTo("21500");
        assertThat(item(plan, "A.1.3").text(ItemField.BUDGET_ORDINARY)).isEqualTo("Timbres : 50 €");
    }

    @Test
    void other_texts_stay_those_of_the_plan_and_the_difference_is_said() {
        PlanId plan = importFresh(OUTGOING);
        edit(plan, "A.1.2", ItemField.STATUS, "Terminé");

        ReturnProposal proposal = bringBack(Readings.resource(RETURN), plan);

        assertThat(item(plan, "A.1.2").text(ItemField.STATUS)).isEqualTo("Terminé");
        assertThat(messages(proposal, "ecomptes.return_differs"))
                .singleElement()
                .asString()
                .contains("Non commencé")
                .contains("Terminé");
    }

    @Test
    void a_plan_that_changed_since_the_preview_is_left_alone() {
        PlanId plan = importFresh(OUTGOING);
        ImportPreview preview = preview(RETURN);
        ReturnProposal proposal = propose(preview, plan);
        edit(plan, "A.1.2", ItemField.BUDGET_EXTRAORDINARY, "1.000 €");

        ImportOutcome outcome = imports.apply(preview.id(), new ImportTarget.Return(proposal));

        assertThat(outcome).isInstanceOfSatisfying(ImportOutcome.Refused.class, refused -> assertThat(
                        refused.refusal().message(Locale.FRENCH))
                .contains("a changé depuis"));
        assertThat(item(plan, "A.1.3").ordinary().lines()).isEmpty();
        assertThat(imports.past()).hasSize(1);
    }

    @Test
    void a_copy_of_an_action_does_not_claim_its_articles() {
        PlanId plan = importFresh(OUTGOING);
        editing.duplicate(item(plan, "A.1.2").id());

        ReturnProposal proposal = bringBack(Readings.resource(RETURN), plan);

        assertThat(messages(proposal, "ecomptes.return_ambiguous")).isEmpty();
        assertThat(item(plan, "A.1.2").extraordinary().known()).isEqualByComparingTo("20000");
    }

    @Test
    void a_plan_from_a_workbook_goes_out_in_its_workbook_after_a_return() {
        PlanId plan = importFresh("pst-citoyennete.xlsx");
        ItemRow action = item(plan, "A 1.1");
        byte[] file = new String(returned("pst-fixture", plan.value().toString()), StandardCharsets.UTF_8)
                .replace("\"a-1-2\"", "\"" + action.id().value() + "\"")
                .getBytes(StandardCharsets.UTF_8);
        bringBack(file, plan);

        assertThat(exports.export(plan).name()).isEqualTo("pst-citoyennete.xlsx");
    }

    @Test
    void a_plan_from_eComptes_goes_out_in_the_template_and_that_is_said() {
        ExportedFile file = exports.export(importFresh(RETURN));

        assertThat(file.name()).endsWith(".xlsx");
        assertThat(file.notes()).extracting(ExportNote::code).contains("original_kept");
    }

    @Test
    void a_fiche_becomes_an_action() {
        ImportPreview preview = preview("fiche-action-F007.txt");
        PlanId plan = apply(preview, new ImportTarget.Fresh(NewPlan.titled("PCAET", PlanKind.PCAET)))
                .plan();

        ItemRow fiche = item(plan, "F007");
        assertThat(fiche.extras()).containsEntry("Périmètre", "EPT Grand-Orly Seine Bièvre");
        assertThat(history.of(fiche.id().value())).singleElement().satisfies(entry -> assertThat(entry.origin())
                .startsWith("IMPORT fiche-action-F007.txt Fiche F007")
                .contains("!L"));
    }
}
