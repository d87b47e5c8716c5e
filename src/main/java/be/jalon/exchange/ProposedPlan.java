package be.jalon.exchange;

import be.jalon.exchange.document.DocumentOutcome;
import be.jalon.exchange.document.PlanName;
import be.jalon.exchange.reading.DraftSheet;
import be.jalon.exchange.reading.FreeLine;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.plan.PlanKind;
import be.jalon.shared.SearchText;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The name, kind and period that a new plan would have, as far as the file says. */
public record ProposedPlan(
        String title,
        PlanKind kind,
        @Nullable Integer fromYear,
        @Nullable Integer toYear) implements Serializable {

    private static final Pattern PERIOD = Pattern.compile("\\b(20\\d\\d)\\s*(?:-|–|/|à|_)\\s*(20\\d\\d)\\b");
    private static final Pattern PST = Pattern.compile("\\bpst\\b", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_TITLE = 200;

    static ProposedPlan of(String fileName, Interpretation plan) {
        List<DraftSheet> tables =
                plan.sheets().stream().filter(sheet -> sheet.layout() != null).toList();
        Stream<String> texts = Stream.concat(
                Stream.of(fileName),
                tables.stream().flatMap(sheet -> sheet.freeLines().stream()).map(FreeLine::text));
        int[] period = period(texts.toList());
        return new ProposedPlan(
                title(fileName, tables),
                PlanKind.PST,
                period.length == 0 ? null : (Integer) period[0],
                period.length == 0 ? null : (Integer) period[1]);
    }

    /** What a file that is no table says of its plan comes before what its name says. */
    static ProposedPlan of(String fileName, DocumentOutcome.Read document) {
        PlanName name = document.name();
        ProposedPlan byFile = of(fileName, document.plan());
        boolean dated = name.fromYear() != null || name.toYear() != null;
        return new ProposedPlan(
                name.title().isEmpty() ? byFile.title() : shortened(name.title()),
                byFile.kind(),
                dated ? name.fromYear() : byFile.fromYear(),
                dated ? name.toYear() : byFile.toYear());
    }

    private static String shortened(String title) {
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }

    private static int[] period(List<String> texts) {
        for (String text : texts) {
            Matcher matcher = PERIOD.matcher(text);
            while (matcher.find()) {
                int from = Integer.parseInt(matcher.group(1));
                int to = Integer.parseInt(matcher.group(2));
                if (from <= to) {
                    return new int[] {from, to};
                }
            }
        }
        return new int[0];
    }

    /** The name of the file in readable words; where it only repeats the one tab's name, with that name's accents. */
    private static String title(String fileName, List<DraftSheet> tables) {
        String words = fileName.replaceFirst("\\.[A-Za-z]{2,5}$", "")
                .replaceAll("[_\\s]+|-(?=\\D)|(?<=\\D)-", " ")
                .strip();
        String title = PST.matcher(words).replaceAll("PST");
        if (tables.size() == 1) {
            title = withNameOf(tables.getFirst().name(), title);
        }
        String shortened = shortened(title);
        return shortened.isEmpty()
                ? "PST"
                : shortened.substring(0, 1).toUpperCase(Locale.FRENCH) + shortened.substring(1);
    }

    private static String withNameOf(String sheet, String title) {
        int at = SearchText.fold(title).indexOf(SearchText.fold(sheet));
        boolean sameLength = SearchText.fold(title).length() == title.length()
                && SearchText.fold(sheet).length() == sheet.length();
        return at >= 0 && sameLength ? title.substring(0, at) + sheet + title.substring(at + sheet.length()) : title;
    }
}
