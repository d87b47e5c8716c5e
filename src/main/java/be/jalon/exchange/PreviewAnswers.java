package be.jalon.exchange;

import be.jalon.exchange.internal.PreviewShelf;
import be.jalon.exchange.reading.DraftItem;
import be.jalon.people.CurrentUser;
import be.jalon.people.MayEditPlans;
import be.jalon.plan.ItemField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that are being previewed, and the answers to their doubts: they wait together and are written with the import.
 * Answers that were begun wait with them and are written nowhere else.
 */
@Service
@MayEditPlans
@Transactional(propagation = Propagation.NEVER)
public class PreviewAnswers {

    private final PreviewShelf shelf;
    private final CurrentUser user;

    PreviewAnswers(PreviewShelf shelf, CurrentUser user) {
        this.shelf = shelf;
        this.user = user;
    }

    /** What was answered so far; empty when the preview has gone. */
    public Optional<Map<FieldPlace, DoubtAnswer>> of(UUID preview) {
        return shelf.get(preview, user.name()).map(PreviewShelf.Kept::answers);
    }

    /** The files that its user looked at and has not decided on, the latest first: whoever left the page finds them again. */
    public List<WaitingPreview> waiting() {
        return shelf.of(user.name()).stream()
                .map(kept -> new WaitingPreview(
                        kept.preview().id(),
                        kept.preview().fileName(),
                        kept.preview().plan().items().size(),
                        kept.answers().size(),
                        kept.drafts().size()))
                .toList();
    }

    /** A file that waits; empty when it has gone. */
    public Optional<ImportPreview> preview(UUID preview) {
        return shelf.get(preview, user.name()).map(PreviewShelf.Kept::preview);
    }

    /**
     * Answers for some fields, instead of what was answered before.
     *
     * @return all answers by then; empty when the preview has gone
     * @throws IllegalArgumentException when the file has no such item, a title is emptied or a text is longer than
     *     {@link ItemField#MAX_LENGTH}
     */
    public Optional<Map<FieldPlace, DoubtAnswer>> give(UUID preview, Map<FieldPlace, DoubtAnswer> given) {
        String owner = user.name();
        return shelf.get(preview, owner).flatMap(kept -> {
            given.forEach((place, answer) ->
                    check(place, answer, kept.preview().plan().items()));
            shelf.begin(preview, owner, drafts -> drafts.keySet().removeAll(given.keySet()));
            return shelf.answer(preview, owner, answers -> answers.putAll(given));
        });
    }

    /** The answers that were begun and are not given; none when the preview has gone. */
    public Map<FieldPlace, AnswerDraft> drafts(UUID preview) {
        return shelf.get(preview, user.name()).map(PreviewShelf.Kept::drafts).orElse(Map.of());
    }

    /** Keeps what was begun of an answer until it is given or dropped; nothing when the preview has gone. */
    public void begin(UUID preview, FieldPlace place, AnswerDraft draft) {
        shelf.begin(preview, user.name(), drafts -> drafts.put(place, draft));
    }

    /** Forgets what was begun of an answer. */
    public void drop(UUID preview, FieldPlace place) {
        shelf.begin(preview, user.name(), drafts -> drafts.remove(place));
    }

    /** Takes answers back: these fields stay to be checked; empty when the preview has gone. */
    public Optional<Map<FieldPlace, DoubtAnswer>> takeBack(UUID preview, Set<FieldPlace> places) {
        return shelf.answer(preview, user.name(), answers -> answers.keySet().removeAll(places));
    }

    private static void check(FieldPlace place, DoubtAnswer answer, List<DraftItem> items) {
        if (place.item() < 0 || place.item() >= items.size()) {
            throw new IllegalArgumentException("The file has no item " + place.item());
        }
        if (answer instanceof DoubtAnswer.Rewrite rewrite
                && ((place.field() == ItemField.TITLE && rewrite.text().isBlank())
                        || rewrite.text().length() > ItemField.MAX_LENGTH)) {
            throw new IllegalArgumentException("No text for " + place.field());
        }
    }
}
