package be.jalon.values;

import be.jalon.values.BudgetToken.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a budget cell into amounts, articles, years, words and groups between brackets. */
final class BudgetLexer {

    private static final String CURRENCY = Amount.CURRENCY;
    private static final String MONEY =
            Amount.NUMBER + "(?:\\s?" + Amount.MULTIPLIER + ")?+(?:\\s?,-{1,2}+)?+(?:\\s?" + CURRENCY + ")?+";
    private static final String START = "(?<![\\p{L}\\d.,/°])(?<!\\d-)";

    /**
     * The pieces in the order in which they are tried, each with characters of which a text has at least one, or the piece
     * is not in it: most cells hold an amount and little else, and are not searched for all that others may hold.
     */
    static final Pieces PIECES = new Pieces(
            List.of(
                    new Pieces.Piece(
                            "./-", "(?<date>(?<![\\d/.-])\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2}(?![\\d/.]))"),
                    new Pieces.Piece(
                            "+0",
                            "(?<phone>(?<![\\d./])(?:\\+\\d{2}\\s?\\d{1,3}|0\\d{1,3})(?:\\s?/\\s?\\d{2,3}(?:[ .]\\d{2,3}){1,3}|(?:[ .]\\d{2,3}){2,4})(?![\\d-]))"),
                    new Pieces.Piece("/", "(?<article>" + ArticleCode.PATTERN + ")"),
                    new Pieces.Piece(
                            "2",
                            "(?<projet>(?<![\\p{L}\\d.,])(?:(?:n[°ºo.]?+\\s?(?:de\\s)?)?projet\\s?(?:n[°ºo.]?+)?+\\s?:?\\s?)?(?<number>20\\d{6})(?!\\d|\\s?€))"),
                    new Pieces.Piece("-/–", "(?<years>(?<!\\d)20\\d{2}\\s?[-/–]\\s?20\\d{2}(?![\\d.]))"),
                    new Pieces.Piece("%", "(?<percent>" + START + "\\d++(?:[.,]\\d++)?+\\s?%)"),
                    new Pieces.Piece(
                            "àaoeÀAOE-–/",
                            "(?<range>" + START + "(?:entre\\s)?+" + MONEY
                                    + "\\s?(?:à|a|ou|et(?<=entre.{1,20})|-|–|/)\\s?" + Amount.NUMBER + "\\s?(?:"
                                    + Amount.MULTIPLIER + ")?+\\s?" + CURRENCY + ")"),
                    new Pieces.Piece(
                            "xX×*",
                            "(?<times>" + START + "(?:\\d{1,4}\\s?[x×*]\\s?" + MONEY + "|" + MONEY
                                    + "\\s?[x×*]\\s?\\d{1,4}(?!\\d)))"),
                    Pieces.Piece.anywhere(
                            "(?<amount>(?<about>(?<![\\p{L}])(?:±|~|\\+/-|[<>≤≥]|environ|env\\.|approximativement|approx\\.?|ca\\.?|maximum|max\\.?|minimum|min\\.?|plus ou moins|(?:plus|moins|près|à partir|autour|de l['’]ordre) de|au (?:moins|plus|minimum|maximum)|jusqu['’]à)\\s?)?+"
                                    + START + "(?<before>" + CURRENCY + "\\s?)?+(?<digits>" + Amount.NUMBER
                                    + ")(?:\\s?(?<multiplier>" + Amount.MULTIPLIER
                                    + "))?+(?<after>\\s?(?:,-{1,2}+|\\.-)\\s?(?:" + CURRENCY + ")?+|\\s?" + CURRENCY
                                    + ")?+)"),
                    new Pieces.Piece(
                            "?àaiÀAI",
                            "(?<unknown>(?<!\\p{L})\\?++|\\?{2,}+|(?<!\\p{L})(?:à|a) (?:préciser|preciser|déterminer|determiner|définir|definir|confirmer|chiffrer|évaluer|evaluer|estimer|fixer|prévoir|prevoir|calculer)(?!\\p{L})|(?<!\\p{L})inconnue?(?!\\p{L}))"),
                    new Pieces.Piece(
                            "pP", "(?<memo>(?<![\\p{L}\\d.])(?:pour mémoire|pour memoire|p\\.m\\.|pm)(?![\\p{L}\\d]))"),
                    new Pieces.Piece(
                            "/pP",
                            "(?<unit>(?:/|(?<!\\p{L})par)\\s?(?:mois|jour|semaine|trimestre|semestre|heure|h|pièce|piece|pc|personne|pers|hab(?:itant)?s?|élève|eleve|enfant|unité|unite|km|m²|m2|m³|m3|participant|séance|seance|atelier|etp|ménage|menage)(?!\\p{L})\\.?)"),
                    new Pieces.Piece(
                            "hHtTpPaA/",
                            "(?<qualifier>(?<!\\p{L})(?:htva|h\\.tva|hors (?:tva|taxes?)|ht|ttc|tvac|tva(?: \\d{1,2} ?%)? (?:comprise|incluse)|(?:toutes )?taxes comprises|par an|annuels?|annuellement)(?!\\p{L})|(?<!\\p{L})p\\.a\\.|/\\s?an(?:née)?s?(?!\\p{L}))")));

