package be.jalon.values;

import be.jalon.shared.SearchText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What surely is the name of one person: a title, an initial or a usual first name says so. */
final class Persons {

    private static final String FILE = "/values/prenoms.txt";

    private static final int LONGEST = 60;

    private static final Set<String> FIRST_NAMES = firstNames();

    private static final String PARTICLE =
            "(?:(?:de la|de|du|des|d['’]|van der|van den|van de|van|von|ter|den|der|le|la|el|ben) ?)*";
    private static final String SURNAME = PARTICLE + "\\p{Lu}[\\p{L}'’-]+";
    private static final String INITIALS = "\\p{Lu}\\p{Ll}?\\.(?:[ -]?\\p{Lu}\\p{Ll}?\\.)*";
    private static final String CIVILITY =
            "(?:MM?|Mr|Mmes?|Mlles?|Madame|Monsieur|[Mm]evr|[Mm]evrouw|[Dd]hr|Frau|Herr|Me|Dr)";

    private static final Pattern CIVIL = Pattern.compile(CIVILITY + "(?:\\. ?| )\\p{Lu}.*");
    private static final Pattern CIVILITY_ALONE = Pattern.compile(CIVILITY + "\\.?");
    private static final Pattern INITIALLED =
            Pattern.compile(INITIALS + " ?" + SURNAME + "(?: " + SURNAME + ")*|" + SURNAME + ",? " + INITIALS);
    private static final Pattern NAMED = Pattern.compile(SURNAME + "(?: " + SURNAME + "){0,3}");
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^)]*\\)$");
    private static final Pattern FUNCTION = Pattern.compile(
            "(?:services?|cellules?|departement|direct\\p{L}*|echevine?s?|bourgmestre|college|conseil\\p{L}*|chef|cheffe|agente?s?|responsable|cpas|presidente?|dg|df)(?!\\p{L}).*");

    private Persons() {}

    private static Set<String> firstNames() {
        try (InputStream stream = Objects.requireNonNull(Persons.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .map(SearchText::fold)
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a text is the name of one person and cannot well be that of a service. */
    static boolean isOne(String text) {
        String name = ASIDE.matcher(text.strip()).replaceAll("");
        if (name.length() > LONGEST) {
            return false;
        }
        int comma = name.indexOf(',');
        if (comma > 0) {
            return isReversed(name.substring(0, comma), name.substring(comma + 1));
        }
        return CIVIL.matcher(name).matches()
                || INITIALLED.matcher(name).matches()
                || (NAMED.matcher(name).matches() && name.indexOf(' ') > 0 && hasFirstName(name));
    }

    /** Whether a title stands before a name: "dhr. Maes". */
    static boolean isAddressed(String text) {
        return CIVIL.matcher(text.strip()).matches();
    }

    /** A title that lacks its name: "M." of "M. et Mme Petit". */
    static boolean isCivility(String text) {
        return CIVILITY_ALONE.matcher(text.strip()).matches();
    }

    /** Whether a surname and a first name stand on both sides of a comma. */
    static boolean isReversed(String surname, String first) {
        String before = surname.strip();
        String after = ASIDE.matcher(first.strip()).replaceAll("");
        return before.length() + after.length() <= LONGEST
                && NAMED.matcher(before).matches()
                && !FUNCTION.matcher(SearchText.fold(before)).matches()
                && !areFirstNames(before)
                && areFirstNames(after);
    }

    private static boolean areFirstNames(String text) {
        return words(text).stream().allMatch(FIRST_NAMES::contains);
    }

    private static boolean hasFirstName(String text) {
        List<String> words = words(text);
        return !FUNCTION.matcher(SearchText.fold(text)).matches()
                && (FIRST_NAMES.contains(words.getFirst()) || FIRST_NAMES.contains(words.getLast()));
    }

    private static List<String> words(String text) {
        return Arrays.asList(SearchText.fold(text).split("[ -]"));
    }
}
