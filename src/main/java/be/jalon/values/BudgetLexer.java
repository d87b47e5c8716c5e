package be.jalon.values;

import be.jalon.values.BudgetToken.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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

    private static final Pattern TOKEN = Pattern.compile(
            "(?<date>(?<![\\d/.-])\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2}(?![\\d/.]))"
                    + "|(?<phone>(?<![\\d./])(?:\\+\\d{2}\\s?\\d{1,3}|0\\d{1,3})(?:\\s?/\\s?\\d{2,3}(?:[ .]\\d{2,3}){1,3}|(?:[ .]\\d{2,3}){2,4})(?![\\d-]))"
                    + "|(?<article>" + ArticleCode.PATTERN + ")"
                    + "|(?<projet>(?<![\\p{L}\\d.,])(?:(?:n[°ºo.]?+\\s?(?:de\\s)?)?projet\\s?(?:n[°ºo.]?+)?+\\s?:?\\s?)?(?<number>20\\d{6})(?!\\d|\\s?€))"
                    + "|(?<years>(?<!\\d)20\\d{2}\\s?[-/–]\\s?20\\d{2}(?![\\d.]))"
                    + "|(?<percent>" + START + "\\d++(?:[.,]\\d++)?+\\s?%)"
                    + "|(?<range>" + START + "(?:entre\\s)?+" + MONEY + "\\s?(?:à|a|ou|et(?<=entre.{1,20})|-|–|/)\\s?"
                    + Amount.NUMBER
                    + "\\s?(?:" + Amount.MULTIPLIER + ")?+\\s?" + CURRENCY + ")"
                    + "|(?<times>" + START + "(?:\\d{1,4}\\s?[x×*]\\s?" + MONEY + "|" + MONEY
                    + "\\s?[x×*]\\s?\\d{1,4}(?!\\d)))"
                    + "|(?<amount>(?<about>(?<![\\p{L}])(?:±|~|\\+/-|[<>≤≥]|environ|env\\.|approximativement|approx\\.?|ca\\.?|maximum|max\\.?|minimum|min\\.?|plus ou moins|(?:plus|moins|près|à partir|autour|de l['’]ordre) de|au (?:moins|plus|minimum|maximum)|jusqu['’]à)\\s?)?+"
                    + START + "(?<before>" + CURRENCY + "\\s?)?+(?<digits>" + Amount.NUMBER + ")(?:\\s?(?<multiplier>"
                    + Amount.MULTIPLIER
                    + "))?+(?<after>\\s?(?:,-{1,2}+|\\.-)\\s?(?:" + CURRENCY + ")?+|\\s?" + CURRENCY + ")?+)"
                    + "|(?<unknown>(?<!\\p{L})\\?++|\\?{2,}+|(?<!\\p{L})(?:à|a) (?:préciser|preciser|déterminer|determiner|définir|definir|confirmer|chiffrer|évaluer|evaluer|estimer|fixer|prévoir|prevoir|calculer)(?!\\p{L})|(?<!\\p{L})inconnue?(?!\\p{L}))"
                    + "|(?<memo>(?<![\\p{L}\\d.])(?:pour mémoire|pour memoire|p\\.m\\.|pm)(?![\\p{L}\\d]))"
                    + "|(?<unit>(?:/|(?<!\\p{L})par)\\s?(?:mois|jour|semaine|trimestre|semestre|heure|h|pièce|piece|pc|personne|pers|hab(?:itant)?s?|élève|eleve|enfant|unité|unite|km|m²|m2|m³|m3|participant|séance|seance|atelier|etp|ménage|menage)(?!\\p{L})\\.?)"
                    + "|(?<qualifier>(?<!\\p{L})(?:htva|h\\.tva|hors (?:tva|taxes?)|ht|ttc|tvac|tva(?: \\d{1,2} ?%)? (?:comprise|incluse)|(?:toutes )?taxes comprises|par an|annuels?|annuellement)(?!\\p{L})|(?<!\\p{L})p\\.a\\.|/\\s?an(?:née)?s?(?!\\p{L}))"
                    + "|(?<break>[\\n|;])|(?<open>[(\\[])|(?<close>[)\\]])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The first letters of the words in {@link #TOKEN}. */
    private static final String FIRST_LETTERS = "aàcdehijlmnpstAÀCDEHIJLMNPST";

    private static final String FIRST_SIGNS = "?()[]\n|;€±~+/<>≤≥";

    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(?:[. '’]\\d{3})+(?:,\\d+)?|\\d{1,3}(?:,\\d{3})+\\.\\d+");
    private static final Pattern YEAR = Pattern.compile("20[1-5]\\d");

    private final String plain;
    private final Matcher matcher;

    BudgetLexer(String plain) {
        this.plain = flattenGroups(plain);
        this.matcher = TOKEN.matcher(this.plain).useTransparentBounds(true).useAnchoringBounds(false);
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
            if (!mayBegin(next) || !matcher.region(next, plain.length()).lookingAt() || matcher.end() == next) {
                next++;
                continue;
            }
            BudgetToken token = token();
            addText(flat, at, token.start());
            add(flat, token);
            at = token.end();
            next = at;
        }
        addText(flat, at, plain.length());
        return new BudgetBrackets(plain, flat).nested();
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
        if (matcher.group("amount") != null) {
            return amount();
        }
        if (matcher.group("article") != null) {
            return new BudgetToken(
                    Kind.ARTICLE, matcher.start(), matcher.end(), null, ArticleCode.of(matcher), null, List.of());
        }
        if (matcher.group("range") != null) {
            return here(Kind.AMOUNT).doubting("range");
        }
        if (matcher.group("times") != null) {
            return here(Kind.AMOUNT).doubting("multiple");
        }
        if (matcher.group("memo") != null) {
            return here(Kind.AMOUNT).doubting("memo");
        }
        return here(plainKind());
    }

    private Kind plainKind() {
        if (matcher.group("unknown") != null) {
            return Kind.UNKNOWN;
        }
        if (matcher.group("projet") != null) {
            return Kind.PROJECT;
        }
        if (matcher.group("unit") != null) {
            return Kind.PER_UNIT;
        }
        if (matcher.group("qualifier") != null) {
            return Kind.QUALIFIER;
        }
        return matcher.group("break") != null ? Kind.BREAK : bracketKind();
    }

    /** Brackets are marked by groups without content until they are nested; dates and phone numbers are words. */
    private Kind bracketKind() {
        return matcher.group("open") != null || matcher.group("close") != null ? Kind.GROUP : Kind.TEXT;
    }

    private BudgetToken here(Kind kind) {
        return BudgetToken.of(kind, matcher.start(), matcher.end());
    }

    private BudgetToken amount() {
        String digits = CellText.group(matcher, "digits");
        String multiplier = CellText.group(matcher, "multiplier");
        boolean money = !multiplier.isEmpty() || matcher.group("before") != null || matcher.group("after") != null;
        if (!money && YEAR.matcher(digits).matches()) {
            return here(Kind.YEAR).withValue(new BigDecimal(digits).setScale(2));
        }
        Optional<BigDecimal> value = Amount.value(digits, multiplier);
        Kind kind = money || GROUPED.matcher(digits).matches() ? Kind.AMOUNT : Kind.NUMBER;
        if (matcher.start() > 0 && plain.charAt(matcher.start() - 1) == '-') {
            return here(kind).doubting("sign").between(matcher.start() - 1, matcher.end());
        }
        return here(kind).withValue(value.orElse(null)).doubting(doubt(value.isPresent()));
    }

    private @Nullable String doubt(boolean readable) {
        if (!readable) {
            return "ambiguous";
        }
        return matcher.group("about") != null ? "approximate" : null;
    }
}
