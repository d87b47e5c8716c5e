package be.jalon.plan;

import be.jalon.shared.SearchText;
import be.jalon.values.BudgetCell;
import be.jalon.values.BudgetKind;
import be.jalon.values.Deadline;
import be.jalon.values.FiscalPeriod;
import be.jalon.values.Fte;
import be.jalon.values.ItemCode;
import be.jalon.values.PilotNames;
import be.jalon.values.Priority;
import be.jalon.values.Progress;
import be.jalon.values.Sdgs;
import be.jalon.values.StatusText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Works out what texts mean; never fails, whatever they hold. Plans repeat themselves ("2026", "PCS", "en cours"): a
 * reader used for many items reads each text once and lets the items share the result. For one thread at a time.
 */
public final class ItemReader {

    private static final List<ItemField> SEARCHED = List.of(
            ItemField.CODE,
            ItemField.TITLE,
            ItemField.DESCRIPTION,
            ItemField.POLITICAL,
            ItemField.SERVICE,
            ItemField.AGENT,
            ItemField.NOTES);

    private final Map<String, Deadline> deadlines = new HashMap<>();
    private final Map<String, PilotNames> pilots = new HashMap<>();
    private final Map<String, BudgetCell> ordinary = new HashMap<>();
    private final Map<String, BudgetCell> extraordinary = new HashMap<>();
    private final Map<String, StatusText> statuses = new HashMap<>();
    private final Map<String, Progress> progresses = new HashMap<>();
    private final Map<String, Priority> priorities = new HashMap<>();
    private final Map<String, Sdgs> goals = new HashMap<>();
    private final Map<String, Fte> ftes = new HashMap<>();
    private final Function<String, Deadline> deadlineReader;

    /** @param period what "législature" means here, null where the plan has no period */
    public ItemReader(@Nullable FiscalPeriod period) {
        this.deadlineReader = period == null ? Deadline::parse : raw -> Deadline.parse(raw, period);
    }

    public ItemValues read(FieldTexts texts) {
        return new ItemValues(
                new ItemCode(texts.get(ItemField.CODE)),
                deadlines.computeIfAbsent(texts.get(ItemField.DEADLINE), deadlineReader),
                pilots.computeIfAbsent(texts.get(ItemField.POLITICAL), PilotNames::parse),
                pilots.computeIfAbsent(texts.get(ItemField.SERVICE), PilotNames::parse),
                pilots.computeIfAbsent(texts.get(ItemField.AGENT), PilotNames::parse),
                ordinary.computeIfAbsent(
                        texts.get(ItemField.BUDGET_ORDINARY), raw -> BudgetCell.parse(BudgetKind.ORDINARY, raw)),
                extraordinary.computeIfAbsent(
                        texts.get(ItemField.BUDGET_EXTRAORDINARY),
                        raw -> BudgetCell.parse(BudgetKind.EXTRAORDINARY, raw)),
                statuses.computeIfAbsent(texts.get(ItemField.STATUS), StatusText::parse),
                progresses.computeIfAbsent(texts.get(ItemField.PROGRESS), Progress::parse),
                priorities.computeIfAbsent(texts.get(ItemField.PRIORITY), Priority::parse),
                goals.computeIfAbsent(texts.get(ItemField.SDGS), Sdgs::parse),
                ftes.computeIfAbsent(texts.get(ItemField.FTE), Fte::parse),
                searchable(texts));
    }

    private static String searchable(FieldTexts texts) {
        return SEARCHED.stream()
                .map(texts::get)
                .filter(text -> !text.isEmpty())
                .map(SearchText::fold)
                .collect(Collectors.joining("\n"));
    }
}
