package be.jalon.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.plan.DoubtMark;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.IntakeItem;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PendingMark;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanKind;
import be.jalon.plan.Postponement;
import be.jalon.plan.ReviewReason;
import be.jalon.shared.Sentence;
import be.jalon.testing.DatabaseTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An item is written by thousands as it is written alone: to the last column. */
@DatabaseTest
class ItemInsertionTest {

    private static final Touch TOUCH = new Touch("Odile", Instant.parse("2026-03-01T10:00:00.123456Z"));
    private static final PendingMark ASKED = new PendingMark(
            ReviewReason.CONFIRMATION, "Combien ?", "Ann", Instant.parse("2026-02-01T08:00:00.123456789Z"));
    private static final PendingMark PUT_OFF = new PendingMark(
            ReviewReason.CLARIFICATION,
            "",
            "Ann",
            Instant.parse("2026-02-01T08:00:00Z"),
            new Postponement(LocalDate.parse("2026-02-09"), "Pas prêt", LocalDate.parse("2026-03-09"), 2));

    @Autowired
    PlanTable plans;

    @Autowired
    ItemTable items;

    @Autowired
    ItemInsertion insertion;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private static IntakeItem whole() {
        Map<ItemField, String> texts = new EnumMap<>(ItemField.class);
        for (ItemField field : ItemField.values()) {
            texts.put(field, "« " + field.key() + " »\n2026\t\\N\r\\.\b\u000b\u2028𝄞");
        }
        texts.put(ItemField.CODE, "\\N");
        texts.put(ItemField.NOTES, "\\.");
        Map<ItemField, PendingMark> pending = new EnumMap<>(ItemField.class);
        pending.put(ItemField.DEADLINE, ASKED);
        pending.put(ItemField.BUDGET_ORDINARY, PUT_OFF);
        Map<String, String> extras = new LinkedHashMap<>();
        extras.put("Remarques « internes »", "a\"b\\c\né");
        extras.put("Autre", "x");
        DoubtMark doubt = new DoubtMark(
                "2026 ?", "Plan!G9", "pst.xlsx", List.of(new Sentence("values.doubt.deadline.unknown", List.of("é"))));
        return new IntakeItem(
                0,
                null,
                ItemLevel.ACTION,
                new FieldTexts(texts),
                pending,
                extras,
                Map.of(ItemField.DEADLINE, doubt),
                Map.of(),
                "Plan!C9");
    }

    private static IntakeItem bare() {
        return new IntakeItem(0, null, ItemLevel.DOMAIN, FieldTexts.empty(), Map.of(), Map.of());
    }

    /** Writes an item in both ways, in the second one several times; the ids of the first one and of the last one. */
    private List<UUID> written(IntakeItem item, @Nullable ItemId parent, int times) {
        Place place = new Place(parent, Positions.nth(3), item.level());
        return new TransactionTemplate(transactions).execute(status -> {
            Plan plan = plans.saveAndFlush(new Plan(new NewPlan("PST", PlanKind.PST, 2024, 2030, null, Set.of())));
            PlanItem alone = new PlanItem(plan, place, item.texts(), TOUCH);
            alone.keepExtras(item.extras());
            alone.keepDoubts(item.doubts());
            item.pending().forEach((field, mark) -> alone.flag(field, mark, TOUCH));
            items.saveAndFlush(alone);
            List<TakenItem> among = Stream.generate(() -> new TakenItem(ItemId.random(), place, item))
                    .limit(times)
                    .toList();
            insertion.insert(new PlanId(plan.id()), among, TOUCH);
            return List.of(alone.id().value(), among.getLast().id().value());
        });
    }

    private List<Map<String, Object>> rows(String table, String key, UUID item) {
        List<Map<String, Object>> rows =
                jdbc.queryForList("select * from " + table + " where " + key + " = ? order by 2", item);
        rows.forEach(row -> row.remove(key));
        return rows;
    }

    private void agree(List<UUID> both) {
        assertThat(rows("plan_item", "id", both.getLast()))
                .hasSize(1)
                .isEqualTo(rows("plan_item", "id", both.getFirst()));
        assertThat(rows("pending_mark", "item_id", both.getLast()))
                .isEqualTo(rows("pending_mark", "item_id", both.getFirst()));
    }

    /** Databases have another way for many. */
    @ParameterizedTest
    @ValueSource(ints = {1, 700})
    void an_item_that_has_everything_is_the_same_in_each_column(int times) {
        List<UUID> parent = written(bare(), null, 1);
        List<UUID> both = written(whole(), new ItemId(parent.getFirst()), times);

        agree(both);
        assertThat(rows("pending_mark", "item_id", both.getLast())).hasSize(2);
        assertThat(rows("plan_item", "id", both.getLast()).getFirst())
                .as("columns that only the bin fills")
                .allSatisfy((column, value) -> assertThat(value == null).isEqualTo(column.startsWith("bin")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 700})
    void an_item_that_has_nothing_is_the_same_in_each_column(int times) {
        agree(written(bare(), null, times));
    }

    @Test
    void a_text_is_too_long_for_both() {
        IntakeItem item = new IntakeItem(
                0, null, ItemLevel.ACTION, FieldTexts.titled("é".repeat(ItemField.MAX_LENGTH + 1)), Map.of(), Map.of());
        TakenItem taken = new TakenItem(ItemId.random(), new Place(null, 0, item.level()), item);

        assertThatThrownBy(() -> insertion.insert(PlanId.random(), List.of(taken), TOUCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_text_too_long_among_many_leaves_none_of_them() {
        IntakeItem item = new IntakeItem(
                0, null, ItemLevel.ACTION, FieldTexts.titled("é".repeat(ItemField.MAX_LENGTH + 1)), Map.of(), Map.of());
        TransactionTemplate transaction = new TransactionTemplate(transactions);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    Plan plan =
                            plans.saveAndFlush(new Plan(new NewPlan("PST", PlanKind.PST, 2024, 2030, null, Set.of())));
                    List<TakenItem> all = Stream.concat(
                                    Stream.generate(ItemInsertionTest::bare).limit(700), Stream.of(item))
                            .map(each -> new TakenItem(ItemId.random(), new Place(null, 0, each.level()), each))
                            .toList();
                    insertion.insert(new PlanId(plan.id()), all, TOUCH);
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(jdbc.queryForObject("select count(*) from plan_item", Long.class))
                .isZero();
    }
}
