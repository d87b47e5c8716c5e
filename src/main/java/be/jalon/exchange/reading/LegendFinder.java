package be.jalon.exchange.reading;

import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.profile.LegendWords;
import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.profile.MarkWords;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.plan.ReviewReason;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the legend of a sheet and the colour that stands beside each of its phrases. */
final class LegendFinder {

    /** A row with more texts is a row of the table, unless it begins with the heading of the legend. */
    private static final int FEW_TEXTS = 3;

    private static final int LONGEST_LABEL = 80;
    /** Rows of a legend stand together. */
    private static final int NEAR = 2;

    private final SheetGrid grid;
    private final LegendWords words;
    private final LevelGrammar grammar;
    private final Place header;
    private final SwatchFinder swatches;
    private final NamedColours named;

    private final Map<String, Set<ReviewReason>> found = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Set<Integer> rows = new HashSet<>();
    private final Set<CellRef> cellsBeside = new HashSet<>();
    private @Nullable CellRef uncoloured;
    /** Whether the heading of a legend was seen just above. */
    private boolean below;
    /** Whether the heading of a legend was seen beside the table. */
    private boolean beside;

    private int lastRow = -1;
    /** The last row with several texts, -1 until it was looked for. */
    private int lastTableRow = -1;

    /** Where the header of the table stands: legends are looked for above, below and beside the table. */
    record Place(int first, int last, int lastColumn) {
        /** Of a sheet that has no table. */
        static final Place NOWHERE = new Place(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

        boolean contains(int row) {
            return row >= first && row <= last;
        }
    }

    LegendFinder(SheetGrid grid, LayoutProfile profile, Place header) {
        this.grid = grid;
        this.words = profile.legend();
        this.grammar = profile.levels();
        this.header = header;
        this.swatches = new SwatchFinder(grid, words);
        this.named = new NamedColours(grid, words.colours());
        // A sheet that is called so needs no heading.
        this.below = header == Place.NOWHERE && words.isSheetName(grid.name());
    }

    Legend find() {
        for (RawRow row : grid.rows()) {
            read(row, grid.written(row));
        }
        named.addTo(labels, header.last(), header.lastColumn(), FEW_TEXTS);
        List<Swatch> waiting = found.entrySet().stream()
                .map(entry -> new Swatch(entry.getKey(), entry.getValue()))
                .toList();
        List<ColourLabel> others = labels.entrySet().stream()
                .filter(entry -> !found.containsKey(entry.getKey()))
                .map(entry -> new ColourLabel(entry.getKey(), entry.getValue()))
                .toList();
        return new Legend(new Colours(waiting, others), rows, cellsBeside, waiting.isEmpty() ? uncoloured : null);
    }

    private void read(RawRow row, List<RawCell> written) {
        if (written.isEmpty()) {
            return;
        }
        beside |= row.index() >= header.first() && isHeadedBeside(written);
        boolean heading = words.isTitle(written.getFirst().text());
        boolean ofLegend = !header.contains(row.index())
                && (below ? isBelowHeading(written) : !heading && isLonePhrase(row, written));
        if (heading || ofLegend) {
            below |= heading;
            if (heading) {
                markRow(row, written.getFirst());
            }
            entries(row, written, true);
            lastRow = row.index();
            return;
        }
        below &= written.size() <= FEW_TEXTS;
        entries(row, outside(row, written), false);
    }

    private boolean isHeadedBeside(List<RawCell> written) {
        RawCell last = written.getLast();
        return last.column() > header.lastColumn() && words.isTitle(last.text());
    }

    /** A legend may also stand above the table or beside it, from its headers on. */
    private List<RawCell> outside(RawRow row, List<RawCell> written) {
        if (row.index() < header.first()) {
            return written;
        }
        int first = written.size();
        while (first > 0 && written.get(first - 1).ref().column() > header.lastColumn()) {
            first--;
        }
        return first == written.size() ? List.of() : written.subList(first, written.size());
    }

    /** Below its heading, a row of a legend holds phrases, and the texts of other colours. */
    private boolean isBelowHeading(List<RawCell> written) {
        boolean phrase = false;
        boolean brief = written.getFirst().row() - lastRow <= NEAR;
        for (RawCell cell : written) {
            boolean here = !words.reasons(cell.text()).isEmpty();
            phrase |= here;
            brief &= cell.text().length() <= LONGEST_LABEL;
            boolean explained = swatches.isBeside(cell) || named.explains(cell.text());
            if (here ? grammar.match(cell.text()).isPresent() : !explained) {
                return false;
            }
        }
        return phrase || brief;
    }

