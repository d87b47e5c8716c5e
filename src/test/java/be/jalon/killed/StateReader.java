package be.jalon.killed;

import be.jalon.killed.StoredState.StoredChange;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads what the database holds, row by row, and what the application makes of it. */
final class StateReader {

    private static final Map<String, String> ORPHANS = Map.of(
            "items without their parent",
            "select count(*) from plan_item i where parent_id is not null"
                    + " and not exists (select 1 from plan_item p where p.id = i.parent_id and p.plan_id = i.plan_id)",
            "items without their plan",
            "select count(*) from plan_item i where not exists (select 1 from plan p where p.id = i.plan_id)",
            "flags without their item",
            "select count(*) from pending_mark m where not exists (select 1 from plan_item i where i.id = m.item_id)",
            "deleted items without the top of their branch",
            "select count(*) from plan_item i where bin_root is not null"
                    + " and not exists (select 1 from plan_item r where r.id = i.bin_root and r.bin_root = r.id)",
            "living items under a deleted one",
            "select count(*) from plan_item i join plan_item p on p.id = i.parent_id"
                    + " where i.bin_root is null and p.bin_root is not null",
            "history of no plan",
            "select count(*) from change_entry c where not exists (select 1 from plan p where p.id = c.plan_id)");

    private final JdbcTemplate jdbc;
    private final PlanReading reading;

    StateReader(JdbcTemplate jdbc, PlanReading reading) {
        this.jdbc = jdbc;
        this.reading = reading;
    }

    StoredState read(PlanId plan) {
        return new StoredState(
                Objects.requireNonNull(jdbc.queryForObject("select revision from plan", Long.class)),
                reading.open(plan).rows().size(),
                orphans(),
                items(),
                history(),
                jdbc.queryForList("select name from pilot", String.class));
    }

    private List<String> orphans() {
        List<String> found = new ArrayList<>();
        ORPHANS.forEach((what, query) -> {
            Integer count = jdbc.queryForObject(query, Integer.class);
            if (count == null || count > 0) {
                found.add(count + " " + what);
            }
        });
        return found;
    }

    private List<StoredItem> items() {
        return jdbc.query(
                "select i.id, i.parent_id, i.title, i.notes, i.agent, m.question, i.bin_root"
                        + " from plan_item i left join pending_mark m on m.item_id = i.id",
                (row, number) -> {
                    Map<String, String> texts = new HashMap<>();
                    for (String key : List.of(Facts.TITLE, Facts.NOTES, Facts.AGENT)) {
                        String text = row.getString(key);
                        if (text != null) {
                            texts.put(key, text);
                        }
                    }
                    return new StoredItem(
                            row.getString("id"),
                            row.getString("parent_id"),
                            texts,
                            row.getString("question"),
                            row.getString("bin_root"));
                });
    }

    private List<StoredChange> history() {
        return jdbc.query(
                "select item_id, field, text_before, text_after from change_entry where item_id is not null"
                        + " order by changed_at, sequence_number",
                (row, number) -> new StoredChange(
                        row.getString("item_id"),
                        row.getString("field"),
                        row.getString("text_before"),
                        row.getString("text_after")));
    }
}
