package be.jalon.exchange.ui;

import be.jalon.exchange.AnswerDraft;
import be.jalon.exchange.DoubtAnswer;
import be.jalon.exchange.FieldDoubts;
import be.jalon.exchange.FieldPlace;
import be.jalon.exchange.Finding;
import be.jalon.exchange.ImportPreview;
import be.jalon.exchange.reading.DraftItem;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.shared.SearchText;
import be.jalon.uikit.Feedback;
import be.jalon.uikit.Texts;
import be.jalon.values.PilotReplacement;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The answers of one preview: who lists its doubts asks here what was answered, and answers. */
class AnswerDesk implements Serializable {

    /** Keeps answers with the preview; both tell all answers by then, nothing when the preview has gone. */
    interface Keeper extends Serializable {

        Optional<Map<FieldPlace, DoubtAnswer>> give(Map<FieldPlace, DoubtAnswer> answers);

        Optional<Map<FieldPlace, DoubtAnswer>> takeBack(Set<FieldPlace> places);

        /** Keeps what was begun of an answer. */
        void begin(FieldPlace place, AnswerDraft draft);

        void drop(FieldPlace place);
    }

    /** The finding that a name may mean two persons; its arguments are the name and the two. */
    private static final String CANDIDATES = "pilot.candidates";

    private static final List<ItemField> PERSONS = List.of(ItemField.POLITICAL, ItemField.AGENT);

    private final ImportPreview preview;
    private final FieldDoubts doubts;
    private final Keeper keeper;
    private final List<SerializableRunnable> listeners = new ArrayList<>();
    private final Set<FieldPlace> doubtful;
    private final Map<FieldPlace, AnswerDraft> drafts;
    private Map<FieldPlace, DoubtAnswer> answers;
    private Set<Integer> touched = Set.of();
    /** Whether the texts of the file go into the plan as they are; a return is compared with the plan that is here. */
    private boolean taking = true;

    /**
     * @param answers what was answered so far
     * @param drafts what was begun so far
     */
    AnswerDesk(
            ImportPreview preview,
            Map<FieldPlace, DoubtAnswer> answers,
            Map<FieldPlace, AnswerDraft> drafts,
            Keeper keeper) {
        this.preview = preview;
        this.doubts = FieldDoubts.in(preview.plan());
        this.doubtful = Set.copyOf(FieldDoubts.of(preview.plan()).keySet());
        this.answers = answers;
        this.drafts = new HashMap<>(drafts);
        this.keeper = keeper;
    }

    void onChange(SerializableRunnable listener) {
        listeners.add(listener);
    }

    /** @param texts whether the texts of the file will go into a plan, so that answers can take their place */
    void take(boolean texts) {
        if (taking != texts) {
            taking = texts;
            touched = preview.plan().items().stream().map(DraftItem::id).collect(Collectors.toSet());
            listeners.forEach(SerializableRunnable::run);
        }
    }

    /** Whether answers are of no use, because what the file says is compared only. */
    boolean isComparing() {
        return !taking;
    }

    /** The items of which something was answered or taken back the last time. */
    Set<Integer> touched() {
        return touched;
    }

    /** The field that a finding asks about; empty for what is no doubt about a field, or cannot be answered here. */
    Optional<FieldPlace> place(Finding finding) {
        return preview.isImportable() && taking ? doubts.place(finding) : Optional.empty();
    }

    /** The field that a finding is about, whether or not it can be answered. */
    Optional<FieldPlace> about(Finding finding) {
        return doubts.place(finding);
    }

    Optional<DoubtAnswer> answer(FieldPlace place) {
        return Optional.ofNullable(answers.get(place));
    }

    /** Whether a field of the file is doubtful and nobody has answered yet. */
    boolean isOpen(int item, ItemField field) {
        FieldPlace place = new FieldPlace(item, field);
        return taking && doubtful.contains(place) && !answers.containsKey(place);
    }

    /** How many of these findings have their answer. */
    long answered(List<Finding> findings) {
        return answers.isEmpty()
                ? 0
                : findings.stream()
                        .filter(finding -> place(finding).flatMap(this::answer).isPresent())
                        .count();
    }

