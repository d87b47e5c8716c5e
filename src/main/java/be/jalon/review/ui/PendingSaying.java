package be.jalon.review.ui;

import be.jalon.plan.ItemRow;
import be.jalon.plan.PendingMark;
import be.jalon.plan.Postponement;
import be.jalon.review.PendingCell;
import be.jalon.uikit.Texts;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of a field that awaits the Collège. */
final class PendingSaying {

    /** From this many days on an age is told in months. */
    private static final int MONTHS_FROM = 61;

    private PendingSaying() {}

    static String field(PendingCell cell) {
        return Texts.text("plan.field." + cell.asked().field().key());
    }

    static String reason(PendingMark mark) {
        return Texts.text("plan.reason." + mark.reason().name());
    }

    /** For how long the question waits: "depuis 12 jours". */
    static String age(PendingCell cell, LocalDate today) {
        long days = cell.daysWaiting(today);
        if (days < MONTHS_FROM) {
            return Texts.text("review.age.days", days);
        }
        return Texts.text(
                "review.age.months",
                Period.between(today.minusDays(days), today).toTotalMonths());
    }

    static String asked(PendingCell cell) {
        PendingMark mark = cell.asked().mark();
        return Texts.text(
                "review.asked",
                mark.askedBy(),
                day(mark.askedAt().atZone(ZoneId.systemDefault()).toLocalDate()));
    }

    static String postponed(Postponement postponed) {
        String said = Texts.text("review.postponed", postponed.times(), day(postponed.session()), postponed.reason());
        return postponed.next() == null ? said : Texts.text("review.postponed.next", said, day(postponed.next()));
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Texts.locale())
                .format(day);
    }

    /** What the item hangs directly under; "" at the top of the plan. */
    static String under(PendingCell cell) {
        return cell.path().isEmpty() ? "" : cell.path().getLast().title();
    }

    /** What the item hangs under, from the top of the plan. */
    static String above(PendingCell cell) {
        return cell.path().stream().map(ItemRow::title).collect(Collectors.joining(" › "));
    }

    /** The other politicals under whom the same field stands; "" when there is none. */
    static String alsoUnder(PendingCell cell, String political) {
        List<String> others = cell.politicals().stream()
                .filter(name -> !name.equals(political))
                .toList();
        return others.isEmpty() ? "" : Texts.text("review.alsoUnder", String.join(", ", others));
    }

    static String political(String name) {
        return name.isEmpty() ? Texts.text("review.noPolitical") : name;
    }
}
