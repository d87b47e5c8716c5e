package be.jalon.plan.ui.field;

import be.jalon.plan.ItemField;
import be.jalon.uikit.Texts;
import be.jalon.values.BudgetCell;
import be.jalon.values.BudgetKind;
import be.jalon.values.Deadline;
import be.jalon.values.Doubt;
import be.jalon.values.FiscalPeriod;
import be.jalon.values.Fte;
import be.jalon.values.PilotNames;
import be.jalon.values.Presence;
import be.jalon.values.Priority;
import be.jalon.values.Progress;
import be.jalon.values.Sdgs;
import be.jalon.values.StatusText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads texts as the plan itself reads them. */
public final class TextInterpreter implements Interpreter {

    private @Nullable FiscalPeriod legislature;

    /** @param period the years that "législature" means, null when the plan does not say */
    public void setLegislature(@Nullable FiscalPeriod period) {
        legislature = period;
    }

    @Override
    public Reading read(ItemField field, String text) {
        Reading reading = interpret(field, text);
        return Presence.of(text) == Presence.UNKNOWN && !reading.doubts().isEmpty()
                ? new Reading(List.of(), reading.doubts()) // The doubt says the same.
                : reading;
    }

    private Reading interpret(ItemField field, String text) {
        return switch (field) {
            case DEADLINE -> deadline(legislature == null ? Deadline.parse(text) : Deadline.parse(text, legislature));
            case POLITICAL, SERVICE, AGENT -> pilots(PilotNames.parse(text));
            case BUDGET_ORDINARY -> budget(BudgetCell.parse(BudgetKind.ORDINARY, text));
            case BUDGET_EXTRAORDINARY -> budget(BudgetCell.parse(BudgetKind.EXTRAORDINARY, text));
            case FTE -> fte(Fte.parse(text));
            case STATUS -> status(StatusText.parse(text));
            case PROGRESS -> progress(Progress.parse(text));
            case PRIORITY -> priority(Priority.parse(text));
            case SDGS -> sdgs(Sdgs.parse(text));
            case TITLE, CODE, DESCRIPTION, STAFF, PARTNERS, LINKS, NOTES -> new Reading(List.of(), List.of());
        };
    }

    private static Reading deadline(Deadline deadline) {
        return reading(be.jalon.values.Reading.of(deadline, locale()), deadline.doubts());
    }

    /** A single name means itself; only what was split is worth a sentence. */
    private static Reading pilots(PilotNames pilots) {
        boolean plain = pilots.names().size() == 1 && pilots.doubts().isEmpty();
        return reading(plain ? "" : be.jalon.values.Reading.of(pilots, locale()), pilots.doubts());
    }

    private static Reading budget(BudgetCell cell) {
        return reading(be.jalon.values.Reading.of(cell, locale()), cell.doubts());
    }

    private static Reading fte(Fte fte) {
        return reading(be.jalon.values.Reading.of(fte, locale()), fte.doubts());
    }

    /** The status is repeated only when it was written in other words than ours. */
    private static Reading status(StatusText status) {
        String meaning = be.jalon.values.Reading.of(status, locale());
        return reading(meaning.equalsIgnoreCase(status.raw().strip()) ? "" : meaning, status.doubts());
    }

    private static Reading progress(Progress progress) {
        return reading(be.jalon.values.Reading.of(progress, locale()), progress.doubts());
    }

    private static Reading priority(Priority priority) {
        String meaning = be.jalon.values.Reading.of(priority, locale());
        return reading(meaning.equalsIgnoreCase(priority.raw().strip()) ? "" : meaning, priority.doubts());
    }

    private static Reading sdgs(Sdgs sdgs) {
        return reading(be.jalon.values.Reading.of(sdgs, locale()), sdgs.doubts());
    }

    private static Reading reading(String meaning, List<Doubt> doubts) {
        return new Reading(
                meaning.isEmpty() ? List.of() : List.of(meaning),
                doubts.stream().map(doubt -> doubt.message(locale())).toList());
    }

    private static Locale locale() {
        return Texts.locale();
    }
}
