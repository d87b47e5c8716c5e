package be.jalon.exchange.profile;

/** Signs before a title that say nothing, "→ Vivre ensemble", and brackets around a code before it, "[1.2] Accueillir". */
final class LeadingSigns {

    private static final String SIGNS = "→➔➜➤►▶▸▹▷⇒•●▪◦■□◆◇○‣∙·=_>";
    private static final int LONGEST_CODE = 20;

    private LeadingSigns() {}

    /** The text with spaces in the place of such signs and brackets, and a colon where the bracket is closed. */
    static String blanked(String raw) {
        int start = skipSpaces(raw, 0);
        if (start == raw.length() || Character.isLetterOrDigit(raw.charAt(start))) {
            return raw;
        }
        int title = behind(raw, start);
        char first = title < raw.length() ? raw.charAt(title) : ' ';
        int closing = first == '[' || first == '(' ? closing(raw, title) : -1;
        if (closing >= 0) {
            return " ".repeat(title + 1) + raw.substring(title + 1, closing) + ":" + raw.substring(closing + 1);
        }
        return title == start ? raw : " ".repeat(title) + raw.substring(title);
    }

    /** Where the title begins behind such signs; {@code start} where there are none, or where they list several things. */
    static int behind(String raw, int start) {
        int at = start;
        while (at < raw.length() && SIGNS.indexOf(raw.charAt(at)) >= 0) {
            at++;
        }
        int title = at == start ? start : skipSpaces(raw, at);
        boolean titled = title < raw.length()
                && (Character.isLetterOrDigit(raw.charAt(title)) || "\"«“([".indexOf(raw.charAt(title)) >= 0);
        return titled && !isList(raw, start) ? title : start;
    }

    private static boolean isList(String raw, int start) {
        int line = raw.indexOf('\n', start);
        while (line >= 0) {
            int next = skipSpaces(raw, line);
            if (next < raw.length() && raw.charAt(next) == raw.charAt(start)) {
                return true;
            }
            line = raw.indexOf('\n', line + 1);
        }
        return false;
    }

    /** Where the bracket around a code is closed; a number alone in round brackets is that of a note. */
    private static int closing(String raw, int opening) {
        int end = raw.indexOf(raw.charAt(opening) == '[' ? ']' : ')', opening);
        if (end < 0 || end - opening > LONGEST_CODE || end == opening + 1) {
            return -1;
        }
        String code = raw.substring(opening + 1, end);
        boolean parts = code.indexOf('.') > 0 || code.chars().anyMatch(Character::isLetter);
        return LevelGrammar.isPlainCode(code.strip()) && (parts || raw.charAt(opening) == '[') ? end : -1;
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && TitleShape.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
