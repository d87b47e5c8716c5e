package be.jalon.exchange.workbook;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the references to cells in the text of a formula and lets a rule rewrite them; everything else (texts, names,
 * functions, columns of tables, other workbooks, references through several sheets) stays as it is.
 */
final class FormulaText {

    static final String LOST = "#REF!";

    /** Rewrites one reference. */
    interface Rule {
        /**
         * @param sheet name of the sheet that the reference names, null when it names none
         * @param last null for a single cell
         * @return the new text after the sheet's name; null to leave it
         */
        @Nullable
        String rewrite(@Nullable String sheet, RefPart first, @Nullable RefPart last);
    }

    private final String formula;
    private final Rule rule;
    private final StringBuilder out;
    private int at;

    private FormulaText(String formula, Rule rule) {
        this.formula = formula;
        this.rule = rule;
        this.out = new StringBuilder(formula.length() + 16);
    }

    static String rewrite(String formula, Rule rule) {
        return new FormulaText(formula, rule).run();
    }

    /** The formula as it would read when copied so many rows down and columns to the right. */
    static String copied(String formula, int down, int right) {
        return rewrite(formula, (sheet, first, last) -> {
            Optional<RefPart> newFirst = first.copied(down, right);
            if (last == null) {
                return newFirst.map(RefPart::text).orElse(LOST);
            }
            Optional<RefPart> newLast = last.copied(down, right);
            return newFirst.isEmpty() || newLast.isEmpty()
                    ? LOST
                    : newFirst.get().text() + ":" + newLast.get().text();
        });
    }

    private String run() {
        while (at < formula.length()) {
            char c = formula.charAt(at);
            switch (c) {
                case '"' -> copyTo(quoteEnd('"'));
                case '\'' -> quotedSheet();
                case '[' -> bracket();
                case '#' -> errorValue();
                default -> {
                    if (isWordCharacter(c)) {
                        word();
                    } else {
                        copyTo(at + 1);
                    }
                }
            }
        }
        return out.toString();
    }

    private void copyTo(int end) {
        out.append(formula, at, end);
        at = end;
    }

    /** Where a quoted text that starts here ends; a doubled quote stands for itself. */
    private int quoteEnd(char quote) {
        int end = at + 1;
        while (end < formula.length()) {
            if (formula.charAt(end) == quote) {
                if (end + 1 < formula.length() && formula.charAt(end + 1) == quote) {
                    end++;
                } else {
                    return end + 1;
                }
            }
            end++;
        }
        return formula.length();
    }

    private void quotedSheet() {
        int end = quoteEnd('\'');
        String name = formula.substring(at + 1, Math.max(at + 1, end - 1)).replace("''", "'");
        copyTo(end);
        if (peek('!')) {
            copyTo(at + 1);
            // 'A:C'! goes through several sheets, '[1]A'! to another workbook.
            reference(name, name.indexOf(':') < 0 && name.indexOf('[') < 0);
        }
    }

    /** A column of a table, or the number of another workbook before the name of its sheet. */
    private void bracket() {
        int depth = 0;
        int end = at;
        do {
            char c = formula.charAt(end++);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        } while (depth > 0 && end < formula.length());
        copyTo(end);
        int wordEnd = wordEnd(at);
        if (wordEnd > at && wordEnd < formula.length() && formula.charAt(wordEnd) == '!') {
            copyTo(wordEnd + 1);
            reference(null, false);
        }
    }

    private void errorValue() {
        copyTo(at + 1);
        while (at < formula.length() && (Character.isLetterOrDigit(formula.charAt(at)) || peek('/'))) {
            copyTo(at + 1);
        }
        if (peek('!') || peek('?')) {
            copyTo(at + 1);
        }
    }

    private void word() {
        int end = wordEnd(at);
        if (end < formula.length() && formula.charAt(end) == '!') {
            String sheet = formula.substring(at, end);
            copyTo(end + 1);
            reference(sheet, true);
        } else if (end < formula.length() && formula.charAt(end) == ':' && endsSheet(wordEnd(end + 1))) {
            copyTo(wordEnd(end + 1) + 1);
            reference(null, false);
        } else {
            reference(null, true);
        }
    }

    /** Whether the word that ends here names the last of several sheets. */
    private boolean endsSheet(int end) {
        return end < formula.length() && formula.charAt(end) == '!';
    }

    /** A reference, or another word, starts here. */
    private void reference(@Nullable String sheet, boolean ours) {
        int end = wordEnd(at);
        Optional<RefPart> first = RefPart.parse(formula.substring(at, end));
        if (first.isEmpty() || isCall(end)) {
            copyTo(end);
            return;
        }
        int lastEnd = end < formula.length() && formula.charAt(end) == ':' ? wordEnd(end + 1) : end;
        Optional<RefPart> last = lastEnd > end + 1 && !isCall(lastEnd)
                ? RefPart.parse(formula.substring(end + 1, lastEnd))
                : Optional.empty();
        boolean range = last.isPresent() && sameKind(first.get(), last.get());
        int stop = range ? lastEnd : end;
        String changed = ours && (range || first.get().isCell())
                ? rule.rewrite(sheet, first.get(), range ? last.get() : null)
                : null;
        if (changed == null) {
            copyTo(stop);
        } else {
            out.append(changed);
            at = stop;
        }
    }

    private static boolean sameKind(RefPart first, RefPart last) {
        return (first.row() < 0) == (last.row() < 0) && (first.column() < 0) == (last.column() < 0);
    }

    /** Whether the word that ends here is the name of a function, a table or a sheet. */
    private boolean isCall(int end) {
        return end < formula.length() && "(![".indexOf(formula.charAt(end)) >= 0;
    }

    private boolean peek(char c) {
        return at < formula.length() && formula.charAt(at) == c;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < formula.length() && isWordCharacter(formula.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '$' || c == '\\' || c == '?';
    }
}
