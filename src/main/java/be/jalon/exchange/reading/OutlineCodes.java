package be.jalon.exchange.reading;

import be.jalon.exchange.profile.TitleShape;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.plan.ItemField;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a table whose parts are not all numbers. One letter at the beginning of a title proves nothing: letters
 * and Roman numbers are believed to be codes where the table counts with them, from the first one on.
 */
final class OutlineCodes {

    /** What the first part of a code is. */
    private enum Kind {
        NUMBER,
        ROMAN,
        CAPITAL,
        SMALL
    }

    private final Map<Kind, Set<String>> alone = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> leading = new EnumMap<>(Kind.class);
    private final Set<String> lastLetters = new HashSet<>();
    private final Set<List<String>> whole = new HashSet<>();
    /** The depth of the code above the first one of each kind: kinds are nested in the order in which they appear. */
    private final Map<Kind, Integer> base = new EnumMap<>(Kind.class);

    private boolean roman;

    private OutlineCodes() {}

    /** Looks at the codes of a table, in their column or at the beginning of the titles. */
    static OutlineCodes of(ColumnMap columns, List<RawRow> rows) {
        OutlineCodes codes = new OutlineCodes();
        List<OutlineCode> found = rows.parallelStream()
                .map(row -> codeOf(row, columns))
                .flatMap(Optional::stream)
                .toList();
        codes.roman = found.stream().map(OutlineCode::parts).anyMatch(parts -> isRomanForSure(parts.getFirst()));
        found.forEach(codes::count);
        int depth = 0;
        for (OutlineCode code : found) {
            depth = codes.enter(code, depth);
        }
        return codes;
    }

    private static Optional<OutlineCode> codeOf(RawRow row, ColumnMap columns) {
        String title = title(row, columns);
        for (ColumnMap.FieldColumn column : columns.fields().getOrDefault(ItemField.CODE, List.of())) {
            RawCell cell =
                    row.cell(column.column()).filter(SheetGrid::isWritten).orElse(null);
            if (cell != null) {
                // A heading without a title beside it begins where the codes stand.
                return Optional.ofNullable(OutlineCode.of(cell.text()))
                        .filter(code -> title == null || code.isWhole(cell.text()));
            }
        }
        return title == null ? Optional.empty() : Optional.ofNullable(OutlineCode.of(title));
    }

    private static @Nullable String title(RawRow row, ColumnMap columns) {
        ColumnMap.Zone zone = columns.zone();
        for (int column = zone == null ? 0 : zone.first(); zone != null && column <= zone.last(); column++) {
            RawCell cell = row.cell(column).filter(SheetGrid::isWritten).orElse(null);
            if (cell != null) {
                return cell.text();
            }
        }
        return null;
    }

    private static boolean isRomanForSure(String part) {
        return part.length() > 1 && OutlineCode.isRoman(part);
    }

    private void count(OutlineCode code) {
        whole.add(code.parts());
        String first = code.parts().getFirst();
        (code.parts().size() == 1 ? alone : leading)
                .computeIfAbsent(kind(first), ignored -> new HashSet<>())
                .add(first);
        String last = code.parts().getLast();
        if (code.parts().size() > 1 && Character.isLetter(last.charAt(0))) {
            lastLetters.add(last.toLowerCase(Locale.ROOT));
        }
    }

    private Kind kind(String part) {
        char first = part.charAt(0);
        if (Character.isDigit(first)) {
            return Kind.NUMBER;
        }
        if (roman && OutlineCode.isRoman(part)) {
            return Kind.ROMAN;
        }
        return Character.isUpperCase(first) ? Kind.CAPITAL : Kind.SMALL;
    }

    private int enter(OutlineCode code, int depthAbove) {
        if (!isBelieved(code)) {
            return depthAbove;
        }
        Kind kind = kind(code.parts().getFirst());
        base.putIfAbsent(kind, depthAbove);
        return depth(code);
    }

    private int depth(OutlineCode code) {
        return base.getOrDefault(kind(code.parts().getFirst()), 0)
                + code.parts().size();
    }

