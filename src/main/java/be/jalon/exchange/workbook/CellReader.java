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

        static Value whole(String text) {
            return text.isEmpty() ? EMPTY : new Value(CellKind.TEXT, text, null, true);
        }
    }

    private record NumberKey(String raw, CellFormat format) {}

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
    Value read(CellRef ref, @Nullable String type, CellFormat format, String value) {
        if (value.isEmpty()) {
            return Value.EMPTY;
        }
        return switch (type) {
            case null -> number(ref, format, value);
            case "n" -> number(ref, format, value);
            case "s" -> Value.whole(sharedText(ref, index(value), value));
            case "str", "inlineStr" -> Value.text(budget.kept(XmlText.decode(value)));
            case "b" -> truth(ref, value);
            case "e" -> error(ref, value);
            case "d" -> isoDate(ref, value);
            default -> asText(ref, value, CellProblem.Kind.UNKNOWN_TYPE);
        };
    }

    private Value asText(CellRef ref, String value, CellProblem.Kind problem) {
        sheet.problem(ref, problem, value);
        return Value.text(budget.kept(value));
    }

    /** The text of a cell that names a shared one by its number; the number itself where there is none. */
    String sharedText(CellRef ref, int index) {
        SharedTexts shared = sharedTexts.get();
        return index < shared.texts().size() && !shared.mended().get(index)
                ? shared.texts().get(index)
                : sharedText(ref, index, Integer.toString(index));
    }

    /** @param value the number as the file has it */
    private String sharedText(CellRef ref, int index, String value) {
        SharedTexts shared = sharedTexts.get();
        if (index < 0 || index >= shared.texts().size()) {
            sheet.problem(ref, CellProblem.Kind.TEXT_MISSING, value);
            return budget.kept(value);
        }
        String text = shared.texts().get(index);
        if (shared.mended().get(index)) {
            sheet.problem(ref, CellProblem.Kind.BAD_CHARACTERS, text);
        }
        return text;
    }

    private static int index(String digits) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }

    private Value truth(CellRef ref, String value) {
        return switch (value.strip()) {
            case "1", "true" -> new Value(CellKind.BOOLEAN, "VRAI", null);
            case "0", "false" -> new Value(CellKind.BOOLEAN, "FAUX", null);
            default -> asText(ref, value, CellProblem.Kind.UNKNOWN_TYPE);
        };
    }

    private Value error(CellRef ref, String value) {
        sheet.problem(ref, CellProblem.Kind.ERROR_VALUE, value);
        return new Value(CellKind.ERROR, budget.kept(value), null);
    }

    private Value isoDate(CellRef ref, String value) {
        return SerialDate.ofIso(value)
                .map(text -> new Value(CellKind.DATE, text, null))
                .orElseGet(() -> asText(ref, value, CellProblem.Kind.BAD_DATE));
    }

    private Value number(CellRef ref, CellFormat format, String value) {
        NumberKey key = new NumberKey(value, format);
        Value known = remembered.get(key);
        if (known != null) {
            return known;
        }
        Value read = newNumber(ref, format, value);
        if (read.number() != null && remembered.size() < MOST_REMEMBERED) {
            remembered.put(key, read);
        }
        return read;
    }

    private Value newNumber(CellRef ref, CellFormat format, String value) {
        Optional<BigDecimal> number = NumberText.parse(value);
        if (number.isEmpty()) {
            return asText(ref, value, CellProblem.Kind.BAD_NUMBER);
        }
        return number(ref, number.get(), format, value);
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
