package be.jalon.plan.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code taken apart: {@code A 1.2.03} has the prefix {@code "A "}, the leading numbers {@code "1.2"}, the separator
 * {@code "."} and the last number {@code "03"}.
 *
 * @param leading the numbers before the last one, "" when there is only one
 * @param separator what stands before the last number, "" when there is only one
 * @param suffix what follows the last number
 */
record CodeParts(String prefix, String leading, String separator, String last, String suffix) {

    private static final Pattern CODE = Pattern.compile(
            "(?<prefix>.*?)(?:(?<leading>\\d+(?:[.-]\\d+)*)(?<separator>[.-]))?(?<last>\\d+)(?<suffix>\\D*)");

    /** Longer texts are no codes but sentences that stand in the wrong cell. */
    private static final int LONGEST = 40;

    /** Empty when the text has no number. */
    static Optional<CodeParts> of(String code) {
        Matcher matcher = CODE.matcher(code.strip());
        if (code.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new CodeParts(
                matcher.group("prefix"),
                orEmpty(matcher.group("leading")),
                orEmpty(matcher.group("separator")),
                matcher.group("last"),
                matcher.group("suffix")));
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }

    /** All its numbers: {@code "1.2.03"}. */
    String numbers() {
        return leading + separator + last;
    }

    boolean hasLeading() {
        return !leading.isEmpty();
    }

    /** How many digits the last number is filled up to, 0 when it is not. */
    int width() {
        return last.startsWith("0") ? last.length() : 0;
    }

    String text() {
        return prefix + numbers() + suffix;
    }
}
