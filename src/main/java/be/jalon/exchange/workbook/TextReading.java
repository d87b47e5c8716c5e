package be.jalon.exchange.workbook;

import be.jalon.exchange.workbook.TextForm.Delimiter;
import be.jalon.exchange.workbook.TextForm.Encoding;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table written as text (csv and its relatives) as one sheet that has the name of the file. Its cells are
 * texts: what looks like a number may be a code.
 */
final class TextReading {

    /** Only they may hold a table that does not look like one. */
    private static final Set<String> NAMES_OF_TABLES = Set.of("csv", "tsv", "tab");

    private static final Pattern MARKUP_OR_DATA = Pattern.compile("\\A\\s*(?:<|%PDF|\\{|\\[\\s*[{\\[])");
    /** A mark that protects the text behind it from being taken for a formula. */
    private static final Pattern PROTECTED = Pattern.compile("\\A'[=+\\-@\\t\\r]", Pattern.DOTALL);

    private final String text;
    private final TextForm form;
    private final ReadBudget budget;
    private final Problems problems = new Problems();
    private final SheetAssembler sheet;

    private TextReading(String text, TextForm form, String sheetName, ReadBudget budget) {
        this.text = text;
        this.form = form;
        this.budget = budget;
        this.sheet = new SheetAssembler(sheetName, budget, problems);
    }

    /**
     * @param chosen how to read the text; null to find out
     * @throws RefusedException when the file is no table
     */
    static ReadOutcome.Read read(byte[] bytes, String fileName, ReadBudget budget, @Nullable TextForm chosen) {
        Encoding encoding = chosen == null ? TextBytes.encoding(bytes) : chosen.encoding();
        String text = TextBytes.decode(bytes, encoding);
        if (text.isBlank()) {
            throw new RefusedException(RefusalReason.EMPTY);
        }
        if (!TextBytes.isText(text) || MARKUP_OR_DATA.matcher(text).lookingAt()) {
            throw new RefusedException(RefusalReason.NOT_A_WORKBOOK);
        }
        TextForm form = chosen == null ? new TextForm(delimiter(text, fileName), encoding) : chosen;
        return new TextReading(text, form, sheetName(fileName), budget).read();
    }

    private static Delimiter delimiter(String text, String fileName) {
        DelimiterGuess guess = DelimiterGuess.of(text);
        String extension = FileKind.extension(fileName).orElse("");
        if (guess.certain() || NAMES_OF_TABLES.contains(extension)) {
            return guess.delimiter();
        }
        if (extension.equals("txt")) {
            return Delimiter.NONE;
        }
        throw new RefusedException(RefusalReason.NOT_A_WORKBOOK);
    }

    private static String sheetName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String name =
                WholeText.of(dot > 0 ? fileName.substring(0, dot) : fileName).strip();
        return name.isEmpty() ? "texte" : name;
    }

    private ReadOutcome.Read read() {
        int from = DelimiterGuess.declaration(text).map(String::length).orElse(0);
        FieldCutter fields =
                new FieldCutter(text, from, form.delimiter(), budget.limits().cellCharacters());
        for (int row = 0; !fields.isFinished(); row++) {
            if (row > CellRef.MAX_ROW) {
                throw new RefusedException(RefusalReason.BEYOND_SHEET);
            }
            sheet.startRow(null, false);
            readRow(fields);
            sheet.endRow();
        }
        return ReadOutcome.Read.of(form, new RawWorkbook(List.of(sheet.finish(false))), problems);
    }

    private void readRow(FieldCutter fields) {
        int column = 0;
        do {
            budget.step();
            String field = fields.next();
            if (fields.isHopeless()) {
                throw new RefusedException(RefusalReason.DAMAGED, "\"");
            }
            if (column > CellRef.MAX_COLUMN) {
                throw new RefusedException(RefusalReason.BEYOND_SHEET);
            }
            if (!field.isEmpty()) {
                add(sheet.place(column), field, fields.isDamaged());
            }
            column++;
        } while (!fields.hasRecordEnded());
    }

    private void add(CellRef ref, String field, boolean badQuotes) {
        if (field.length() > budget.limits().cellCharacters()) {
            throw budget.textTooLong();
        }
        String unprotected = PROTECTED.matcher(field).lookingAt() ? field.substring(1) : field;
        String written = budget.kept(unprotected.replace("\r\n", "\n").replace('\r', '\n'));
        if (badQuotes) {
            sheet.problem(ref, CellProblem.Kind.BAD_QUOTES, written);
        }
        if (written.indexOf(WholeText.UNKNOWN) >= 0) {
            sheet.problem(ref, CellProblem.Kind.BAD_CHARACTERS, written);
        }
        sheet.add(new RawCell(ref, CellKind.TEXT, written, null, null, CellLook.PLAIN));
    }
}
