package be.jalon.exchange.reading;

import be.jalon.exchange.profile.Span;
import be.jalon.exchange.profile.TitleShape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code at the beginning of a text whose parts are numbers, letters or Roman numbers: {@code A.1.2}, {@code IV.3.b},
 * {@code a)}; a small letter may follow a number without a sign, {@code 1.5.1a}.
 *
 * @param parts from the widest to the narrowest, as written
 * @param start where the code begins in the text
 * @param end where it ends, without the sign that follows it
 * @param rest where what follows that sign begins
 */
record OutlineCode(List<String> parts, int start, int end, int rest) {

    private static final int LONGEST_NUMBER = 3;
    private static final int LONGEST_ROMAN = 6;

    /** The code that a text begins with, null when it begins with none. */
    static @Nullable OutlineCode of(String text) {
        int start = skipSpaces(text, 0);
        char closing = start == text.length() ? ' ' : closing(text.charAt(start));
        start = closing == ' ' ? start : skipSpaces(text, start + 1);
        int at = endOfPart(text, start, true);
        if (at < 0) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        parts.add(text.substring(start, at));
        boolean joined = false;
        while (at + 1 < text.length() && isJoint(text.charAt(at))) {
            int end = endOfPart(text, at + 1, false);
            if (end < 0) {
                break;
            }
            parts.add(text.substring(at + 1, end));
            joined = true;
            at = end;
        }
        if (isGlued(text, at)) {
            parts.add(text.substring(at, at + 1));
            at++;
        }
        int behind = closing == ' ' ? at : skipSpaces(text, at) + 1;
        boolean closed = closing == ' ' || (behind <= text.length() && text.charAt(behind - 1) == closing);
        int rest = closed ? rest(text, behind, joined) : -1;
        if (closed && rest < 0 && closing != ' ') {
            rest = skipSpaces(text, behind);
        }
        return rest < 0 ? null : new OutlineCode(parts, start, at, rest);
    }

    /** What closes a bracket around a code, a space for any other sign. */
    private static char closing(char opening) {
        return switch (opening) {
            case '[' -> ']';
            case '(' -> ')';
            default -> ' ';
        };
    }

    private static boolean isJoint(char c) {
        return c == '.' || c == '-' || c == '/';
    }

    /** -1 when no part of a code begins here. */
    private static int endOfPart(String text, int start, boolean first) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        if (end > start) {
            boolean ends = !isLetterAt(text, end) || isGlued(text, end);
            return end - start <= LONGEST_NUMBER && ends ? end : -1;
        }
        while (isLetterAt(text, end)) {
            end++;
        }
        if (end == start || (end < text.length() && isDigit(text.charAt(end)))) {
            return -1;
        }
        boolean letter = end == start + 1 && text.charAt(start) < 128;
        boolean roman = first && !letter && end - start <= LONGEST_ROMAN && isRoman(text.substring(start, end));
        return letter || roman ? end : -1;
    }

    /** A small letter alone right behind a digit. */
    private static boolean isGlued(String text, int at) {
        return at > 0
                && at < text.length()
                && text.charAt(at) >= 'a'
                && text.charAt(at) <= 'z'
                && isDigit(text.charAt(at - 1))
                && !isLetterAt(text, at + 1)
                && !(at + 1 < text.length() && isDigit(text.charAt(at + 1)));
    }

    private static boolean isLetterAt(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** In capitals: "vi" or "il" may be words. */
    static boolean isRoman(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("IVXL".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_ROMAN;
    }

    static int romanValue(String roman) {
        int value = 0;
        for (int i = 0; i < roman.length(); i++) {
            int digit = digit(roman.charAt(i));
            value += i + 1 < roman.length() && digit < digit(roman.charAt(i + 1)) ? -digit : digit;
        }
        return value;
    }

    private static int digit(char roman) {
        return switch (roman) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 50;
        };
    }

    /** Behind the sign after the code; a code of several parts needs none. */
    private static int rest(String text, int end, boolean sure) {
        if (end == text.length()) {
            return end;
        }
        int at = skipSpaces(text, end);
        int sign = at;
        while (sign < text.length() && ".):-–—".indexOf(text.charAt(sign)) >= 0) {
            sign++;
        }
        boolean signed =
                sign > at && (sign == text.length() || !isLetterAt(text, sign) || text.charAt(sign - 1) != '-');
        if (!signed && !(sure && at > end)) {
            return -1;
        }
        return skipSpaces(text, signed ? sign : at);
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Where code and title stand in the text. */
    TitleShape shape(String text) {
        int last = text.length();
        while (last > rest && isSpace(text.charAt(last - 1))) {
            last--;
        }
        return new TitleShape(0, new Span(start, end), new Span(rest, last));
    }

    boolean isWhole(String text) {
        return rest >= text.stripTrailing().length();
    }
}
