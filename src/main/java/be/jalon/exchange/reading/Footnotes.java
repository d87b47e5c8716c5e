package be.jalon.exchange.reading;

import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.plan.ItemField;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands below the items of a table: signatures, sources and remarks that begin as such, what explains abbreviated
 * states, and below a flat table any text that stands alone in its row, behind an empty row, where the columns of the
 * objectives are, and that names none.
 */
final class Footnotes {

    /** More rows are a part of the table. */
    private static final int MOST_CLOSING = 15;
    /** A name, a function or a number. */
    private static final int LONGEST_BESIDE = 40;

    private static final int MOST_CELLS = 3;

    private final Set<Integer> rows = new HashSet<>();

    private Footnotes() {}

    static Footnotes of(List<RowReading> rows, ColumnMap columns, LayoutProfile profile) {
        Footnotes found = new Footnotes();
        found.addAlone(rows, columns, profile.levels());
        found.addClosing(rows, profile);
        found.addAbbreviations(rows);
        found.addStates(rows, columns);
        return found;
    }

    private void addAlone(List<RowReading> rows, ColumnMap columns, LevelGrammar grammar) {
        int at = columns.isFlat() ? rows.size() - 1 : -1;
        while (at > 0 && rows.get(at).zone() == null && !rows.get(at).hasFields()) {
            at--;
        }
        for (int i = at + 1; at > 0 && i < rows.size(); i++) {
            RowReading row = rows.get(i);
            boolean apart = row.index() > rows.get(i - 1).index() + 1
                    || this.rows.contains(rows.get(i - 1).index());
            if (apart && row.written().size() == 1 && isPlain(row.firstText(), grammar)) {
                this.rows.add(row.index());
            }
        }
    }

    /** From the first row that closes the table, when those behind it close it too or hold nothing but names. */
    private void addClosing(List<RowReading> rows, LayoutProfile profile) {
        int first = rows.size();
        for (int i = rows.size() - 1; i > 0 && rows.size() - i <= MOST_CLOSING; i--) {
            RowReading row = rows.get(i);
            boolean closes = closes(row, profile);
            if (!closes && !mayBeNames(row, profile.levels())) {
                break;
            }
            first = closes ? i : first;
        }
        // Where the row above begins so too, all items of the table do.
        boolean below =
                first < rows.size() && !profile.closes(rows.get(first - 1).firstText());
        if (below) {
            rows.subList(first, rows.size()).forEach(row -> this.rows.add(row.index()));
        }
    }

    /** "AD = Anne Delvaux" or "ST" beside "Service travaux", several below each other. */
    private void addAbbreviations(List<RowReading> rows) {
        int end = rows.size();
        while (end > 0 && isFootnote(rows.get(end - 1))) {
            end--;
        }
        int first = end;
        int initials = 0;
        while (first > 0) {
            Abbreviation abbreviation = Abbreviation.of(rows.get(first - 1).written());
            if (abbreviation == null) {
                break;
            }
            initials += abbreviation.isOfInitials() ? 1 : 0;
            first--;
        }
        // "CPAS : engager une personne" is how all items of some tables are written.
        boolean below =
                first > 0 && Abbreviation.of(rows.get(first - 1).written().subList(0, 1)) == null;
        if (below && end - first > 1 && initials * 2 >= end - first) {
            rows.subList(first, end).forEach(row -> this.rows.add(row.index()));
        }
    }

    /** The last rows, when they explain abbreviations that the column of states holds. */
    private void addStates(List<RowReading> rows, ColumnMap columns) {
        if (!columns.fields().containsKey(ItemField.STATUS)) {
            return;
        }
        int first = rows.size();
        while (first > 1
                && rows.size() - first < MOST_CLOSING
                && StateAbbreviation.of(rows.get(first - 1).written()).isPresent()) {
            first--;
        }
        if (first == rows.size()) {
            return;
        }
        Set<String> used = states(rows.subList(0, first), columns);
        Map<Integer, StateAbbreviation> legend = new LinkedHashMap<>();
        for (RowReading row : rows.subList(first, rows.size())) {
            StateAbbreviation.of(row.written())
                    .filter(explained -> explained.isSure() || used.contains(explained.key()))
                    .ifPresentOrElse(explained -> legend.put(row.index(), explained), legend::clear);
        }
        if (legend.values().stream().anyMatch(explained -> explained.isSure() && used.contains(explained.key()))) {
            this.rows.addAll(legend.keySet());
        }
    }

    private static Set<String> states(List<RowReading> rows, ColumnMap columns) {
        List<ColumnMap.FieldColumn> states = columns.fields().getOrDefault(ItemField.STATUS, List.of());
        return rows.stream()
                .flatMap(row -> states.stream().flatMap(state -> row.row().cell(state.column()).stream()))
                .map(cell -> cell.text().strip())
                .collect(Collectors.toSet());
    }

    private static boolean closes(RowReading row, LayoutProfile profile) {
        return profile.closes(row.firstText())
                && isPlain(row.firstText(), profile.levels())
                && row.written().stream()
                        .map(RawCell::text)
                        .allMatch(text -> profile.closes(text) || text.chars().noneMatch(Character::isLetter));
    }

    private static boolean mayBeNames(RowReading row, LevelGrammar grammar) {
        return row.written().size() <= MOST_CELLS
                && isPlain(row.firstText(), grammar)
                && row.written().stream().allMatch(cell -> cell.text().length() <= LONGEST_BESIDE);
    }

    private static boolean isPlain(String text, LevelGrammar grammar) {
        return grammar.match(text).isEmpty() && grammar.matchNumber(text).isEmpty() && !LevelGrammar.isCode(text);
    }

    boolean isFootnote(RowReading row) {
        return rows.contains(row.index());
    }
}
