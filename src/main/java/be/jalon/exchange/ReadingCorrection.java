package be.jalon.exchange;

import be.jalon.exchange.profile.ColourMeaning;
import be.jalon.exchange.profile.KnownTable;
import be.jalon.exchange.profile.LevelRule;
import be.jalon.exchange.profile.TableModel;
import be.jalon.exchange.reading.DraftSheet;
import be.jalon.exchange.reading.TableExplainer;
import be.jalon.exchange.workbook.RawSheet;
import be.jalon.exchange.workbook.RawWorkbook;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person says of sheets of a previewed file. */
public record ReadingCorrection(List<Sheet> sheets) implements Serializable {

    /** Knows the words of every kind of table; by it a sheet is read that nothing recognised. */
    private static final String ANY_TABLE = "tableau-libre";

    /**
     * One sheet.
     *
     * @param firstHeader row of the first header counted from zero, -1 when there are none
     * @param lastHeader row of the last header, -1 likewise
     * @param firstRow first row of a table without headers
     * @param columns what columns hold, by their numbers from zero, in words of {@link
     *     be.jalon.exchange.profile.ColumnWords}; those of which nothing is said are absent
     */
    public record Sheet(
            String name,
            int firstHeader,
            int lastHeader,
            int firstRow,
            Map<Integer, String> columns,
            LevelRule rule,
            List<ColourMeaning> colours)
            implements Serializable {
        public Sheet {
            columns = Map.copyOf(columns);
            colours = List.copyOf(colours);
        }
    }

    public ReadingCorrection {
        sheets = List.copyOf(sheets);
    }

    /** Together with what was said before of other sheets of the file. */
    TableModel over(ImportPreview before, RawWorkbook workbook) {
        Map<String, KnownTable> tables = new LinkedHashMap<>();
        if (before.correction() != null) {
            before.correction().tables().forEach(table -> tables.put(table.sheet(), table));
        }
        for (Sheet sheet : sheets) {
            workbook.sheet(sheet.name()).ifPresent(raw -> tables.put(sheet.name(), table(sheet, raw, before)));
        }
        return new TableModel("", new ArrayList<>(tables.values()));
    }

    private static KnownTable table(Sheet sheet, RawSheet raw, ImportPreview before) {
        String base = Optional.ofNullable(before.plan()
                        .sheet(sheet.name())
                        .map(DraftSheet::layout)
                        .orElse(null))
                .orElse(ANY_TABLE);
        return TableExplainer.explain(
                raw,
                base,
                sheet.firstHeader(),
                sheet.lastHeader(),
                Math.max(0, sheet.firstRow()),
                sheet.columns(),
                sheet.rule(),
                sheet.colours());
    }
}
