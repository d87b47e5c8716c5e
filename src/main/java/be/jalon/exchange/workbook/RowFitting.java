package be.jalon.exchange.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Makes the rows of a workbook of ours high enough for their wrapped texts. Programs that open it may measure again:
 * the heights are a first guess from the number of characters, since no font is at hand here.
 */
public final class RowFitting {

    /** Characters of a text stand for so many of the digits that a column's width counts. */
    private static final double WIDTH_OF_A_CHARACTER = 1.08;

    private static final double LINE = 1.28;
    private static final double MARGIN = 3;
    /** A spreadsheet's rows end here, in points. */
    private static final double HIGHEST = 409;

    private RowFitting() {}

    public static byte[] fit(byte[] bytes) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream fitted = new ByteArrayOutputStream()) {
            for (Sheet sheet : workbook) {
                Map<Integer, CellRangeAddress> merges = merges(sheet);
                for (Row row : sheet) {
                    fit((XSSFRow) row, merges.get(row.getRowNum()));
                }
            }
            workbook.write(fitted);
            return fitted.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The merged block that begins a row and stays within it: an objective. */
    private static Map<Integer, CellRangeAddress> merges(Sheet sheet) {
        Map<Integer, CellRangeAddress> merges = new HashMap<>();
        sheet.getMergedRegions().stream()
                .filter(merge -> merge.getFirstRow() == merge.getLastRow() && merge.getFirstColumn() == 0)
                .forEach(merge -> merges.put(merge.getFirstRow(), merge));
        return merges;
    }

    private static void fit(XSSFRow row, @Nullable CellRangeAddress merge) {
        boolean designed = row.getCTRow().isSetHt();
        if (designed && merge == null) {
            return;
        }
        double height = designed ? row.getHeightInPoints() : 0;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
                height = Math.max(height, height(cell, lastColumn(cell, merge)));
            }
        }
        if (height > 0) {
            row.setHeightInPoints((float) Math.min(HIGHEST, height));
            // Not fixed: the row grows when somebody writes more into it.
            row.getCTRow().unsetCustomHeight();
        }
    }

    private static int lastColumn(Cell cell, @Nullable CellRangeAddress merge) {
        return merge != null && merge.isInRange(cell) ? merge.getLastColumn() : cell.getColumnIndex();
    }

    private static double height(Cell cell, int lastColumn) {
        double width = 0;
        for (int column = cell.getColumnIndex(); column <= lastColumn; column++) {
            width += cell.getSheet().getColumnWidth(column) / 256.0;
        }
        double charactersOfALine = Math.max(1, width / WIDTH_OF_A_CHARACTER);
        int lines = cell.getStringCellValue()
                .lines()
                .mapToInt(line -> (int) Math.max(1, Math.ceil(line.length() / charactersOfALine)))
                .sum();
        double points = ((XSSFCellStyle) cell.getCellStyle()).getFont().getFontHeightInPoints();
        return lines * points * LINE + MARGIN;
    }
}
