package be.jalon.exchange.reading;

import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.shared.SearchText;
import be.jalon.values.Presence;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Weighs whether what looks like forms are forms: a sheet may as well explain the words of a table. */
final class FormEvidence {

    private static final int FEWEST_LABELS = 3;
    private static final int SURE_LABELS = 4;
    private static final int FEWEST_FIELDS = 2;

    /** So many say by themselves what the sheet is, whatever its title. */
    private static final int MANY_LABELS = 6;

    private static final int MANY_FIELDS = 5;

    /** Fields whose values can be told from explanations. */
    private static final Set<ItemField> TELLING = EnumSet.of(
            ItemField.DEADLINE,
            ItemField.BUDGET_ORDINARY,
            ItemField.BUDGET_EXTRAORDINARY,
            ItemField.STATUS,
            ItemField.PROGRESS,
            ItemField.SDGS);

    private final FormLabels labels;
    private final List<LayoutProfile> profiles;
    private final Set<String> known = new HashSet<>();
    private final Set<String> fields = new HashSet<>();
    private boolean titled;
    private int values;
    private int explanations;
    private int understood;
    private int misunderstood;

    FormEvidence(String sheet, List<Form> forms, FormLabels labels, List<LayoutProfile> profiles) {
        this.labels = labels;
        this.profiles = profiles;
        titled = isFiche(sheet);
        for (Form form : forms) {
            form.pairs().stream()
                    .filter(pair -> pair.isWritten() && labels.isKnown(pair.label()))
                    .filter(pair -> !pair.isListed() && !isOfTable(pair, form) && !isHeader(pair))
                    .forEach(this::weigh);
            titled |= form.headings().stream().anyMatch(cell -> isFiche(cell.text()) || isAction(cell.text()));
        }
    }

    private static boolean isFiche(String text) {
        return SearchText.fold(text).startsWith("fiche");
    }

    private boolean isAction(String text) {
        return profiles.stream().anyMatch(profile -> profile.levels()
                .match(text)
                .filter(match -> match.level() == ItemLevel.ACTION)
                .isPresent());
    }

    /** A row of labels with that of the title among them heads a table. */
    private boolean isOfTable(Form.Pair pair, Form form) {
        return pair.place() == Form.Place.BELOW
                && form.pairs().stream()
                        .filter(other -> other.place() == Form.Place.BELOW
                                && other.cell().row() == pair.cell().row())
                        .anyMatch(other -> labels.mayBe(other.label(), HeaderTarget.TITLE));
    }

    /** A label with a label beside it heads a column, as that one does. */
    private boolean isHeader(Form.Pair pair) {
        return pair.values().stream()
                .map(Form.Value::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .filter(labels::isKnown)
                .isPresent();
    }

    private void weigh(Form.Pair pair) {
        String text = FormPlaces.text(pair.values());
        known.add(pair.key());
        if (labels.isOfField(pair.label())) {
            fields.add(pair.key());
        }
        titled |= labels.mayBe(pair.label(), HeaderTarget.TITLE);
        values++;
        explanations += profiles.stream().anyMatch(profile -> profile.isExample(text)) ? 1 : 0;
        for (ItemField field : TELLING) {
            if (Presence.of(text) == Presence.STATED && labels.mayBe(pair.label(), new HeaderTarget.Field(field))) {
                boolean clear = DraftValues.doubts(field, text).isEmpty();
                understood += clear ? 1 : 0;
                misunderstood += clear ? 0 : 1;
                return;
            }
        }
    }

    /** Enough labels for forms where nothing better is in the workbook. */
    boolean mayBeForms() {
        return known.size() >= FEWEST_LABELS && fields.size() >= FEWEST_FIELDS && !isExplanation();
    }

    /** Forms, whatever else is in the workbook. */
    boolean areForms() {
        boolean many = known.size() >= MANY_LABELS && fields.size() >= MANY_FIELDS;
        return mayBeForms() && (many || (titled && known.size() >= SURE_LABELS));
    }

    private boolean isExplanation() {
        return explanations * 2 >= values || (misunderstood > understood && misunderstood > 1);
    }

    Set<String> labels() {
        return known;
    }

    int pairs() {
        return values;
    }
}
