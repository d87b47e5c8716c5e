package be.jalon.plan.internal;

import be.jalon.people.PilotDirectory;
import be.jalon.people.PilotRole;
import be.jalon.plan.Answer;
import be.jalon.plan.AnswerOutcome;
import be.jalon.plan.AskedCell;
import be.jalon.plan.Confirmations;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PendingMark;
import be.jalon.plan.PlanId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers of the Collège: each compares what its author read with what is stored before it changes anything. */
@Component
public class ItemAnswers {

    private final PlanDesk desk;
    private final KnownItems known;
    private final PilotDirectory pilots;

    ItemAnswers(PlanDesk desk, KnownItems known, PilotDirectory pilots) {
        this.desk = desk;
        this.known = known;
        this.pilots = pilots;
    }

    @Transactional
    public AnswerOutcome answer(Answer answer) {
        AskedCell cell = answer.cell();
        if (answer instanceof Answer.Specify specify && !specify.text().equals(cell.text())) {
            return specify(specify);
        }
        return onItem(cell.item(), answer.session(), (gesture, item) -> {
            if (!isAsRead(cell, item)) {
                return false;
            }
            give(answer, gesture, item);
            return true;
        });
    }

    /** It may name somebody new, who is one more to write: nothing is read first where the plan is known. */
    private AnswerOutcome specify(Answer.Specify answer) {
        ItemId id = answer.cell().item();
        return desk.tryOpenKnown(id)
                .map(opened -> specify(answer, opened.gesture(), opened.row(), () -> settleKnown(answer, opened)))
                .or(() -> desk.tryOpen(id)
                        .map(opened -> specify(answer, opened.gesture(), opened.row(), () -> settle(answer, opened))))
                .orElseGet(AnswerOutcome.Gone::new);
    }

    /** @param settling writes the text, clears the question and tells what the item is then */
    private AnswerOutcome specify(Answer.Specify answer, Gesture gesture, ItemRow row, Supplier<ItemRow> settling) {
        AskedCell cell = answer.cell();
        gesture.comesFrom(origin(answer.session()));
        if (AskedCell.of(row, cell.field()).filter(cell::equals).isEmpty()) {
            desk.close(gesture);
            return new AnswerOutcome.Changed(row);
        }
        if (cell.field() == ItemField.TITLE && answer.text().isBlank()) {
            throw new IllegalArgumentException("An item needs a title");
        }
        ItemRow settled = settling.get();
        String field = cell.field().key();
        gesture.tell(cell.item(), row.label(), field, orNull(cell.text()), orNull(answer.text()));
        gesture.tell(cell.item(), row.label(), "pending." + field, ItemMarks.describe(cell.mark()), null);
        enrol(cell.field(), settled);
        desk.close(gesture);
        return new AnswerOutcome.Answered(settled);
    }

    private ItemRow settleKnown(Answer.Specify answer, PlanDesk.OnRow opened) {
        return known.settle(opened, answer.cell().field(), answer.text());
    }

    private ItemRow settle(Answer.Specify answer, PlanDesk.OnItem opened) {
        opened.item().lift(answer.cell().field(), opened.gesture().touch());
        rewrite(opened.item(), answer.cell().field(), answer.text(), opened.gesture());
        return desk.write(opened);
    }

    private AnswerOutcome onItem(ItemId id, LocalDate session, BiFunction<Gesture, PlanItem, Boolean> change) {
        Optional<PlanDesk.OnItem> opened = desk.tryOpen(id);
        if (opened.isEmpty()) {
            return new AnswerOutcome.Gone();
        }
        Gesture gesture = opened.get().gesture();
        PlanItem item = opened.get().item();
        gesture.comesFrom(origin(session));
        boolean changed = change.apply(gesture, item);
        desk.close(gesture);
        ItemRow row = gesture.row(item);
        return changed ? new AnswerOutcome.Answered(row) : new AnswerOutcome.Changed(row);
    }

    private static String origin(LocalDate session) {
        return "COLLEGE " + session;
    }

    private static boolean isAsRead(AskedCell cell, PlanItem item) {
        StoredMark mark = item.pending().get(cell.field());
        return mark != null
                && mark.toMark().equals(cell.mark())
                && item.texts().get(cell.field()).equals(cell.text());
    }

