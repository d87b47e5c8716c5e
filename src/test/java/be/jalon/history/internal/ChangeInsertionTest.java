package be.jalon.history.internal;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.history.ChangeEntry;
import be.jalon.shared.Change;
import be.jalon.shared.Changes;
import be.jalon.shared.NeighbouringIds;
import be.jalon.testing.DatabaseTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The changes of a large gesture are told as those of a small one, whichever way they are kept. */
@DatabaseTest
class ChangeInsertionTest {

    private static final Instant AT = Instant.parse("2026-03-01T10:00:00.123456Z");
    private static final List<String> TEXTS =
            List.of("", " ", "\\N", "\\.", "a\tb\r\nc\\", "« é » 𝄞\u2028", "x".repeat(600));

    @Autowired
    ChangeInsertion insertion;

    @Autowired
    ChangeLog log;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private static List<Change> few() {
        UUID plan = UUID.randomUUID();
        UUID item = UUID.randomUUID();
        List<Change> changes = new ArrayList<>();
        for (String text : TEXTS) {
            changes.add(new Change(plan, item, text, "title", null, text, text));
            changes.add(new Change(plan, null, text, "title", text, null, text));
        }
        return changes;
    }

    private void transaction(Runnable writing) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> writing.run());
    }

    /** Writes them, and takes away the last ones as they were kept. */
    private List<Map<String, Object>> kept(List<Change> changes, int last) {
        transaction(() -> insertion.insert(new Changes("Odile", AT, changes)));
        List<Map<String, Object>> rows = jdbc.queryForList(
                "select plan_id, item_id, subject, field, text_before, text_after, origin, who, changed_at"
                        + " from change_entry where sequence_number >= ? order by sequence_number",
                changes.size() - last);
        transaction(() -> jdbc.update("delete from change_entry"));
        return rows;
    }

    @Test
    void many_changes_are_kept_as_few_are() {
        List<Change> few = few();
        List<Change> many = new ArrayList<>();
        while (many.size() < 1_000) {
            many.addAll(few);
        }

        List<Map<String, Object>> expected = kept(few, few.size());

        assertThat(expected).hasSize(few.size());
        assertThat(kept(many, few.size())).isEqualTo(expected);
    }

    /** Items of one import, each with some of the texts in turn. */
    private static List<Change> neighbours(UUID plan, int count) {
        NeighbouringIds ids = new NeighbouringIds();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            UUID item = ids.next();
            String text = TEXTS.get(i % TEXTS.size());
            changes.add(new Change(plan, item, "Action " + i, "created", null, text, "pst.xlsx A" + i));
            if (i % 3 == 0) {
                changes.add(new Change(plan, item, text, "deadline", text, null, text));
            }
        }
        return changes;
    }

    private static ChangeEntry told(Change change) {
        return new ChangeEntry(
                AT,
                "Odile",
                cut(change.subject()),
                change.field(),
                change.before(),
                change.after(),
                cut(change.origin()));
    }

    private static String cut(String label) {
        return label.length() > 500 ? label.substring(0, 499) + "…" : label;
    }

    private int rows(UUID plan) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(*) from change_entry where plan_id = ?", Integer.class, plan));
    }

    @Test
    void changes_of_neighbouring_items_take_few_rows_and_are_told_one_by_one() {
        UUID plan = UUID.randomUUID();
        List<Change> changes = neighbours(plan, 2_000);

        transaction(() -> insertion.insert(new Changes("Odile", AT, changes)));

        assertThat(rows(plan)).isLessThan(20);
        assertThat(log.ofPlan(plan, 5_000))
                .isEqualTo(changes.stream().map(ChangeInsertionTest::told).toList());
        assertThat(log.ofPlan(plan, 700)).hasSize(700);
        Map<UUID, List<ChangeEntry>> byItem = changes.stream()
                .collect(Collectors.groupingBy(
                        Change::itemId, Collectors.mapping(ChangeInsertionTest::told, Collectors.toList())));
        for (int i : List.of(0, 1, 2, 499, 500, 501, 1_000, 1_999)) {
            UUID item = byItemAt(changes, i);
            assertThat(log.ofItem(item)).isEqualTo(byItem.get(item));
        }
        List<UUID> some = List.of(byItemAt(changes, 0), byItemAt(changes, 1_500), UUID.randomUUID());
        assertThat(log.since(AT.minusSeconds(1), some, "Ann", 1_000))
                .isEqualTo(Map.of(
                        some.get(0), byItem.get(some.get(0)),
                        some.get(1), byItem.get(some.get(1))));
        assertThat(log.since(AT, some, "Ann", 1_000)).isEmpty();
        assertThat(log.since(AT.minusSeconds(1), some, "Odile", 1_000)).isEmpty();
    }

    private static UUID byItemAt(List<Change> changes, int number) {
        return changes.stream().map(Change::itemId).distinct().toList().get(number);
    }

    @Test
    void what_came_later_to_one_of_them_is_told_first() {
        UUID plan = UUID.randomUUID();
        List<Change> changes = neighbours(plan, 300);
        UUID item = Objects.requireNonNull(changes.getFirst().itemId());
        transaction(() -> insertion.insert(new Changes("Odile", AT, changes)));

        transaction(() -> insertion.insert(new Changes(
                "Ann", AT.plusSeconds(1), List.of(new Change(plan, item, "Action 0", "agent", null, "Ann", "FORM")))));

        assertThat(log.ofItem(item)).extracting(ChangeEntry::field).containsExactly("agent", "created", "deadline");
        assertThat(log.ofPlan(plan, 2)).extracting(ChangeEntry::field).containsExactly("agent", "created");
        assertThat(log.since(AT, Set.of(item), "Odile", 10).get(item))
                .extracting(ChangeEntry::field)
                .containsExactly("agent");
    }

    @Test
    void the_longest_texts_fit() {
        UUID plan = UUID.randomUUID();
        NeighbouringIds ids = new NeighbouringIds();
        String text = "\u0001".repeat(40_000);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            changes.add(new Change(plan, ids.next(), text, "notes", text, text, text));
        }

        transaction(() -> insertion.insert(new Changes("Odile", AT, changes)));

        assertThat(log.ofPlan(plan, 1_000))
                .isEqualTo(changes.stream().map(ChangeInsertionTest::told).toList());
    }
}
