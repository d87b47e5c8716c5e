package be.jalon.plan.internal;

import be.jalon.plan.Answer;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.PendingMark;
import be.jalon.plan.ReviewReason;
import be.jalon.shared.Translations;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets and clears the flags of fields that await the Collège. */
@Component
public class ItemMarks {

    private static final int LONGEST_QUESTION = 4_000;

    private final PlanDesk desk;
    private final PlanGuard guard;

    ItemMarks(PlanDesk desk, PlanGuard guard) {
        this.desk = desk;
        this.guard = guard;
    }

    public void flag(ItemId id, ItemField field, ReviewReason reason, String question) {
        flag(open(id, true), field, reason, question);
    }

    public boolean flag(ItemId id, ItemField field, @Nullable PendingMark seen, ReviewReason reason, String question) {
        PlanDesk.OnItem opened = open(id, true);
        if (Objects.equals(mark(opened, field), seen)) {
            flag(opened, field, reason, question);
            return true;
        }
        desk.close(opened.gesture());
        return false;
    }

    private void flag(PlanDesk.OnItem opened, ItemField field, ReviewReason reason, String question) {
        String asked = question.strip();
        if (asked.isEmpty() || asked.length() > LONGEST_QUESTION) {
            throw new IllegalArgumentException("A question needs 1 to " + LONGEST_QUESTION + " characters");
        }
        PendingMark before = mark(opened, field);
        Touch touch = opened.gesture().touch();
        PendingMark mark = new PendingMark(reason, asked, touch.who(), touch.at());
        opened.item().flag(field, mark, touch);
        tell(opened, field, before, mark);
        desk.close(opened.gesture());
    }

    /** Does nothing when the field awaits nobody: two people may lift the same flag. */
    public void lift(ItemId id, ItemField field) {
        lift(open(id, false), field);
    }

    public boolean lift(ItemId id, ItemField field, PendingMark seen) {
        PlanDesk.OnItem opened = open(id, false);
        PendingMark present = mark(opened, field);
        if (present == null || present.equals(seen)) {
            lift(opened, field);
            return true;
        }
        desk.close(opened.gesture());
        return false;
    }

    private void lift(PlanDesk.OnItem opened, ItemField field) {
        PendingMark before = mark(opened, field);
        if (before != null) {
            opened.item().lift(field, opened.gesture().touch());
            tell(opened, field, before, null);
        }
        desk.close(opened.gesture());
    }

    /** @param asks whether a question is to be asked, which the user needs a right for on this item */
    private PlanDesk.OnItem open(ItemId id, boolean asks) {
        PlanDesk.OnItem opened = desk.open(id);
        if (asks) {
            guard.require(user -> user.mayAsk(desk.before(opened.gesture()), id));
        }
        return opened;
    }

    private static @Nullable PendingMark mark(PlanDesk.OnItem opened, ItemField field) {
        StoredMark stored = opened.item().pending().get(field);
        return stored == null ? null : stored.toMark();
    }

    private static void tell(
            PlanDesk.OnItem opened, ItemField field, @Nullable PendingMark before, @Nullable PendingMark after) {
        Gesture gesture = opened.gesture();
        gesture.touched(opened.item());
        String was = before == null ? null : describe(before);
        String is = after == null ? null : describe(after);
        gesture.tell(opened.item().id(), opened.item().texts().label(), "pending." + field.key(), was, is);
    }

    /** A question for the history, which is told in French. */
    static String describe(PendingMark mark) {
        String reason =
                Translations.text(Locale.FRENCH, "plan.reason." + mark.reason().name());
        return mark.question().isBlank()
                ? reason
                : Translations.text(Locale.FRENCH, "plan.history.question", reason, mark.question());
    }

    /** Why an answer was put off, and to when. */
    static String describe(Answer.Postpone answer) {
        return answer.next() == null
                ? answer.reason()
                : Translations.text(
                        Locale.FRENCH,
                        "plan.history.postponed",
                        answer.reason(),
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(Locale.FRENCH)
                                .format(answer.next()));
    }
}
