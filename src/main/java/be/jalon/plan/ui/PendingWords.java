package be.jalon.plan.ui;

import be.jalon.plan.PendingMark;
import be.jalon.uikit.Texts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** What is said of a field that waits for the Collège. */
final class PendingWords {

    private PendingWords() {}

    /** One sentence: what is awaited, and the question where one was written. */
    static String sentence(PendingMark mark) {
        String reason = reason(mark);
        return mark.question().isBlank() ? reason : Texts.text("plan.pending.sentence", reason, mark.question());
    }

    static String reason(PendingMark mark) {
        return Texts.text("plan.pending.reason." + mark.reason().name().toLowerCase(Locale.ROOT));
    }

    /** Who asked, and on which day. */
    static String asked(PendingMark mark) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Texts.locale())
                .format(mark.askedAt().atZone(ZoneId.systemDefault()));
        return Texts.text("plan.pending.asked", mark.askedBy(), day);
    }
}
