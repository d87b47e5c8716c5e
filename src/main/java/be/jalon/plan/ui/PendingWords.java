package be.jalon.plan.ui;

import be.jalon.plan.PendingMark;
import be.jalon.plan.Postponement;
import be.jalon.uikit.Texts;
import java.time.LocalDate;
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
        return Texts.text(
                "plan.pending.asked",
                mark.askedBy(),
                day(mark.askedAt().atZone(ZoneId.systemDefault()).toLocalDate()));
    }

    /** How often the Collège put its answer off, when last, and why. */
    static String postponed(Postponement postponed) {
        String said =
                Texts.text("plan.pending.postponed", postponed.times(), day(postponed.session()), postponed.reason());
        return postponed.next() == null ? said : Texts.text("plan.pending.postponed.next", said, day(postponed.next()));
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Texts.locale())
                .format(day);
    }
}
