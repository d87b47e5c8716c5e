package be.jalon.exchange.reading;

import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.values.BudgetCell;
import be.jalon.values.BudgetKind;
import be.jalon.values.Deadline;
import be.jalon.values.Doubt;
import be.jalon.values.Fte;
import be.jalon.values.PilotNames;
import be.jalon.values.Priority;
import be.jalon.values.Progress;
import be.jalon.values.Sdgs;
import be.jalon.values.StatusText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the texts of an item mean. */
public record DraftValues(
        Deadline deadline,
        PilotNames political,
        PilotNames service,
        PilotNames agent,
        BudgetCell ordinary,
        BudgetCell extraordinary,
        StatusText status,
        Progress progress,
        Priority priority,
        Sdgs sdgs,
        Fte fte) {

    public static DraftValues of(FieldTexts texts) {
        return new DraftValues(
                Deadline.parse(texts.get(ItemField.DEADLINE)),
                PilotNames.parse(texts.get(ItemField.POLITICAL)),
                PilotNames.parse(texts.get(ItemField.SERVICE)),
                PilotNames.parse(texts.get(ItemField.AGENT)),
                BudgetCell.parse(BudgetKind.ORDINARY, texts.get(ItemField.BUDGET_ORDINARY)),
                BudgetCell.parse(BudgetKind.EXTRAORDINARY, texts.get(ItemField.BUDGET_EXTRAORDINARY)),
                StatusText.parse(texts.get(ItemField.STATUS)),
                Progress.parse(texts.get(ItemField.PROGRESS)),
                Priority.parse(texts.get(ItemField.PRIORITY)),
                Sdgs.parse(texts.get(ItemField.SDGS)),
                Fte.parse(texts.get(ItemField.FTE)));
    }

    /** What is not understood with certainty in the text of one field. */
    static List<Doubt> doubts(ItemField field, String text) {
        return switch (field) {
            case DEADLINE -> Deadline.parse(text).doubts();
            case POLITICAL, SERVICE, AGENT -> PilotNames.parse(text).doubts();
            case BUDGET_ORDINARY -> BudgetCell.parse(BudgetKind.ORDINARY, text).doubts();
            case BUDGET_EXTRAORDINARY ->
                BudgetCell.parse(BudgetKind.EXTRAORDINARY, text).doubts();
            case STATUS -> StatusText.parse(text).doubts();
            case PROGRESS -> Progress.parse(text).doubts();
            case PRIORITY -> Priority.parse(text).doubts();
            case SDGS -> Sdgs.parse(text).doubts();
            case FTE -> Fte.parse(text).doubts();
            default -> List.of();
        };
    }

    /** What was not understood with certainty, by field. */
    public Map<ItemField, List<Doubt>> doubts() {
        Map<ItemField, List<Doubt>> doubts = new EnumMap<>(ItemField.class);
        doubts.put(ItemField.DEADLINE, deadline.doubts());
        doubts.put(ItemField.POLITICAL, political.doubts());
        doubts.put(ItemField.SERVICE, service.doubts());
        doubts.put(ItemField.AGENT, agent.doubts());
        doubts.put(ItemField.BUDGET_ORDINARY, ordinary.doubts());
        doubts.put(ItemField.BUDGET_EXTRAORDINARY, extraordinary.doubts());
        doubts.put(ItemField.STATUS, status.doubts());
        doubts.put(ItemField.PROGRESS, progress.doubts());
        doubts.put(ItemField.PRIORITY, priority.doubts());
        doubts.put(ItemField.SDGS, sdgs.doubts());
        doubts.put(ItemField.FTE, fte.doubts());
        doubts.values().removeIf(List::isEmpty);
        return doubts;
    }
}