    private static final String BREAKS = "\n|;";
    private static final String BRACKETS = "()[]";

    /** The first letters of the words in {@link #PIECES}. */
    private static final String FIRST_LETTERS = "aàcdehijlmnpstAÀCDEHIJLMNPST";

    private static final String FIRST_SIGNS = "?€±~+/<>≤≥";

    private static final Pattern DASH = Pattern.compile("\\s*[-–—−]\\s*");
    private static final int LONGEST_DASH = 3;
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(?:[. '’]\\d{3})+(?:,\\d+)?|\\d{1,3}(?:,\\d{3})+\\.\\d+");
    private static final Pattern YEAR = Pattern.compile("20[1-5]\\d");

    private final String plain;
    private final Matcher matcher;
    private final Map<String, Integer> groups;

    BudgetLexer(String plain) {
        this.plain = flattenGroups(plain);
        Pieces.Searched searched = PIECES.in(this.plain);
        this.matcher = searched.pattern()
                .matcher(this.plain)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        this.groups = searched.groups();
    }

    /** A line break between brackets separates nothing. */
    private static String flattenGroups(String plain) {
        StringBuilder flat = new StringBuilder(plain);
        int open = -1;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '(') {
                open = i;
            } else if (c == ')' && open >= 0) {
                for (int j = open; j < i; j++) {
                    char inside = flat.charAt(j);
                    flat.setCharAt(j, inside == '\n' || inside == ';' || inside == '|' ? ' ' : inside);
                }
                open = -1;
            }
        }
        return flat.toString();
    }

    /** The pieces of the whole cell, groups nested. */
    List<BudgetToken> tokens() {
        List<BudgetToken> flat = new ArrayList<>();
        int at = 0;
        int next = 0;
        while (next < plain.length()) {
            BudgetToken token = tokenAt(next);
            if (token == null) {
                next++;
                continue;
            }
            addText(flat, at, token.start());
            add(flat, token);
            at = token.end();
            next = at;
        }
        addText(flat, at, plain.length());
        return new BudgetBrackets(plain, flat).nested();
    }

    private @Nullable BudgetToken tokenAt(int index) {
        char c = plain.charAt(index);
        if (BREAKS.indexOf(c) >= 0) {
            return BudgetToken.of(Kind.BREAK, index, index + 1);
        }
        if (BRACKETS.indexOf(c) >= 0) {
            // Brackets are marked by groups without content until they are nested.
            return BudgetToken.of(Kind.GROUP, index, index + 1);
        }
        boolean found = mayBegin(index) && matcher.region(index, plain.length()).lookingAt() && matcher.end() > index;
        return found ? token() : null;
    }

