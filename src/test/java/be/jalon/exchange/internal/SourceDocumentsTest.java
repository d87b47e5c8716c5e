package be.jalon.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.SourceDocument;
import be.jalon.plan.ItemId;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanEditing;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanKind;
import be.jalon.testing.DatabaseTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where items stood in their file is kept as it was. */
@DatabaseTest
@WithMockUser(username = "Coordination", roles = "COORDINATOR")
class SourceDocumentsTest {

    @Autowired
    SourceDocuments documents;

    @Autowired
    PlanEditing plans;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private void transaction(Runnable writing) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> writing.run());
    }

    private UUID added(Map<ItemId, SourcePlace> places) {
        PlanId plan = plans.createPlan(NewPlan.titled("PST", PlanKind.PST));
        UUID id = UUID.randomUUID();
        Instant at = Instant.parse("2026-03-01T10:00:00Z");
        SourceDocument document = new SourceDocument(id, plan, "pst.xlsx", 1, "", "", places.size(), 0, 0, "Ann", at);
        transaction(() -> documents.add(document, new byte[] {1}, places));
        return id;
    }

    @Test
    void thousands_of_places_come_back_and_those_of_another_document_do_not() {
        Map<ItemId, SourcePlace> places = new HashMap<>();
        for (int item = 0; item < 1_501; item++) {
            places.put(ItemId.random(), new SourcePlace(item, "Citoyenneté !C" + item));
        }
        UUID document = added(places);
        UUID other = added(Map.of(ItemId.random(), new SourcePlace(0, "Autre!A1")));

        assertThat(documents.places(document)).isEqualTo(places);
        assertThat(documents.places(other)).hasSize(1);
    }

    @Test
    void an_address_may_hold_anything() {
        Map<ItemId, SourcePlace> places = new HashMap<>();
        for (String address : new String[] {
            "",
            " ",
            "a b  c",
            "\n",
            "a\nb",
            "\\",
            "\\n",
            "\\\\n\n\\",
            "a\\",
            "é\r\n\tʼ!C9",
            "é".repeat(300),
            "\\".repeat(300)
        }) {
            places.put(ItemId.random(), new SourcePlace(places.size(), address));
        }

        assertThat(documents.places(added(places))).isEqualTo(places);
    }

    @Test
    void no_item_came_from_a_file_that_only_came_back() {
        assertThat(documents.places(added(Map.of()))).isEmpty();
    }

    @Test
    void places_that_an_earlier_version_stored_are_read() {
        UUID document = added(Map.of());
        ItemId item = ItemId.random();
        transaction(() -> jdbc.update(
                "insert into source_place (document_id, item_id, draft_no, address) values (?, ?, ?, ?)",
                document,
                item.value(),
                7,
                "Plan!C9"));

        assertThat(documents.places(document)).isEqualTo(Map.of(item, new SourcePlace(7, "Plan!C9")));
    }
}
