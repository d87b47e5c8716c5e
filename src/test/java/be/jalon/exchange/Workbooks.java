package be.jalon.exchange;

import be.jalon.exchange.workbook.CellRef;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small workbooks for tests, written the way people write them: cell by cell. */
public final class Workbooks {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Map<List<Object>, XSSFCellStyle> styles = new HashMap<>();

    private Workbooks() {}

    /** A workbook with one sheet called "Feuil1". */
    public static byte[] sheet(Consumer<Sheet> content) {
        return with(book -> book.sheet("Feuil1", content));
    }

    public static byte[] with(Consumer<Workbooks> content) {
        Workbooks book = new Workbooks();
        content.accept(book);
        try (book.workbook;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Workbooks sheet(String name, Consumer<Sheet> content) {
        content.accept(new Sheet(workbook.createSheet(name)));
        return this;
    }

    public Workbooks hide(String name) {
        workbook.setSheetHidden(workbook.getSheetIndex(name), true);
        return this;
    }

    /** One sheet of a workbook being written. */
    public final class Sheet {
        private final XSSFSheet sheet;
        private int next;

        private Sheet(XSSFSheet sheet) {
            this.sheet = sheet;
        }

        /** The next row: one value per column from A on; null leaves a cell out, a Number is a number. */
        public Sheet row(Object... values) {
            for (int column = 0; column < values.length; column++) {
                if (values[column] != null) {
                    put(new CellRef(next, column), values[column]);
                }
            }
            next++;
            return this;
        }

        /** Leaves rows empty. */
        public Sheet skip(int rows) {
            next += rows;
            return this;
        }

        public Sheet put(String a1, Object value) {
            return put(CellRef.parse(a1), value);
        }

        private Sheet put(CellRef ref, Object value) {
            XSSFCell cell = cell(ref);
            switch (value) {
                case Number number -> cell.setCellValue(number.doubleValue());
                default -> cell.setCellValue(value.toString());
            }
            next = Math.max(next, ref.row());
            return this;
        }

        public Sheet formula(String a1, String formula, double result) {
            XSSFCell cell = cell(CellRef.parse(a1));
            cell.setCellFormula(formula);
            cell.setCellValue(result);
            return this;
        }

        /** Fills cells with a colour such as "FFFF00". */
        public Sheet fill(String rgb, String... a1) {
            for (String address : a1) {
                cell(CellRef.parse(address)).setCellStyle(style(new XSSFColor(hex(rgb), null)));
            }
            return this;
        }

        /** Sets the texts of these cells in by so many steps. */
        public Sheet indent(int steps, String... a1) {
            return restyle(
                    style -> {
                        style.setAlignment(HorizontalAlignment.LEFT);
                        style.setIndention((short) steps);
                    },
                    a1);
        }

        /** Makes the texts of cells italic; their fills stay. */
        public Sheet italic(String... a1) {
            XSSFFont font = workbook.createFont();
            font.setItalic(true);
            return restyle(style -> style.setFont(font), a1);
        }

        private Sheet restyle(Consumer<XSSFCellStyle> change, String... a1) {
            for (String address : a1) {
                XSSFCell cell = cell(CellRef.parse(address));
                XSSFCellStyle style = workbook.createCellStyle();
                style.cloneStyleFrom(cell.getCellStyle());
                change.accept(style);
                cell.setCellStyle(style);
            }
            return this;
        }

        /** Makes the texts of cells bold; their fills stay. */
        public Sheet bold(String... a1) {
            XSSFFont font = workbook.createFont();
            font.setBold(true);
            return restyle(style -> style.setFont(font), a1);
        }

        /** Fills cells with a colour of the theme. */
        public Sheet fillTheme(int theme, double tint, String... a1) {
            XSSFColor colour = new XSSFColor();
            colour.setTheme(theme);
            colour.setTint(tint);
            for (String address : a1) {
                cell(CellRef.parse(address)).setCellStyle(style(colour));
            }
            return this;
        }

        public Sheet merge(String... ranges) {
            for (String range : ranges) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(range));
            }
            return this;
        }

        /** @param number counted from one, as people see it */
        public Sheet hideRow(int number) {
            row(number - 1).setZeroHeight(true);
            return this;
        }

        public Sheet hideColumn(String letters) {
            sheet.setColumnHidden(CellRef.parse(letters + "1").column(), true);
            return this;
        }

        private XSSFCell cell(CellRef ref) {
            XSSFRow row = row(ref.row());
            XSSFCell cell = row.getCell(ref.column());
            return cell == null ? row.createCell(ref.column()) : cell;
        }

        private XSSFRow row(int index) {
            XSSFRow row = sheet.getRow(index);
            return row == null ? sheet.createRow(index) : row;
        }
    }

    private XSSFCellStyle style(XSSFColor colour) {
        List<Object> key = List.of(String.valueOf(colour.getARGBHex()), colour.getTheme(), colour.getTint());
        return styles.computeIfAbsent(key, ignored -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(colour);
            return style;
        });
    }

    private static byte[] hex(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
