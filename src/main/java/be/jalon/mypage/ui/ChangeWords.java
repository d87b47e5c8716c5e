package be.jalon.mypage.ui;

import be.jalon.history.ChangeEntry;
import be.jalon.shared.Translations;
import be.jalon.uikit.Texts;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A change in one short sentence: which field, and what it became. The history of the item tells the rest. */
final class ChangeWords {

    private static final int LONGEST = 60;
    private static final Set<String> EVENTS = Set.of("created", "deleted", "restored", "moved", "level", "comment");

    private ChangeWords() {}

    static String of(ChangeEntry change) {
        String key = change.field();
        int dot = key.indexOf('.');
        if (EVENTS.contains(key)) {
            return Texts.text("history.event." + key);
        }
        if (Translations.has("plan.field." + key)) {
            String after = change.after() == null || change.after().isBlank()
                    ? Texts.text("history.empty")
                    : Texts.text("mypage.quoted", excerpt(change.after()));
            return Texts.text("mypage.change", field(key), after);
        }
        return dot > 0 ? event(key.substring(0, dot), field(key.substring(dot + 1)), change.after()) : key;
    }

    private static String event(String event, String field, @Nullable String after) {
        return switch (event) {
            case "confirmed" -> Texts.text("history.event.confirmed", field);
            case "postponed" -> Texts.text("history.event.postponed", field);
            case "withdrawn" -> Texts.text("history.event.withdrawn", field);
            default -> Texts.text(after == null ? "history.event.lifted" : "history.event.asked", field);
        };
    }

    private static String field(String key) {
        return Translations.has("plan.field." + key) ? Texts.text("plan.field." + key) : key;
    }

    private static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " · ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
