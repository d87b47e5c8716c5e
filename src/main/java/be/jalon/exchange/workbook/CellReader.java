package be.jalon.exchange.workbook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns what the file says of a cell's value into what was written there. */
final class CellReader {

    /** Equal numbers in equal formats share their texts in memory. */
    private static final int MOST_REMEMBERED = 50_000;

    /**
     * A value with its text.
     *
     * @param whole whether the text is known to hold nothing that is no character
     */
    record Value(CellKind kind, String text, @Nullable BigDecimal number, boolean whole) {
        Value(CellKind kind, String text, @Nullable BigDecimal number) {
            this(kind, text, number, false);
        }

        static final Value EMPTY = new Value(CellKind.EMPTY, "", null);

        static Value text(String text) {
            return text.isEmpty() ? EMPTY : new Value(CellKind.TEXT, text, null);
        }
    }

    private record NumberKey(String raw, CellFormat format) {}

    /** What is known of a cell before its value is read. */
    record Raw(CellRef ref, @Nullable String type, CellFormat format, String value) {}

    private final SheetAssembler sheet;
    private final ReadBudget budget;
    /** Read when the first cell asks for one. */
    private final Supplier<SharedTexts> sharedTexts;

    private final boolean since1904;
    private final Map<NumberKey, Value> remembered = new HashMap<>();

    CellReader(SheetAssembler sheet, ReadBudget budget, Supplier<SharedTexts> sharedTexts, boolean since1904) {
        this.sheet = sheet;
        this.budget = budget;
        this.sharedTexts = sharedTexts;
        this.since1904 = since1904;
    }

    /** The value of a cell that is not written inline. */
    Value read(Raw cell) {
        String type = cell.type() == null ? "n" : cell.type();
        if (cell.value().isEmpty()) {
            return Value.EMPTY;
        }
        return switch (type) {
            case "n" -> number(cell);
            case "s" -> shared(cell);
            case "str", "inlineStr" -> Value.text(budget.kept(XmlText.decode(cell.value())));
            case "b" -> truth(cell);
            case "e" -> error(cell);
            case "d" -> isoDate(cell);
            default -> asText(cell, CellProblem.Kind.UNKNOWN_TYPE);
        };
    }

    private Value asText(Raw cell, CellProblem.Kind problem) {
        sheet.problem(cell.ref(), problem, cell.value());
        return Value.text(budget.kept(cell.value()));
    }

    private Value shared(Raw cell) {
        SharedTexts shared = sharedTexts.get();
        int index = index(cell.value());
        if (index < 0 || index >= shared.texts().size()) {
            return asText(cell, CellProblem.Kind.TEXT_MISSING);
        }
        String text = shared.texts().get(index);
        if (shared.mended().get(index)) {
            sheet.problem(cell.ref(), CellProblem.Kind.BAD_CHARACTERS, text);
        }
        return text.isEmpty() ? Value.EMPTY : new Value(CellKind.TEXT, text, null, true);
    }

    private static int index(String digits) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }

    private Value truth(Raw cell) {
        return switch (cell.value().strip()) {
            case "1", "true" -> new Value(CellKind.BOOLEAN, "VRAI", null);
            case "0", "false" -> new Value(CellKind.BOOLEAN, "FAUX", null);
            default -> asText(cell, CellProblem.Kind.UNKNOWN_TYPE);
        };
    }

    private Value error(Raw cell) {
        sheet.problem(cell.ref(), CellProblem.Kind.ERROR_VALUE, cell.value());
        return new Value(CellKind.ERROR, budget.kept(cell.value()), null);
    }

    private Value isoDate(Raw cell) {
        return SerialDate.ofIso(cell.value())
                .map(text -> new Value(CellKind.DATE, text, null))
                .orElseGet(() -> asText(cell, CellProblem.Kind.BAD_DATE));
    }

    private Value number(Raw cell) {
        NumberKey key = new NumberKey(cell.value(), cell.format());
        Value known = remembered.get(key);
        if (known != null) {
            return known;
        }
        Value value = newNumber(cell);
        if (value.number() != null && remembered.size() < MOST_REMEMBERED) {
            remembered.put(key, value);
        }
        return value;
    }

    private Value newNumber(Raw cell) {
        Optional<BigDecimal> number = NumberText.parse(cell.value());
        if (number.isEmpty()) {
            return asText(cell, CellProblem.Kind.BAD_NUMBER);
        }
        return number(cell.ref(), number.get(), cell.format(), cell.value());
    }

    /** A number in its format. */
    Value number(CellRef ref, BigDecimal number, CellFormat format, String raw) {
        if (!format.shape().isCalendar()) {
            return new Value(CellKind.NUMBER, format.text(number), number);
        }
        Optional<String> date = SerialDate.text(number, since1904, format.shape());
        if (date.isEmpty()) {
            sheet.problem(ref, CellProblem.Kind.BAD_DATE, raw);
            return new Value(CellKind.NUMBER, NumberText.plain(number), number);
        }
        return new Value(CellKind.DATE, date.get(), number);
    }
}