    private boolean isBelieved(OutlineCode code) {
        String last = code.parts().getLast();
        boolean lettered = code.parts().size() > 1 && Character.isLetter(last.charAt(0));
        if (lettered && !lastLetters.containsAll(Set.of("a", "b")) && !goesOn(code)) {
            return false;
        }
        Kind kind = kind(code.parts().getFirst());
        Set<String> single = alone.getOrDefault(kind, Set.of());
        Set<String> first = leading.getOrDefault(kind, Set.of());
        return switch (kind) {
            case NUMBER -> true;
            case ROMAN -> countsRoman(all(single, first));
            case CAPITAL -> counts(all(single, first), 'A') || isFirstAlone(single, first);
            case SMALL -> counts(single, 'a') && first.isEmpty();
        };
    }

    /** "I.1.a" where "I.1" is a code too; one that begins with another letter counts nothing. */
    private boolean goesOn(OutlineCode code) {
        List<String> parts = code.parts();
        return lastLetters.contains("a") && whole.contains(parts.subList(0, parts.size() - 1));
    }

    /** Two that follow each other, wherever the table begins: a part of a plan may start with III. */
    private static boolean countsRoman(Set<String> numbers) {
        Set<Integer> values = new HashSet<>();
        numbers.forEach(number -> values.add(OutlineCode.romanValue(number)));
        return values.stream().anyMatch(value -> values.contains(value + 1));
    }

    private static Set<String> all(Set<String> single, Set<String> first) {
        Set<String> all = new HashSet<>(single);
        all.addAll(first);
        return all;
    }

    /** "A" above "A.1" and "A.2", and no other letter. */
    private static boolean isFirstAlone(Set<String> single, Set<String> first) {
        return single.equals(Set.of("A")) && first.equals(Set.of("A"));
    }

    /** At least two letters, from the first one on without a gap. */
    private static boolean counts(Set<String> letters, char from) {
        for (int i = 0; i < letters.size(); i++) {
            if (!letters.contains(String.valueOf((char) (from + i)))) {
                return false;
            }
        }
        return letters.size() > 1;
    }

    private @Nullable OutlineCode believed(String text) {
        OutlineCode code = OutlineCode.of(text);
        return code != null && isLettered(code) && isBelieved(code) ? code : null;
    }

    private static boolean isLettered(OutlineCode code) {
        return code.parts().stream().anyMatch(part -> Character.isLetter(part.charAt(0)));
    }

    /** Whether a text begins with a code of this table that is not made of numbers alone. */
    boolean begins(String text) {
        return believed(text) != null;
    }

    /** Whether a text is such a code and nothing else. */
    boolean isCode(String text) {
        OutlineCode code = believed(text);
        return code != null && code.isWhole(text);
    }

    /** Code and title of a text that begins with such a code. */
    Optional<TitleShape> match(String text) {
        return Optional.ofNullable(believed(text)).map(code -> code.shape(text));
    }

    /**
     * What a code with a letter behind a number is a part of: "1.2" of "1.2.a" and "1.2a", "" for a letter alone; null for
     * any other code.
     */
    @Nullable
    String wholeOf(String text) {
        OutlineCode code = believed(text);
        if (code == null || !code.isWhole(text)) {
            return null;
        }
        List<String> parts = code.parts();
        if (parts.size() == 1) {
            return kind(parts.getFirst()) == Kind.SMALL ? "" : null;
        }
        String before = parts.get(parts.size() - 2);
        boolean part = Character.isLowerCase(parts.getLast().charAt(0)) && Character.isDigit(before.charAt(0));
        int end = code.end() - 1;
        boolean joint = part && !Character.isDigit(text.charAt(end - 1));
        return part ? text.substring(code.start(), joint ? end - 1 : end) : null;
    }

    /** How deep a code stands: 1 for "A", 3 for "A.1.2"; 0 when it is no code of numbers, letters or Roman numbers. */
    int parts(String text) {
        OutlineCode code = OutlineCode.of(text);
        return code != null && code.isWhole(text) && isBelieved(code) ? depth(code) : 0;
    }
}