    /** Most letters begin nothing that we look for, and the long pattern is costly to try on each of them. */
    private boolean mayBegin(int index) {
        char c = plain.charAt(index);
        if (!Character.isLetter(c)) {
            return Character.isDigit(c) || FIRST_SIGNS.indexOf(c) >= 0;
        }
        boolean wordBegins = index == 0 || !Character.isLetter(plain.charAt(index - 1));
        return wordBegins && FIRST_LETTERS.indexOf(c) >= 0;
    }

    private void addText(List<BudgetToken> tokens, int start, int end) {
        if (start < end && !plain.substring(start, end).isBlank()) {
            add(tokens, BudgetToken.of(Kind.TEXT, start, end));
        }
    }

    /** Words that follow words are one text: dates and percentages are words too. */
    private static void add(List<BudgetToken> tokens, BudgetToken token) {
        int last = tokens.size() - 1;
        if (token.is(Kind.TEXT) && last >= 0 && tokens.get(last).is(Kind.TEXT)) {
            tokens.set(last, tokens.get(last).between(tokens.get(last).start(), token.end()));
        } else {
            tokens.add(token);
        }
    }

    private BudgetToken token() {
        if (found("amount")) {
            return amount();
        }
        if (found("article")) {
            return new BudgetToken(
                    Kind.ARTICLE, matcher.start(), matcher.end(), null, ArticleCode.of(matcher), null, List.of());
        }
        if (found("range")) {
            return here(Kind.AMOUNT).doubting("range");
        }
        if (found("times")) {
            return here(Kind.AMOUNT).doubting("multiple");
        }
        if (found("memo")) {
            return here(Kind.AMOUNT).doubting("memo");
        }
        return here(plainKind());
    }

    private Kind plainKind() {
        if (found("unknown")) {
            return Kind.UNKNOWN;
        }
        if (found("projet")) {
            return Kind.PROJECT;
        }
        if (found("unit")) {
            return Kind.PER_UNIT;
        }
        // Dates, phone numbers, periods and percentages are words.
        return found("qualifier") ? Kind.QUALIFIER : Kind.TEXT;
    }

    private boolean found(String piece) {
        Integer group = groups.get(piece);
        return group != null && matcher.start(group) >= 0;
    }

    private String group(String name) {
        Integer group = groups.get(name);
        return group == null ? "" : CellText.group(matcher, group);
    }

    private BudgetToken here(Kind kind) {
        return BudgetToken.of(kind, matcher.start(), matcher.end());
    }

    private BudgetToken amount() {
        String digits = group("digits");
        String multiplier = group("multiplier");
        boolean money = !multiplier.isEmpty() || found("before") || found("after");
        if (!money && digits.startsWith("20") && YEAR.matcher(digits).matches()) {
            return here(Kind.YEAR).withValue(new BigDecimal(digits).setScale(2));
        }
        Optional<BigDecimal> value = Amount.value(digits, multiplier);
        Kind kind = money || GROUPED.matcher(digits).matches() ? Kind.AMOUNT : Kind.NUMBER;
        if (isAfterDash()) {
            return here(kind).doubting("sign").between(matcher.start() - 1, matcher.end());
        }
        return here(kind).withValue(value.orElse(null)).doubting(doubt(value.isPresent()));
    }

    /** "-500 €", and "- 500 €" where nothing else is said. */
    private boolean isAfterDash() {
        int start = matcher.start();
        return start > 0
                && (plain.charAt(start - 1) == '-'
                        || (start <= LONGEST_DASH
                                && DASH.matcher(plain.substring(0, start)).matches()
                                && plain.substring(matcher.end()).isBlank()));
    }

    private @Nullable String doubt(boolean readable) {
        if (!readable) {
            return "ambiguous";
        }
        return found("about") ? "approximate" : null;
    }
}
