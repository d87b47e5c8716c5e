package be.jalon.exchange.workbook;

import java.util.Optional;

/**
 * One half of a reference in a formula: {@code $C$9}, {@code C} or {@code $5}.
 *
 * @param column counted from zero, -1 when only a row is named
 * @param row counted from zero, -1 when only a column is named
 */
record RefPart(boolean fixedColumn, int column, boolean fixedRow, int row) {

    /** Reads one half; empty for any other word. */
    static Optional<RefPart> parse(String word) {
        int at = 0;
        boolean dollar = starts(word, at, '$');
        at += dollar ? 1 : 0;
        int letters = at;
        while (letters < word.length() && isLetter(word.charAt(letters))) {
            letters++;
        }
        if (letters == at) {
            int row = row(word.substring(at));
            return row < 0 ? Optional.empty() : Optional.of(new RefPart(false, -1, dollar, row));
        }
        int column = column(word.substring(at, letters));
        if (column < 0) {
            return Optional.empty();
        }
        if (letters == word.length()) {
            return Optional.of(new RefPart(dollar, column, false, -1));
        }
        boolean fixedRow = starts(word, letters, '$');
        int row = row(word.substring(letters + (fixedRow ? 1 : 0)));
        return row < 0 ? Optional.empty() : Optional.of(new RefPart(dollar, column, fixedRow, row));
    }

    private static boolean starts(String word, int at, char c) {
        return at < word.length() && word.charAt(at) == c;
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static int column(String letters) {
        if (letters.length() > 3) {
            return -1;
        }
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + (letters.charAt(i) & 0x1F);
        }
        return column - 1 <= CellRef.MAX_COLUMN ? column - 1 : -1;
    }

    private static int row(String digits) {
        boolean plain =
                !digits.isEmpty() && digits.length() <= 7 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int row = plain ? Integer.parseInt(digits) - 1 : -1;
        return row <= CellRef.MAX_ROW ? row : -1;
    }

    boolean isCell() {
        return column >= 0 && row >= 0;
    }

    boolean isWholeRow() {
        return column < 0;
    }

    RefPart atRow(int newRow) {
        return new RefPart(fixedColumn, column, fixedRow, newRow);
    }

    /** This half as a formula copied so many rows down and columns to the right has it; empty outside the sheet. */
    Optional<RefPart> copied(int down, int right) {
        int newRow = row < 0 || fixedRow ? row : row + down;
        int newColumn = column < 0 || fixedColumn ? column : column + right;
        boolean lost = (row >= 0 && newRow < 0)
                || (column >= 0 && newColumn < 0)
                || newRow > CellRef.MAX_ROW
                || newColumn > CellRef.MAX_COLUMN;
        return lost ? Optional.empty() : Optional.of(new RefPart(fixedColumn, newColumn, fixedRow, newRow));
    }

    String text() {
        return (column < 0 ? "" : (fixedColumn ? "$" : "") + CellRef.columnName(column))
                + (row < 0 ? "" : (fixedRow ? "$" : "") + (row + 1));
    }
}
