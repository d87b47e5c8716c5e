package be.jalon.history.ui;

import be.jalon.uikit.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a change comes from, in words; the origins are those of {@link be.jalon.shared.Change#origin}. */
final class OriginWords {

    /** Names of files and sheets may hold spaces: the file ends with its extension. */
    private static final String FILE = "(.+?\\.[A-Za-z]{3,4})(?: (.+!\\S+))?";

    private static final Pattern IMPORT = Pattern.compile("IMPORT " + FILE);
    private static final Pattern ANSWER = Pattern.compile("ANSWER " + FILE);

    private static final String COLLEGE = "COLLEGE ";
    private static final String SUCCESSION = "SUCCESSION ";

    private OriginWords() {}

    /** The words for an origin; "" for a change made by hand, which needs none. */
    static String of(String origin) {
        Matcher imported = IMPORT.matcher(origin);
        if (imported.matches()) {
            return imported.group(2) == null
                    ? Texts.text("history.origin.import", imported.group(1))
                    : Texts.text("history.origin.import.cell", imported.group(1), imported.group(2));
        }
        Matcher answered = ANSWER.matcher(origin);
        if (answered.matches()) {
            return answered.group(2) == null
                    ? Texts.text("history.origin.answer", answered.group(1))
                    : Texts.text("history.origin.answer.cell", answered.group(1), answered.group(2));
        }
        if (origin.startsWith(COLLEGE)) {
            return Texts.text("history.origin.college", day(origin.substring(COLLEGE.length())));
        }
        if (origin.startsWith(SUCCESSION)) {
            return Texts.text("history.origin.succession", origin.substring(SUCCESSION.length()));
        }
        return origin.equals("FORM") ? "" : origin;
    }

    static boolean isCollege(String origin) {
        return origin.startsWith(COLLEGE);
    }

    private static String day(String iso) {
        try {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(Texts.locale())
                    .format(LocalDate.parse(iso));
        } catch (DateTimeException written) {
            return iso;
        }
    }
}
