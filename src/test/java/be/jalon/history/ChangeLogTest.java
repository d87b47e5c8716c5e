package be.jalon.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.shared.Change;
import be.jalon.shared.Changes;
import be.jalon.testing.DatabaseTest;
import be.jalon.testing.SqlCount;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@WithMockUser
class ChangeLogTest {

    private static final Instant AT = Instant.parse("2026-03-01T10:00:00.123456Z");

    @Autowired
    History history;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    private final UUID plan = UUID.randomUUID();
    private final UUID item = UUID.randomUUID();

    private Change change(String field, String before, String after) {
        return new Change(plan, item, "A 1 Planter", field, before, after, "FORM");
    }

    private void publish(Instant at, Change... changes) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> events.publishEvent(new Changes("Odile", at, List.of(changes))));
    }

    @Test
    void changes_are_told_newest_first_and_those_of_one_gesture_in_their_order() {
        publish(AT, change("title", "a", "b"), change("deadline", "2025", "2026"));
        publish(AT.plusSeconds(1), change("agent", "", "Ann"));

        assertThat(history.of(item).stream().map(ChangeEntry::field)).containsExactly("agent", "title", "deadline");
        assertThat(history.of(item).getLast())
                .isEqualTo(new ChangeEntry(AT, "Odile", "A 1 Planter", "deadline", "2025", "2026", "FORM"));
        assertThat(history.of(UUID.randomUUID())).isEmpty();
        assertThat(history.ofPlan(plan, 2).stream().map(ChangeEntry::field)).containsExactly("agent", "title");
    }

    @Test
    void a_gesture_costs_one_statement_however_many_fields_it_changed() {
        assertThat(SqlCount.during(() ->
                        publish(AT, change("title", "a", "b"), change("agent", "c", "d"), change("notes", "e", "f"))))
                .hasSize(1);
    }

    @Test
    void what_is_rolled_back_never_happened() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            events.publishEvent(new Changes("Odile", AT, List.of(change("title", "a", "b"))));
            status.setRollbackOnly();
        });

        assertThat(history.of(item)).isEmpty();
    }

    @Test
    void what_cannot_be_logged_does_not_happen() {
        Change unstorable = change("x".repeat(200), "a", "b");

        assertThatThrownBy(() -> publish(AT, unstorable)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> events.publishEvent(new Changes("Odile", AT, List.of(change("title", "a", "b")))))
                .as("outside a transaction")
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(history.of(item)).isEmpty();
    }

    @Test
    void long_labels_are_shortened_and_texts_are_not() {
        String text = "é".repeat(40_000);
        publish(AT, new Change(plan, item, "titre ".repeat(200), "notes", null, text, "FORM"));

        ChangeEntry entry = history.of(item).getFirst();
        assertThat(entry.subject()).hasSize(500).endsWith("…");
        assertThat(entry.after()).isEqualTo(text);
    }
}
