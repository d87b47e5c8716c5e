package be.jalon.values;

import be.jalon.shared.SearchText;
import java.util.Optional;
import java.util.regex.Pattern;

/** The unit that the header of a column or the title of a table gives to all its amounts. */
public enum AmountUnit {
    THOUSANDS("k€"),
    MILLIONS("M€");

    private static final Pattern THOUSAND = Pattern.compile(
            "(?<![\\p{L}\\d])(?<!\\d )(?:k ?€|k ?eur(?:os?)?|t€|teur"
                    + "|(?:en |de )?milliers?(?: (?:d'|de )?(?:€|euros?|eur))?|(?:in )?(?:duizend|tausend)(?: euro)?"
                    + "|\\(1[. ]?000 ?(?:€|eur(?:os?)?)\\)|(?:en|in|par) 1[. ]?000 ?(?:€|eur(?:os?)?)|[x×*] ?1[. ]?000(?: ?(?:€|eur(?:os?)?))?)(?![\\p{L}\\d])");
    private static final Pattern MILLION = Pattern.compile(
            "(?<![\\p{L}\\d])(?<!\\d )(?:m ?€|m ?eur(?:os?)?|mio(?: ?(?:€|eur))?"
                    + "|(?:en |in |de )?(?:millions?|miljoen|millionen)(?: (?:d'|de )?(?:€|euros?|eur))?)(?![\\p{L}\\d])");
    /** In the title of a table, only a remark about its amounts, not "Un plan de 3 millions d'euros". */
    private static final Pattern REMARK = Pattern.compile(
            "(?:|.*(?<!\\p{L})(?:unite|montants?|chiffres?|budgets?|sommes?|credits?|bedragen|betrage)(?!\\p{L})[^.;]{0,40}?|.*\\()(?:(?:exprime(?:e?s)? )?(?:en|in|[x×*]) ?|: ?)(?:k|m|t|1|d|mi|ta)[^.;)]{0,24}\\)?.{0,20}");

    private static final Pattern BARE = Pattern.compile("-?\\d[\\d .,'’\\u00A0\\u202F]*");
    private static final Pattern SCALED =
            Pattern.compile("(?<=\\d) ?(?:" + Amount.MULTIPLIER + ")", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 160;

    private final String sign;

    AmountUnit(String sign) {
        this.sign = sign;
    }

    /** {@code k€} or {@code M€}. */
    public String sign() {
        return sign;
    }

    /** The unit that a header names. */
    public static Optional<AmountUnit> ofHeader(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = SearchText.fold(text);
        if (THOUSAND.matcher(folded).find()) {
            return Optional.of(THOUSANDS);
        }
        return MILLION.matcher(folded).find() ? Optional.of(MILLIONS) : Optional.empty();
    }

    /** The unit that a line above a table gives to its amounts: "(montants en milliers d'euros)". */
    public static Optional<AmountUnit> ofTitle(String text) {
        return text.length() <= LONGEST && REMARK.matcher(SearchText.fold(text)).matches()
                ? ofHeader(text)
                : Optional.empty();
    }

    /** Whether a text is a number that takes the unit of its column. */
    public static boolean isBare(String text) {
        return BARE.matcher(text.strip()).matches() && Amount.parse(text).isPresent();
    }

    /** Whether a text says by itself that its number counts thousands or millions. */
    public static boolean isScaled(String text) {
        return text.length() <= LONGEST && SCALED.matcher(text).find();
    }
}
