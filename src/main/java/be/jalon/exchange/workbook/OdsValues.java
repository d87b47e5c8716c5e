package be.jalon.exchange.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns what an OpenDocument file says of a value into what was written there. */
final class OdsValues {

    static final String ERROR = "error";

    private static final Pattern ERROR_TEXT =
            Pattern.compile("#(?:DIV/0!|REF!|VALUE!|NAME\\?|N/A|NUM!|NULL!)|Err:[0-9]{3}");
    private static final BigDecimal SECONDS_A_DAY = new BigDecimal(86_400);

    private final SheetAssembler sheet;
    private final CellReader values;

    OdsValues(SheetAssembler sheet, ReadBudget budget, boolean since1904) {
        this.sheet = sheet;
        this.values = new CellReader(sheet, budget, SharedTexts::none, since1904);
    }

    CellReader.Value read(CellRef ref, OdsCell cell) {
        String type = cell.type() == null ? "" : cell.type();
        boolean computed = cell.formula() != null;
        if (type.equals(ERROR) || (computed && ERROR_TEXT.matcher(cell.text()).matches())) {
            sheet.problem(ref, CellProblem.Kind.ERROR_VALUE, cell.text());
            return new CellReader.Value(CellKind.ERROR, cell.text(), null);
        }
        return switch (type) {
            case "float", "currency", "percentage", "date", "time", "boolean" -> stored(ref, type, cell);
            case "", "string", "void" -> text(ref, cell, computed && type.isEmpty());
            default -> asText(ref, CellProblem.Kind.UNKNOWN_TYPE, cell);
        };
    }

    private CellReader.Value text(CellRef ref, OdsCell cell, boolean expected) {
        String written = cell.text().isEmpty() && cell.value() != null ? cell.value() : cell.text();
        if (written.isEmpty() && expected) {
            sheet.problem(ref, CellProblem.Kind.FORMULA_WITHOUT_VALUE, cell.formula() == null ? "" : cell.formula());
        }
        return CellReader.Value.text(written);
    }

    private CellReader.Value stored(CellRef ref, String type, OdsCell cell) {
        String value = cell.value();
        if (value == null || value.isEmpty()) {
            return cell.text().isEmpty() ? CellReader.Value.EMPTY : asText(ref, CellProblem.Kind.BAD_NUMBER, cell);
        }
        CellFormat format = cell.style().format();
        return switch (type) {
            case "percentage" ->
                number(
                        ref,
                        value,
                        format.shape() == CellFormat.Shape.PERCENT ? format : CellFormat.of(CellFormat.Shape.PERCENT));
            case "date" -> date(ref, value, cell);
            case "time" -> time(ref, value, cell);
            case "boolean" -> truth(ref, value, cell);
            default -> number(ref, value, format);
        };
    }

    private CellReader.Value number(CellRef ref, String value, CellFormat format) {
        return values.read(ref, "n", format, value);
    }

    private CellReader.Value date(CellRef ref, String value, OdsCell cell) {
        Optional<LocalDateTime> moment = SerialDate.moment(value);
        if (moment.isEmpty()) {
            return asText(ref, CellProblem.Kind.BAD_DATE, cell);
        }
        CellFormat.Shape shape = cell.style().format().shape();
        boolean clear = shape.isCalendar() && shape != CellFormat.Shape.ELAPSED;
        String text = SerialDate.text(moment.get(), clear ? shape : CellFormat.Shape.DATE_TIME);
        return new CellReader.Value(
                CellKind.DATE, text, SerialDate.serial(moment.get()).orElse(null));
    }

    private CellReader.Value time(CellRef ref, String value, OdsCell cell) {
        try {
            Duration time = Duration.parse(value.strip());
            BigDecimal days = BigDecimal.valueOf(time.toSeconds()).divide(SECONDS_A_DAY, 15, RoundingMode.HALF_UP);
            CellFormat.Shape shape = cell.style().format().shape();
            boolean elapsed = shape == CellFormat.Shape.ELAPSED || time.toDays() > 0;
            CellFormat.Shape shown = elapsed ? CellFormat.Shape.ELAPSED : CellFormat.Shape.TIME;
            return number(ref, days.toPlainString(), CellFormat.of(shown));
        } catch (DateTimeException | ArithmeticException notATime) {
            return asText(ref, CellProblem.Kind.BAD_DATE, cell);
        }
    }

    private CellReader.Value truth(CellRef ref, String value, OdsCell cell) {
        return switch (value.strip()) {
            case "true" -> new CellReader.Value(CellKind.BOOLEAN, "VRAI", null);
            case "false" -> new CellReader.Value(CellKind.BOOLEAN, "FAUX", null);
            default -> asText(ref, CellProblem.Kind.UNKNOWN_TYPE, cell);
        };
    }

    /** What cannot be understood stays as it is shown, or as it is stored where nothing is shown. */
    private CellReader.Value asText(CellRef ref, CellProblem.Kind problem, OdsCell cell) {
        String stored = cell.value() == null ? "" : cell.value();
        String text = cell.text().isEmpty() ? stored : cell.text();
        sheet.problem(ref, problem, stored.isEmpty() ? text : stored);
        return CellReader.Value.text(text);
    }
}
