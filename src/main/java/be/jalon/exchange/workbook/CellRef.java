package be.jalon.exchange.workbook;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Address of a cell inside a sheet, counted from zero: {@code C9} is row 8, column 2.
 *
 * @param row 0 to {@link #MAX_ROW}
 * @param column 0 to {@link #MAX_COLUMN}
 */
public record CellRef(int row, int column) implements Comparable<CellRef>, Serializable {

    /** Last row that the file format knows (1 048 576 rows). */
    public static final int MAX_ROW = 1_048_575;
    /** Last column that the file format knows (XFD). */
    public static final int MAX_COLUMN = 16_383;

    /** The names of the columns that nearly all sheets make do with. */
    private static final String[] NAMES = new String[128];

    static {
        Arrays.setAll(NAMES, CellRef::letters);
    }

    public CellRef {
        if (row < 0 || row > MAX_ROW || column < 0 || column > MAX_COLUMN) {
            throw new IllegalArgumentException("No such cell: row " + row + ", column " + column);
        }
    }

    /**
     * Reads {@code "C9"} or {@code "$C$9"}, in either case of letters.
     *
     * @throws IllegalArgumentException when the text is not the address of a cell
     */
    public static CellRef parse(String a1) {
        return tryParse(a1).orElseThrow(() -> new IllegalArgumentException("Not a cell address: " + a1));
    }

    /** As {@link #parse} but empty for a text that is not the address of a cell. */
    public static Optional<CellRef> tryParse(String a1) {
        int at = skipDollar(a1, 0);
        int lettersFrom = at;
        int column = 0;
        while (at < a1.length() && letter(a1.charAt(at)) && at - lettersFrom < 3) {
            column = column * 26 + (a1.charAt(at) & 0x1F);
            at++;
        }
        boolean letters = at > lettersFrom;
        at = skipDollar(a1, at);
        int row = number(a1, at);
        boolean valid = letters && row >= 1 && row <= MAX_ROW + 1 && column <= MAX_COLUMN + 1;
        return valid ? Optional.of(new CellRef(row - 1, column - 1)) : Optional.empty();
    }

    /** The address that these characters are, as {@link #a1} writes it; null for any others. */
    static @Nullable CellRef plain(char[] text, int start, int end) {
        int at = start;
        int column = 0;
        while (at < end && text[at] >= 'A' && text[at] <= 'Z' && at - start < 3) {
            column = column * 26 + (text[at] - 'A' + 1);
            at++;
        }
        boolean whole = at > start && at < end && end - at <= 7 && text[at] != '0';
        int row = 0;
        for (int i = at; i < end && whole; i++) {
            whole = text[i] >= '0' && text[i] <= '9';
            row = row * 10 + (text[i] - '0');
        }
        return whole && row <= MAX_ROW + 1 && column <= MAX_COLUMN + 1 ? new CellRef(row - 1, column - 1) : null;
    }

    private static int skipDollar(String text, int at) {
        return at < text.length() && text.charAt(at) == '$' ? at + 1 : at;
    }

    private static boolean letter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** The digits from {@code at} to the end as a number, or -1; seven digits hold every row. */
    private static int number(String text, int at) {
        int digits = text.length() - at;
        if (digits < 1 || digits > 7) {
            return -1;
        }
        int value = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /** The letters of a column counted from zero: 0 is {@code A}, 27 is {@code AB}. */
    public static String columnName(int column) {
        return column < NAMES.length ? NAMES[column] : letters(column);
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder(3);
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    /** The address as people write it, for instance {@code C9}. */
    public String a1() {
        return columnName(column) + (row + 1);
    }

    /** The address with the name of its sheet, as findings show it: {@code Citoyenneté!C9}. */
    public String in(String sheet) {
        return sheet + '!' + a1();
    }

    @Override
    public int compareTo(CellRef other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return a1();
    }
}
