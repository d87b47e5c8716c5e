package be.jalon.exchange.ecomptes;

import be.jalon.exchange.Finding;
import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.DraftValues;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import be.jalon.shared.SearchText;
import be.jalon.values.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Where eComptes tells an item differently than the plan; compared by what the texts mean. */
final class ReturnDifferences {

    private ReturnDifferences() {}

    static List<Finding> of(DraftItem item, ItemRow row) {
        DraftValues said = DraftValues.of(item.texts());
        List<Finding> differences = new ArrayList<>();
        boolean sameTitle = SearchText.fold(item.texts().get(ItemField.TITLE)).equals(SearchText.fold(row.title()));
        note(differences, item, row, ItemField.TITLE, sameTitle);
        note(
                differences,
                item,
                row,
                ItemField.STATUS,
                said.status().status() == row.status().status());
        note(
                differences,
                item,
                row,
                ItemField.PROGRESS,
                Objects.equals(said.progress().percent(), row.progress().percent()));
        note(differences, item, row, ItemField.DEADLINE, same(said.deadline(), row.deadline()));
        return differences;
    }

    private static boolean same(Deadline one, Deadline other) {
        return Objects.equals(one.from(), other.from()) && Objects.equals(one.to(), other.to());
    }

    /** A side that says nothing contradicts nobody. */
    private static void note(List<Finding> differences, DraftItem item, ItemRow row, ItemField field, boolean same) {
        String theirs = item.texts().get(field);
        String ours = row.text(field);
        if (!same && !theirs.isBlank() && !ours.isBlank()) {
            differences.add(Finding.note(
                    "ecomptes.return_differs",
                    item.address(field),
                    theirs,
                    row.label(),
                    Finding.TRANSLATED + "plan.field." + field.key(),
                    theirs,
                    ours));
        }
    }
}
