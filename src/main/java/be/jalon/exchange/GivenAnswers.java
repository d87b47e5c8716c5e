package be.jalon.exchange;

import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.plan.DoubtMark;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.IntakeResult;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemRevision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the answers of a preview make of its doubts and of the texts of its items. */
final class GivenAnswers {

    private final Interpretation plan;
    private final Map<FieldPlace, DoubtAnswer> answers;
    private final Map<Integer, Map<ItemField, DoubtMark>> doubts;

    GivenAnswers(Interpretation plan, String fileName, Map<FieldPlace, DoubtAnswer> answers) {
        this.plan = plan;
        this.answers = answers;
        this.doubts = ItemDoubts.of(plan, fileName);
    }

    private Map<ItemField, DoubtMark> doubts(DraftItem item, boolean confirmed) {
        Map<ItemField, DoubtMark> found = new EnumMap<>(ItemField.class);
        doubts.getOrDefault(item.id(), Map.of()).forEach((field, doubt) -> {
            if (isConfirmed(item, field) == confirmed) {
                found.put(field, doubt);
            }
        });
        return found;
    }

    /** Whoever writes what stands there finds it right too. */
    private boolean isConfirmed(DraftItem item, ItemField field) {
        DoubtAnswer answer = answers.get(new FieldPlace(item.id(), field));
        return answer != null && !isRewritten(item, field);
    }

    /** What was doubtful and was found right as it is. */
    Map<ItemField, DoubtMark> confirmed(DraftItem item) {
        return doubts(item, true);
    }

    /** The other doubts: those about a text that is replaced sleep until somebody takes it up again. */
    Map<ItemField, DoubtMark> left(DraftItem item) {
        return doubts(item, false);
    }

    /** How many fields are to be checked once all answers are written. */
    int open() {
        return plan.items().stream()
                .mapToInt(item -> Math.toIntExact(left(item).keySet().stream()
                        .filter(field -> !isRewritten(item, field))
                        .count()))
                .sum();
    }

    private boolean isRewritten(DraftItem item, ItemField field) {
        return answers.get(new FieldPlace(item.id(), field)) instanceof DoubtAnswer.Rewrite rewrite
                && !rewrite.text().equals(item.texts().get(field));
    }

    /** The texts that replace those of the file, each with its cell. */
    List<ItemRevision> revisions(IntakeResult taken) {
        List<ItemRevision> revisions = new ArrayList<>();
        answers.forEach((place, answer) -> {
            DraftItem item = plan.items().get(place.item());
            if (answer instanceof DoubtAnswer.Rewrite rewrite && isRewritten(item, place.field())) {
                ItemId id = Objects.requireNonNull(taken.ids().get(item.id()), "the intake gives every item an id");
                FieldTexts after = item.texts().with(place.field(), rewrite.text());
                revisions.add(new ItemRevision(
                        id, item.texts(), after, item.extras(), item.extras(), item.address(place.field())));
            }
        });
        revisions.sort(Comparator.comparing(ItemRevision::place));
        return revisions;
    }
}
