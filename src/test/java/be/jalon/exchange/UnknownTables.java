package be.jalon.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks whose headers no profile knows. */
public final class UnknownTables {

    public static final String SHEET = "Feuille";

    private UnknownTables() {}

    /** Two actions under headers that nobody foresaw. */
    public static byte[] twoActions() {
        return workbook(
                SHEET,
                "Repère|Chose|Butoir|Météo",
                "T-12|Réparer le kiosque|2027|Soleil",
                "T-13|Peindre le pont|2028|Pluie");
    }

    /** A table of so many columns. */
    public static byte[] wide(int columns) {
        String[] lines = new String[12];
        for (int row = 0; row < lines.length; row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                cells.add((row == 0 ? "Rubrique " : "Note " + row + " sur ") + column);
            }
            lines[row] = String.join("|", cells);
        }
        return workbook(SHEET, lines);
    }

    /** Lines whose cells are separated by {@code |}. */
    public static byte[] workbook(String name, String... lines) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            fill(workbook.createSheet(name), lines);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same lines in two sheets. */
    public static byte[] twice(String first, String second, String... lines) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            fill(workbook.createSheet(first), lines);
            fill(workbook.createSheet(second), lines);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(XSSFSheet sheet, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            Row row = sheet.createRow(i);
            String[] cells = lines[i].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                row.createCell(column).setCellValue(cells[column].replace("%", sheet.getSheetName()));
            }
        }
    }
}
