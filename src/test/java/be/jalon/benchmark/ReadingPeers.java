package be.jalon.benchmark;

import be.jalon.exchange.profile.ProfileCatalog;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.exchange.reading.PlanInterpreter;
import be.jalon.exchange.workbook.CellKind;
import be.jalon.exchange.workbook.RawSheet;
import be.jalon.exchange.workbook.ReadLimits;
import be.jalon.exchange.workbook.ReadOutcome;
import be.jalon.exchange.workbook.WorkbookReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Three ways to read one workbook, and what each saw in it. */
final class ReadingPeers {

    static final ProfileCatalog CATALOG = ProfileCatalog.load(Path.of("no-profiles-here"));
    private static final String YELLOW = "FFFFFF00";

    private ReadingPeers() {}

    /**
     * @param texts number of cells with a text
     * @param checksum over places and texts
     */
    record Texts(int texts, long checksum) {
        static final Texts NONE = new Texts(0, 0);

        Texts plus(int row, int column, String text) {
            return new Texts(texts + 1, checksum + (row * 31L + column + 1) * text.hashCode());
        }
    }

    /** What more than values was seen. */
    record Looks(int yellow, int merges) {}

    static ReadOutcome.Read read(byte[] bytes) {
        if (WorkbookReader.read(bytes, "pst.xlsx", ReadLimits.DEFAULTS) instanceof ReadOutcome.Read read) {
            return read;
        }
        throw new IllegalStateException("The workbook was refused");
    }

    static Interpretation interpret(byte[] bytes) {
        return PlanInterpreter.interpret(read(bytes), CATALOG);
    }

    static Texts texts(ReadOutcome.Read read) {
        Texts[] seen = {Texts.NONE};
        read.workbook().sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.kind() == CellKind.TEXT)
                .forEach(cell -> seen[0] = seen[0].plus(cell.row(), cell.column(), cell.text()));
        return seen[0];
    }

    static Looks looks(ReadOutcome.Read read) {
        RawSheet sheet = read.workbook().sheets().getFirst();
        long yellow = sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> YELLOW.equals(cell.fill()))
                .count();
        return new Looks((int) yellow, sheet.merges().size());
    }

    /** The user model of Apache POI, merely reading: every value is asked for once. */
    static Texts poi(byte[] bytes) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Texts seen = Texts.NONE;
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING) {
                        seen = seen.plus(cell.getRowIndex(), cell.getColumnIndex(), cell.getStringCellValue());
                    }
                }
            }
            return seen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Looks poiLooks(byte[] bytes) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet sheet = workbook.getSheetAt(0);
            int yellow = 0;
            for (Row row : sheet) {
                for (Cell cell : row) {
                    var style = cell.getCellStyle();
                    yellow += style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                                    && style.getFillForegroundColor() == IndexedColors.YELLOW.getIndex()
                            ? 1
                            : 0;
                }
            }
            return new Looks(yellow, sheet.getNumMergedRegions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Values only: this library reads neither fills nor merges. */
    static Texts fastexcel(byte[] bytes) {
        Texts[] seen = {Texts.NONE};
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> row.forEach(cell -> {
                if (cell != null && cell.getType() == org.dhatim.fastexcel.reader.CellType.STRING) {
                    seen[0] = seen[0].plus(
                            cell.getAddress().getRow(), cell.getAddress().getColumn(), cell.asString());
                }
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seen[0];
    }
}
