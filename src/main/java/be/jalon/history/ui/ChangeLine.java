package be.jalon.history.ui;

import be.jalon.history.ChangeEntry;
import be.jalon.shared.Translations;
import be.jalon.uikit.ItemInView;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One change: what it was about, what was there and what is there now; an old text can be taken up again. */
class ChangeLine extends Composite<Div> {

    /** Events that have a sentence of their own ({@code history.event.<key>}). */
    private static final Set<String> EVENTS = Set.of("created", "deleted", "restored", "moved", "level", "comment");

    /** Events about a field: {@code <event>.<key of the field>}. */
    private static final Set<String> FIELD_EVENTS =
            Set.of("pending", "confirmed", "postponed", "withdrawn", "verified");

    ChangeLine(ChangeEntry change, ItemInView item) {
        getContent().addClassName("history-change");
        String field = change.field();
        int dot = field.indexOf('.');
        if (EVENTS.contains(field)) {
            showEvent(change);
        } else if (dot > 0 && FIELD_EVENTS.contains(field.substring(0, dot))) {
            showFieldEvent(field.substring(0, dot), fieldWords(field.substring(dot + 1)), change);
        } else {
            getContent().add(label(fieldWords(field)), new TextChange(text(change.before()), text(change.after())));
            addRestore(change, item);
        }
    }

    /** What happened to the item as a whole: a sentence, and the text that says more where there is one. */
    private void showEvent(ChangeEntry change) {
        switch (change.field()) {
            case "created" -> sentence(Texts.text("history.event.created"), null);
            case "deleted" -> sentence(Texts.text("history.event.deleted"), null);
            case "restored" -> sentence(Texts.text("history.event.restored"), null);
            case "level" ->
                getContent()
                        .add(
                                label(Texts.text("history.event.level")),
                                new TextChange(levelWords(change.before()), levelWords(change.after())));
            case "moved" ->
                getContent()
                        .add(
                                label(Texts.text("history.event.moved")),
                                new TextChange(placeWords(change.before()), placeWords(change.after())));
            default ->
                sentence(
                        Texts.text(change.after() == null ? "history.event.uncomment" : "history.event.comment"),
                        change.after() == null ? change.before() : change.after());
        }
    }

    private void showFieldEvent(String event, String field, ChangeEntry change) {
        switch (event) {
            case "confirmed" -> sentence(Texts.text("history.event.confirmed", field), change.after());
            case "withdrawn" -> sentence(Texts.text("history.event.withdrawn", field), change.after());
            case "verified" -> {
                if (change.after() == null) {
                    sentence(Texts.text("history.event.unverified", field), change.before());
                } else {
                    sentence(Texts.text("history.event.verified", field), change.after());
                }
            }
            case "postponed" -> sentence(Texts.text("history.event.postponed", field), change.after());
            default -> {
                if (change.after() == null) {
                    sentence(Texts.text("history.event.lifted", field), change.before());
                } else {
                    sentence(Texts.text("history.event.asked", field), change.after());
                }
            }
        }
    }

    private void sentence(String words, @Nullable String more) {
        getContent().add(label(words));
        if (more != null && !more.isBlank()) {
            Span text = new Span(more);
            text.addClassName("history-more");
            getContent().add(text);
        }
    }

    private void addRestore(ChangeEntry change, ItemInView item) {
        if (!item.mayWrite().test(change.field())) {
            return;
        }
        String before = text(change.before());
        Button restore = new Button(Texts.text("history.restore"), JalonIcon.UNDO.create());
        restore.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        restore.addClassName("history-restore");
        restore.setAriaLabel(Texts.text("history.restore.label", fieldWords(change.field())));
        restore.setTooltipText(Texts.text("history.restore.hint"));
        restore.addClickListener(click -> item.propose().accept(change.field(), before));
        getContent().add(restore);
    }

    private static Span label(String words) {
        Span label = new Span(words);
        label.addClassName("history-field");
        return label;
    }

    /** The name of a field; of one that is not known here, its key. */
    private static String fieldWords(String key) {
        return Translations.has("plan.field." + key) ? Texts.text("plan.field." + key) : key;
    }

    private static String levelWords(@Nullable String level) {
        String key = "plan.level." + text(level).toLowerCase(Locale.ROOT).replace('_', '-');
        return Translations.has(key) ? Texts.text(key) : text(level);
    }

    /** "Under what · the how-manieth", as the plan tells a place. */
    private static String placeWords(@Nullable String place) {
        String told = text(place);
        int dot = told.lastIndexOf(" · ");
        return dot < 0 ? told : Texts.text("history.place", told.substring(0, dot), told.substring(dot + 3));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The old text struck and the new one marked; only what differs when both are long and alike. */
    private static final class TextChange extends Composite<Div> {

        /** Texts up to this length are read faster side by side, in characters. */
        private static final int SHORT = 60;

        /** Below this share of common words two texts are told as one replaced by the other. */
        private static final double ALIKE = 0.35;

        /** Of a longer run of words that stayed only both ends are shown, in characters. */
        private static final int LONGEST_KEPT = 160;

        private static final int KEPT_END = 50;

        TextChange(String before, String after) {
            getContent().addClassName("history-text");
            if (before.length() <= SHORT && after.length() <= SHORT) {
                showPair(before, after);
                return;
            }
            var pieces = WordDiff.of(before, after);
            if (before.isEmpty() || after.isEmpty() || WordDiff.likeness(pieces) < ALIKE) {
                getContent().addClassName("is-long");
                showPair(before, after);
            } else {
                pieces.forEach(this::show);
            }
        }

        private void showPair(String before, String after) {
            Span arrow = new Span("→");
            arrow.addClassName("history-arrow");
            arrow.getElement().setAttribute("aria-label", Texts.text("history.becomes"));
            arrow.getElement().setAttribute("role", "img");
            getContent().add(side("del", before), arrow, side("ins", after));
        }

        private static HtmlContainer side(String tag, String text) {
            if (text.isEmpty()) {
                HtmlContainer empty = new HtmlContainer("span");
                empty.setText(Texts.text("history.empty"));
                empty.addClassName("history-empty");
                return empty;
            }
            HtmlContainer side = new HtmlContainer(tag);
            side.setText(text);
            return side;
        }

        private void show(WordDiff.Piece piece) {
            switch (piece.kind()) {
                case REMOVED -> showMarked("del", piece.text());
                case ADDED -> showMarked("ins", piece.text());
                case KEPT -> getContent().add(new Span(shortened(piece.text())));
            }
        }

        /** The space before the words is not part of what is struck or underlined. */
        private void showMarked(String tag, String text) {
            String words = text.stripLeading();
            if (words.length() < text.length()) {
                getContent().add(new Span(text.substring(0, text.length() - words.length())));
            }
            if (!words.isEmpty()) {
                getContent().add(side(tag, words));
            }
        }

        private static String shortened(String kept) {
            return kept.length() <= LONGEST_KEPT
                    ? kept
                    : kept.substring(0, KEPT_END) + " […] " + kept.substring(kept.length() - KEPT_END);
        }
    }
}
