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

    /** What becomes of a sheet. */
    public enum Way {
        /** It is read as its person says. */
        EXPLAINED,
        /** It is not read; it stays in its workbook. */
        LEFT_OUT,
        /** It is read after all, as if nothing had been said of it. */
        FOUND
    }

    /**
     * One sheet.
     *
     * @param way what becomes of it; the rest counts for {@link Way#EXPLAINED} only
     * @param firstHeader row of the first header counted from zero, -1 when there are none
     * @param lastHeader row of the last header, -1 likewise
     * @param firstRow first row of a table without headers
     * @param columns what columns hold, by their numbers from zero, in words of {@link
     *     be.jalon.exchange.profile.ColumnWords}; those of which nothing is said are absent
     */
    public record Sheet(
            String name,
            Way way,
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

        /** A sheet that is read. */
        public Sheet(
                String name,
                int firstHeader,
                int lastHeader,
                int firstRow,
                Map<Integer, String> columns,
                LevelRule rule,
                List<ColourMeaning> colours) {
            this(name, Way.EXPLAINED, firstHeader, lastHeader, firstRow, columns, rule, colours);
        }

        /** The same, but for what becomes of it. */
        public Sheet going(Way other) {
            return new Sheet(name, other, firstHeader, lastHeader, firstRow, columns, rule, colours);
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
            boolean forgotten = sheet.way() == Way.FOUND && tables.remove(sheet.name()) != null;
            if (sheet.way() == Way.LEFT_OUT) {
                tables.put(sheet.name(), KnownTable.leftOut(sheet.name()));
            } else if (!forgotten) {
                workbook.sheet(sheet.name()).ifPresent(raw -> tables.put(sheet.name(), table(sheet, raw, before)));
            }
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
