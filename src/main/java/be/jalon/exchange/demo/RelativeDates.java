package be.jalon.exchange.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces {@code {A+1}}, {@code {S-1}}, {@code {T}}, {@code {M-4}}, {@code {MM+3}}, {@code {J+20}} and {@code {L}} by
 * the year, semester, quarter, month, day or législature that lie so far from a given day, in the forms that
 * administrations write.
 */
final class RelativeDates {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(A|S|T|MM|M|J|L)([+-]\\d+)?}");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy", Locale.FRENCH);
    private static final DateTimeFormatter MONTH_IN_FIGURES = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final LocalDate today;

    RelativeDates(LocalDate today) {
        this.today = today;
    }

    String resolve(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(this::written);
    }

    private String written(MatchResult placeholder) {
        int distance = placeholder.group(2) == null ? 0 : Integer.parseInt(placeholder.group(2));
        String text =
                switch (placeholder.group(1)) {
                    case "A" -> Integer.toString(today.getYear() + distance);
                    case "S" -> semester(distance);
                    case "T" -> quarter(distance);
                    case "M" -> MONTH.format(month(distance));
                    case "MM" -> MONTH_IN_FIGURES.format(month(distance));
                    case "J" -> DAY.format(today.plusDays(distance));
                    default -> Legislature.at(today).text();
                };
        return Matcher.quoteReplacement(text);
    }

    private YearMonth month(int distance) {
        return YearMonth.from(today).plusMonths(distance);
    }

    private String semester(int distance) {
        int count = today.getYear() * 2 + (today.getMonthValue() - 1) / 6 + distance;
        return (count % 2 == 0 ? "1er sem. " : "2e sem. ") + count / 2;
    }

    private String quarter(int distance) {
        int count = today.getYear() * 4 + (today.getMonthValue() - 1) / 3 + distance;
        return "T" + (count % 4 + 1) + " " + count / 4;
    }
}