    private void give(Answer answer, Gesture gesture, PlanItem item) {
        switch (answer) {
            case Answer.Confirm confirm -> confirm(confirm.cell(), gesture, item);
            case Answer.Specify same -> confirm(same.cell(), gesture, item);
            case Answer.Postpone postpone -> postpone(postpone, gesture, item);
        }
    }

    private static void confirm(AskedCell cell, Gesture gesture, PlanItem item) {
        item.lift(cell.field(), gesture.touch());
        tell(gesture, item, "confirmed." + cell.field().key(), ItemMarks.describe(cell.mark()), cell.text());
    }

    private static void rewrite(PlanItem item, ItemField field, String text, Gesture gesture) {
        FieldTexts texts = item.texts().with(field, text);
        item.rewrite(texts, gesture.touch());
    }

    private static void postpone(Answer.Postpone answer, Gesture gesture, PlanItem item) {
        AskedCell cell = answer.cell();
        PendingMark later = cell.mark().postponed(answer.session(), answer.reason(), answer.next());
        item.flag(cell.field(), later, gesture.touch());
        tell(
                gesture,
                item,
                "postponed." + cell.field().key(),
                ItemMarks.describe(cell.mark()),
                ItemMarks.describe(answer));
    }

    private static void tell(
            Gesture gesture, PlanItem item, String what, @Nullable String before, @Nullable String after) {
        gesture.touched(item);
        gesture.tell(item.id(), item.texts().label(), what, before, after);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private void enrol(ItemField field, ItemRow row) {
        PilotRole role =
                switch (field) {
                    case POLITICAL -> PilotRole.POLITICAL;
                    case SERVICE -> PilotRole.SERVICE;
                    case AGENT -> PilotRole.AGENT;
                    default -> null;
                };
        if (role != null) {
            pilots.enrol(Map.of(role, Set.copyOf(row.pilots(role).names())));
        }
    }

    @Transactional
    public Confirmations confirm(PlanId plan, List<Answer.Confirm> wanted) {
        List<Answer.Confirm> confirmed = new ArrayList<>();
        List<Answer.Confirm> left = new ArrayList<>(wanted);
        Set<ItemId> items = wanted.stream().map(answer -> answer.cell().item()).collect(Collectors.toSet());
        desk.open(plan, items).ifPresent(opened -> {
            Map<ItemId, PlanItem> living = new HashMap<>();
            opened.items().forEach(item -> living.put(item.id(), item));
            for (Answer.Confirm answer : wanted) {
                PlanItem item = living.get(answer.cell().item());
                if (item != null && isAsRead(answer.cell(), item)) {
                    opened.gesture().comesFrom(origin(answer.session()));
                    confirm(answer.cell(), opened.gesture(), item);
                    confirmed.add(answer);
                    left.remove(answer);
                }
            }
            desk.close(opened.gesture());
        });
        return new Confirmations(List.copyOf(confirmed), List.copyOf(left));
    }

    @Transactional
    public AnswerOutcome takeBack(Answer given) {
        AskedCell cell = given.cell();
        return onItem(cell.item(), given.session(), (gesture, item) -> {
            StoredMark mark = item.pending().get(cell.field());
            boolean untouched = Objects.equals(mark == null ? null : mark.toMark(), markAfter(given))
                    && item.texts().get(cell.field()).equals(textAfter(given));
            if (untouched) {
                undo(given, gesture, item);
            }
            return untouched;
        });
    }

    private static @Nullable PendingMark markAfter(Answer given) {
        return given instanceof Answer.Postpone postpone
                ? given.cell().mark().postponed(postpone.session(), postpone.reason(), postpone.next())
                : null;
    }

    private static String textAfter(Answer given) {
        return given instanceof Answer.Specify specify
                ? specify.text()
                : given.cell().text();
    }

    private static void undo(Answer given, Gesture gesture, PlanItem item) {
        AskedCell cell = given.cell();
        String after = textAfter(given);
        item.flag(cell.field(), cell.mark(), gesture.touch());
        if (!after.equals(cell.text())) {
            rewrite(item, cell.field(), cell.text(), gesture);
            tell(gesture, item, cell.field().key(), orNull(after), orNull(cell.text()));
        }
        tell(gesture, item, "withdrawn." + cell.field().key(), null, ItemMarks.describe(cell.mark()));
    }
}
