package be.jalon.values;

import be.jalon.shared.Translations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How Jalon understood a text, said in a short sentence for the person who writes it: "du 1/7/2020 au 31/12/2020". An
 * empty cell has no sentence.
 */
public final class Reading {

    private static final String SEPARATOR = " · ";

    private Reading() {}

    /** The stretch of time of a deadline. */
    public static String of(Deadline deadline, Locale locale) {
        return stated(deadline.presence(), locale, () -> DeadlineReading.of(deadline, locale));
    }

    /** The amounts of a budget cell, with articles, and credits apart. */
    public static String of(BudgetCell cell, Locale locale) {
        return stated(
                cell.presence(),
                locale,
                () -> cell.lines().size() == 1 ? line(cell.lines().get(0), locale) : lines(cell, locale));
    }

    /** One line of a budget cell: article, amount, credit, project, exercice and source. */
    public static String line(BudgetLine line, Locale locale) {
        List<String> parts = new ArrayList<>();
        ArticleCode article = line.article();
        if (article != null) {
            parts.add(article(article, locale));
        }
        BigDecimal amount = line.amount();
        parts.add(
                amount == null
                        ? Translations.text(locale, "values.reading.budget.allUnknown", 1)
                        : Amount.format(amount));
        BigDecimal credit = line.credit();
        add(parts, locale, "values.reading.budget.credit", credit == null ? null : Amount.format(credit));
        add(parts, locale, "values.reading.budget.project", line.project());
        add(
                parts,
                locale,
                "values.reading.budget.year",
                line.year() == null ? null : line.year().toString());
        add(parts, locale, "values.reading.budget.source", line.source());
        return String.join(SEPARATOR, parts);
    }

    private static void add(List<String> parts, Locale locale, String key, @Nullable String value) {
        if (value != null) {
            parts.add(Translations.text(locale, key, value));
        }
    }

    private static String lines(BudgetCell cell, Locale locale) {
        int unknown = cell.unknownCount();
        int known = cell.lines().size() - unknown;
        List<String> parts = new ArrayList<>();
        if (known > 0) {
            parts.add(Translations.text(locale, "values.reading.budget.known", known, Amount.format(cell.known())));
        }
        if (unknown > 0) {
            String key = known > 0 ? "values.reading.budget.unknown" : "values.reading.budget.allUnknown";
            parts.add(Translations.text(locale, key, unknown));
        }
        cell.lines().stream()
                .map(BudgetLine::article)
                .flatMap(Stream::ofNullable)
                .map(article -> article(article, locale))
                .distinct()
                .forEach(parts::add);
        return String.join(SEPARATOR, parts);
    }

    /** An article with the budget that it belongs to: {@code Article 840/731-53 (extraordinaire)}. */
    public static String article(ArticleCode article, Locale locale) {
        return article.kind()
                .map(kind -> Translations.text(
                        locale, "values.reading.budget.articleOf", article.text(), label(kind, locale)))
                .orElseGet(() -> Translations.text(locale, "values.reading.budget.article", article.text()));
    }

    /** How many pilots, and their names. */
    public static String of(PilotNames pilots, Locale locale) {
        return stated(
                pilots.presence(),
                locale,
                () -> pilots.names().isEmpty()
                        ? Translations.text(locale, "values.reading.unknown")
                        : Translations.text(
                                locale,
                                "values.reading.pilots",
                                pilots.names().size(),
                                String.join(SEPARATOR, pilots.names())));
    }

    /** The status, in our words. */
    public static String of(StatusText status, Locale locale) {
        Status known = status.status();
        return stated(
                status.presence(),
                locale,
                () -> known == null
                        ? Translations.text(locale, "values.reading.status.unknown")
                        : label(known, locale));
    }

    /** The percentage. */
    public static String of(Progress progress, Locale locale) {
        Integer percent = progress.percent();
        return stated(
                progress.presence(),
                locale,
                () -> percent == null
                        ? Translations.text(locale, "values.reading.progress.unreadable")
                        : Translations.text(locale, "values.reading.progress", percent));
    }

    /** The priority, in our words. */
    public static String of(Priority priority, Locale locale) {
        PriorityLevel level = priority.level();
        return stated(
                priority.presence(),
                locale,
                () -> level == null
                        ? Translations.text(locale, "values.reading.priority.unknown")
                        : Translations.text(locale, "values.reading.priority", label(level, locale)));
    }

    /** The numbers of the goals. */
    public static String of(Sdgs sdgs, Locale locale) {
        String numbers = sdgs.numbers().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return stated(
                sdgs.presence(),
                locale,
                () -> Translations.text(
                        locale, "values.reading.sdgs", sdgs.numbers().size(), numbers));
    }

    /** The number of full-time equivalents. */
    public static String of(Fte fte, Locale locale) {
        BigDecimal value = fte.value();
        return stated(
                fte.presence(),
                locale,
                () -> value == null
                        ? Translations.text(locale, "values.reading.fte.unreadable")
                        : Translations.text(locale, "values.reading.fte", value));
    }

    /** The word for a status. */
    public static String label(Status status, Locale locale) {
        return Translations.text(locale, "values.status." + status);
    }

    /** The word for a priority. */
    public static String label(PriorityLevel level, Locale locale) {
        return Translations.text(locale, "values.priority." + level);
    }

    /** The word for one of the two budgets. */
    public static String label(BudgetKind kind, Locale locale) {
        return Translations.text(locale, "values.budgetKind." + kind);
    }

    /** The words for how exact a deadline is. */
    public static String label(Precision precision, Locale locale) {
        return Translations.text(locale, "values.precision." + precision);
    }

    /** The word for what a cell says at first sight. */
    public static String label(Presence presence, Locale locale) {
        return Translations.text(locale, "values.presence." + presence);
    }

    private static String stated(Presence presence, Locale locale, Supplier<String> sentence) {
        return switch (presence) {
            case EMPTY -> "";
            case NONE -> Translations.text(locale, "values.reading.none");
            case UNKNOWN -> Translations.text(locale, "values.reading.unknown");
            case STATED -> sentence.get();
        };
    }
}