    /** The fields of those of these findings that wait for an answer. */
    Set<FieldPlace> open(List<Finding> findings) {
        return findings.stream()
                .map(this::place)
                .flatMap(Optional::stream)
                .filter(place -> !answers.containsKey(place))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The fields of those of these findings that have their answer. */
    Set<FieldPlace> settled(List<Finding> findings) {
        return findings.stream()
                .map(this::place)
                .flatMap(Optional::stream)
                .filter(answers::containsKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** By what people know the item of a field: its number and its title. */
    String item(FieldPlace place) {
        FieldTexts texts = preview.plan().items().get(place.item()).texts();
        return (texts.get(ItemField.CODE) + " " + texts.get(ItemField.TITLE)).strip();
    }

    Optional<AnswerDraft> draft(FieldPlace place) {
        return Optional.ofNullable(drafts.get(place));
    }

    /** Nothing is lost by looking at something else. */
    void keep(FieldPlace place, AnswerDraft draft) {
        drafts.put(place, draft);
        keeper.begin(place, draft);
    }

    void forgetDraft(FieldPlace place) {
        if (drafts.remove(place) != null) {
            keeper.drop(place);
        }
    }

    /** How many answers were begun and are given nowhere. */
    int drafts() {
        return taking ? drafts.size() : 0;
    }

    /** What the plan will say instead of the file; empty where it says the same. */
    Optional<String> text(int item, ItemField field) {
        return taking && answers.get(new FieldPlace(item, field)) instanceof DoubtAnswer.Rewrite rewrite
                ? Optional.of(rewrite.text())
                : Optional.empty();
    }

    /** The text of the file. */
    String written(FieldPlace place) {
        return preview.plan().items().get(place.item()).texts().get(place.field());
    }

    /** The persons that a name may mean; empty for every other finding. */
    static List<String> candidates(Finding finding) {
        return finding.code().equals(CANDIDATES)
                ? finding.args().subList(1, finding.args().size())
                : List.of();
    }

    /** The text of a field when a name in it is written as that of one person; as before where it cannot be. */
    String naming(FieldPlace place, Finding finding, String person) {
        return PilotReplacement.in(written(place), Set.of(SearchText.fold(finding.raw())), person)
                .text();
    }

    /**
     * The fields that one answer may settle together with this one: those of other findings of the kind that say the very
     * same, or, for a name, all cells that name it.
     */
    Set<FieldPlace> alike(FieldPlace place, Finding finding, List<Finding> kind) {
        Set<FieldPlace> alike = new LinkedHashSet<>(Set.of(place));
        if (!candidates(finding).isEmpty()) {
            addNamed(finding, alike);
            return alike;
        }
        String text = written(place);
        kind.stream()
                .map(this::place)
                .flatMap(Optional::stream)
                .filter(other ->
                        other.field() == place.field() && written(other).equals(text))
                .forEach(alike::add);
        return alike;
    }

    private void addNamed(Finding finding, Set<FieldPlace> alike) {
        String person = candidates(finding).getFirst();
        for (DraftItem item : preview.plan().items()) {
            for (ItemField field : PERSONS) {
                FieldPlace other = new FieldPlace(item.id(), field);
                String text = written(other);
                if (text.contains(finding.raw())
                        && !naming(other, finding, person).equals(text)) {
                    alike.add(other);
                }
            }
        }
    }

    /** Gives one answer to all these fields. */
    void give(Set<FieldPlace> places, DoubtAnswer answer) {
        Map<FieldPlace, DoubtAnswer> given = new HashMap<>();
        places.forEach(place -> given.put(place, answer));
        give(given);
    }

    /** Names one person in all these fields; each keeps the rest of its text. */
    void name(Set<FieldPlace> places, Finding finding, String person) {
        Map<FieldPlace, DoubtAnswer> given = new HashMap<>();
        places.forEach(place -> given.put(place, new DoubtAnswer.Rewrite(naming(place, finding, person))));
        give(given);
    }

    private void give(Map<FieldPlace, DoubtAnswer> given) {
        keeper.give(given)
                .ifPresentOrElse(
                        now -> {
                            drafts.keySet().removeAll(given.keySet());
                            renew(now);
                        },
                        AnswerDesk::gone);
    }

    void takeBack(Set<FieldPlace> places) {
        keeper.takeBack(places).ifPresentOrElse(this::renew, AnswerDesk::gone);
    }

    private void renew(Map<FieldPlace, DoubtAnswer> now) {
        Set<FieldPlace> places = new HashSet<>(answers.keySet());
        places.addAll(now.keySet());
        touched = places.stream()
                .filter(place -> !Objects.equals(answers.get(place), now.get(place)))
                .map(FieldPlace::item)
                .collect(Collectors.toSet());
        answers = now;
        listeners.forEach(SerializableRunnable::run);
    }

    private static void gone() {
        Feedback.problem(Texts.text("exchange.refused.preview_gone"));
    }
}
