package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.MarkWords;
import be.jalon.exchange.workbook.CellRef;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the semester or the quarter that stands in a column beside the year: "2" below "Semestre", "T3". */
final class PartOfYear {

    private static final Pattern BARE = Pattern.compile("\\d+");

    private final SheetGrid grid;
    private final IntFunction<String> names;
    private final SheetFindings findings;
    private final CellLedger ledger;

    /** @param names the header of a column */
    PartOfYear(SheetGrid grid, IntFunction<String> names, SheetFindings findings, CellLedger ledger) {
        this.grid = grid;
        this.names = names;
        this.findings = findings;
        this.ledger = ledger;
    }

    static boolean isPart(String header, String text) {
        return words(header, text).isPresent();
    }

    /** What stands before the text of a year, "" where its neighbour says nothing that is understood. */
    String before(ColumnMap.FieldColumn column, CellRef anchor, int row) {
        if (column.named().isEmpty() || !CellTexts.isYear(grid.shownText(anchor))) {
            return column.label();
        }
        int beside = column.named().getFirst();
        CellRef ref = grid.downward(new CellRef(row, beside)).orElse(null);
        String text = ref == null ? "" : grid.shownText(ref).strip();
        if (ref == null || text.isEmpty()) {
            return column.label();
        }
        Optional<String> words = words(names.apply(beside), text);
        words.ifPresentOrElse(
                ignored -> ledger.map(ref),
                () -> findings.add(
                        Finding.doubt("deadline.part_of_year", grid.address(ref), text, text, grid.shownText(anchor))));
        return words.map(said -> said + " ").orElse(column.label());
    }

    /** A number alone is one of what the header counts. */
    private static Optional<String> words(String header, String text) {
        String counted = header.replaceAll("\\s+", " ").strip() + " " + text;
        Stream<String> ways = BARE.matcher(text).matches() ? Stream.of(counted) : Stream.of(text, counted);
        return ways.filter(MarkWords::isPartOfYear).findFirst();
    }
}