    /** Without a heading only a phrase that stands alone, apart from the table: an action may be "à préciser" too. */
    private boolean isLonePhrase(RawRow row, List<RawCell> written) {
        if (isRowOfStates(row, written)) {
            return true;
        }
        RawCell phrase = onlyPhrase(written);
        if (phrase == null) {
            return false;
        }
        String text = phrase.text();
        boolean apart = row.index() == 0
                || rows.contains(row.index() - 1)
                || grid.written(row.index() - 1).isEmpty();
        boolean outside = isOutsideTable(row);
        boolean state = outside && isState(text) && swatches.isBeside(phrase);
        if (state && header.equals(Place.NOWHERE)) {
            return grammar.match(text).isEmpty();
        }
        boolean several = outside && named.explainsSeveral(text);
        return apart
                && (state || several || !words.reasons(text).isEmpty())
                && grammar.match(text).isEmpty();
    }

    /** The cell of a row that is no swatch, where there is one only. */
    private @Nullable RawCell onlyPhrase(List<RawCell> written) {
        RawCell only = null;
        for (RawCell cell : written) {
            if (!isSwatch(cell)) {
                if (only != null) {
                    return null;
                }
                only = cell;
            }
        }
        return only;
    }

    /** "Réalisé", "en cours" and "à faire" side by side outside the table, each in its colour. */
    private boolean isRowOfStates(RawRow row, List<RawCell> written) {
        if (!isOutsideTable(row)) {
            return false;
        }
        int states = 0;
        for (RawCell cell : written) {
            states += swatches.isBeside(cell) && isState(cell.text()) ? 1 : 0;
        }
        return states > 1
                && states >= written.size() - 1
                && written.stream().noneMatch(cell -> grammar.match(cell.text()).isPresent());
    }

    /** A swatch may hold a letter, or the name of its colour. */
    private boolean isSwatch(RawCell cell) {
        return SwatchFinder.colour(cell.fill()) != null
                && (cell.text().strip().length() <= 2 || words.colours().isName(cell.text()));
    }

    private boolean isState(String text) {
        return MarkWords.isStatus(words.colours().explained(text));
    }

    /** Inside the table a state alone in its row groups the actions below it. */
    private boolean isOutsideTable(RawRow row) {
        if (lastTableRow < 0) {
            lastTableRow = grid.rows().reversed().stream()
                    .filter(other -> grid.written(other).size() >= FEW_TEXTS)
                    .mapToInt(RawRow::index)
                    .findFirst()
                    .orElse(0);
        }
        return row.index() < header.first() || row.index() > lastTableRow;
    }

    private void entries(RawRow row, List<RawCell> written, boolean alone) {
        if (written.isEmpty()) {
            return;
        }
        for (RawCell cell : alone ? ownColoursFirst(written) : written) {
            Set<ReviewReason> reasons = words.reasons(cell.text());
            if (words.isTitle(cell.text())) {
                markBeside(cell);
                continue;
            }
            if (reasons.isEmpty()) {
                if (alone || isLabelBeside(row, cell)) {
                    label(row, cell);
                }
                continue;
            }
            Optional<String> fill = swatches.of(row, cell);
            fill.ifPresent(key -> found.computeIfAbsent(key, ignored -> EnumSet.noneOf(ReviewReason.class))
                    .addAll(reasons));
            if (fill.isPresent()) {
                markBeside(cell);
            }
            if (alone && (fill.isPresent() || below)) {
                markRow(row, cell);
            }
            if (fill.isEmpty() && below) {
                uncoloured = cell.ref();
            }
        }
    }

    /** The colour of a text of its own is not the one that explains the text beside it. */
    private static List<RawCell> ownColoursFirst(List<RawCell> written) {
        return written.stream()
                .sorted(Comparator.comparing(cell -> SwatchFinder.colour(cell.fill()) == null))
                .toList();
    }

    /** Right of the table, below the heading of a legend, or a state with a colour of its own. */
    private boolean isLabelBeside(RawRow row, RawCell cell) {
        return row.index() >= header.first()
                && cell.column() > header.lastColumn()
                && (beside || isState(cell.text()))
                && swatches.isBeside(cell);
    }

    /** What a colour means that nothing waits for. */
    private void label(RawRow row, RawCell cell) {
        String own = SwatchFinder.colour(cell.fill());
        Optional<String> fill = own == null ? swatches.of(row, cell) : Optional.of(own);
        String text = cell.text().strip();
        if (fill.isPresent() && text.length() > 1 && !words.colours().isName(text)) {
            labels.putIfAbsent(fill.get(), words.colours().explained(text));
            markRow(row, cell);
        } else if (fill.isEmpty() && named.explains(text)) {
            named.read(text);
            markRow(row, cell);
        }
    }

    private void markRow(RawRow row, RawCell cell) {
        if (row.index() < header.first() || cell.column() <= header.lastColumn()) {
            rows.add(row.index());
        }
        markBeside(cell);
    }

    private void markBeside(RawCell cell) {
        if (cell.row() >= header.first() && cell.column() > header.lastColumn()) {
            cellsBeside.add(cell.ref());
            grid.cells(cell.row()).stream()
                    .filter(near -> near.column() > header.lastColumn() && isSwatch(near))
                    .map(RawCell::ref)
                    .forEach(cellsBeside::add);
        }
    }
}
