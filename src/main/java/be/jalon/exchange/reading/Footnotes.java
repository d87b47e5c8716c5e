package be.jalon.exchange.reading;

import be.jalon.exchange.profile.LevelGrammar;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Remarks below a flat table: a text that stands alone in its row, behind an empty row, where the columns of the
 * objectives are, and that names none.
 */
final class Footnotes {

    private final Set<Integer> rows = new HashSet<>();

    private Footnotes() {}

    static Footnotes of(List<RowReading> rows, ColumnMap columns, LevelGrammar grammar) {
        Footnotes found = new Footnotes();
        int at = columns.isFlat() ? rows.size() - 1 : -1;
        while (at > 0 && rows.get(at).zone() == null && !rows.get(at).hasFields()) {
            at--;
        }
        for (int i = at + 1; at > 0 && i < rows.size(); i++) {
            RowReading row = rows.get(i);
            boolean apart = row.index() > rows.get(i - 1).index() + 1
                    || found.rows.contains(rows.get(i - 1).index());
            if (apart && row.written().size() == 1 && isPlain(row.firstText(), grammar)) {
                found.rows.add(row.index());
            }
        }
        return found;
    }

    private static boolean isPlain(String text, LevelGrammar grammar) {
        return grammar.match(text).isEmpty() && grammar.matchNumber(text).isEmpty() && !LevelGrammar.isCode(text);
    }

    boolean isFootnote(RowReading row) {
        return rows.contains(row.index());
    }
}
