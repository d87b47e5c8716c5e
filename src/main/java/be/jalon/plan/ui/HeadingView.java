package be.jalon.plan.ui;

import be.jalon.plan.BranchTotals;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import be.jalon.uikit.Texts;
import be.jalon.values.Presence;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The line that a section or an objective shows across the columns before the budgets (public for the writer of JSON).
 *
 * @param level names the look
 * @param mark the short name of the level and the code: "OO 1"
 * @param detail what the objective states besides its title, null when nothing
 * @param pending how many fields of the branch wait for the Collège, null when none
 * @param question what the Collège is asked about the heading itself, null when nothing
 * @param doubt what is to be checked about the heading itself since the import, null when nothing is
 * @param late how many actions of the branch are late, null when none
 */
public record HeadingView(
        String level,
        String mark,
        String title,
        @Nullable String detail,
        @Nullable String pending,
        @Nullable String question,
        @Nullable String doubt,
        @Nullable String late,
        String actions)
        implements ToJson {

    private static final List<ItemField> DETAILS =
            List.of(ItemField.POLITICAL, ItemField.SERVICE, ItemField.AGENT, ItemField.DEADLINE, ItemField.STATUS);

    @Override
    public ObjectNode toJson() {
        ObjectNode json = JacksonUtils.createObjectNode();
        ToJson.put(json, "level", level);
        ToJson.put(json, "mark", mark);
        ToJson.put(json, "title", title);
        ToJson.put(json, "detail", detail);
        ToJson.put(json, "pending", pending);
        ToJson.put(json, "question", question);
        ToJson.put(json, "doubt", doubt);
        ToJson.put(json, "late", late);
        ToJson.put(json, "actions", actions);
        return json;
    }

    static HeadingView of(ItemRow row, VisiblePlan plan) {
        BranchTotals totals = plan.branchTotals(row);
        return new HeadingView(
                LevelLook.of(row.level()),
                ItemWords.mark(row),
                row.title(),
                detail(row),
                totals.pending() == 0 ? null : Texts.text("plan.heading.pending", totals.pending()),
                question(row),
                DoubtWords.ofAll(row),
                totals.late() == 0 ? null : Texts.text("plan.heading.late", totals.late()),
                Texts.text("plan.heading.actions", totals.actions()));
    }

    private static @Nullable String detail(ItemRow row) {
        String detail = DETAILS.stream()
                .map(field -> row.text(field).strip().replace("\n", ", "))
                .filter(text -> Presence.of(text) == Presence.STATED)
                .collect(Collectors.joining(" · "));
        return detail.isEmpty() ? null : detail;
    }

    private static @Nullable String question(ItemRow row) {
        return row.pending().values().stream()
                .findFirst()
                .map(PendingWords::sentence)
                .orElse(null);
    }
}
