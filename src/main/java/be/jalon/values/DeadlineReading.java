package be.jalon.values;

import be.jalon.shared.Translations;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says which days a deadline covers. */
final class DeadlineReading {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);

    private DeadlineReading() {}

    static String of(Deadline deadline, Locale locale) {
        String sentence = sentence(deadline, locale);
        boolean understood = deadline.precision() != Precision.UNKNOWN;
        return understood && deadline.uncertain()
                ? Translations.text(locale, "values.reading.uncertain", sentence)
                : sentence;
    }

    private static String sentence(Deadline deadline, Locale locale) {
        LocalDate from = deadline.from();
        LocalDate to = deadline.to();
        return switch (deadline.precision()) {
            case ONGOING -> ongoing(from, to, locale);
            case HORIZON -> Translations.text(locale, "values.reading.deadline.horizon");
            case UNKNOWN -> Translations.text(locale, "values.reading.deadline.unreadable");
            case NONE -> Translations.text(locale, "values.reading.none");
            case SEASON -> dated(from, to, "values.reading.deadline.about", locale);
            case DAY, MONTH, QUARTER, SEMESTER, YEAR, PERIOD ->
                dated(from, to, "values.reading.deadline.period", locale);
        };
    }

    private static String dated(@Nullable LocalDate from, @Nullable LocalDate to, String key, Locale locale) {
        if (from == null && to == null) {
            return Translations.text(locale, "values.reading.deadline.legislature");
        }
        if (from == null) {
            return Translations.text(locale, "values.reading.deadline.until", day(to));
        }
        if (to == null) {
            return Translations.text(locale, "values.reading.deadline.from", day(from));
        }
        return from.equals(to)
                ? Translations.text(locale, "values.reading.deadline.day", day(from))
                : Translations.text(locale, key, day(from), day(to));
    }

    private static String ongoing(@Nullable LocalDate from, @Nullable LocalDate to, Locale locale) {
        if (from == null && to == null) {
            return Translations.text(locale, "values.reading.deadline.ongoing");
        }
        if (from == null) {
            return Translations.text(locale, "values.reading.deadline.ongoingUntil", day(to));
        }
        return to == null
                ? Translations.text(locale, "values.reading.deadline.ongoingFrom", day(from))
                : Translations.text(locale, "values.reading.deadline.ongoingPeriod", day(from), day(to));
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }
}
