package be.jalon.exchange;

import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.plan.ItemField;
import java.util.HashMap;
import java.util.Map;

/**
 * Answers, given or begun, when their file is read in another way: they stay where the same cell says the same for the same
 * field.
 */
final class CarriedAnswers {

    private record Said(String cell, ItemField field, String text) {}

    private CarriedAnswers() {}

    static <A> Map<FieldPlace, A> of(Interpretation before, Map<FieldPlace, A> answers, Interpretation now) {
        Map<Said, A> said = new HashMap<>();
        answers.forEach((place, answer) -> said.put(said(before.items().get(place.item()), place.field()), answer));
        Map<FieldPlace, A> carried = new HashMap<>();
        if (said.isEmpty()) {
            return carried;
        }
        for (DraftItem item : now.items()) {
            for (ItemField field : ItemField.values()) {
                A answer = said.get(said(item, field));
                if (answer != null) {
                    carried.put(new FieldPlace(item.id(), field), answer);
                }
            }
        }
        return carried;
    }

    private static Said said(DraftItem item, ItemField field) {
        return new Said(item.address(field), field, item.texts().get(field));
    }
}
