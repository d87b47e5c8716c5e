package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.profile.TitleShape;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.plan.ItemField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the code of an item: its own column is preferred to the number inside the title. */
final class CodeReader {

    private CodeReader() {}

    static void read(ItemBuilder item, SheetGrid grid, CellLedger ledger, SheetFindings findings) {
        DraftCell column = item.cells.get(ItemField.CODE);
        String inTitle = inTitle(item);
        RawCell beside = item.codeCell;
        if (beside != null) {
            ledger.map(beside.ref());
        }
        if (column != null && !column.stated().isBlank()) {
            keepOther(item, beside, column);
            item.texts.put(ItemField.CODE, ofColumn(item, column, inTitle, findings));
            return;
        }
        if (beside != null) {
            item.cells.put(
                    ItemField.CODE,
                    DraftCell.of(List.of(CellPart.of(grid.name(), beside, "")), Spread.SINGLE, null, false));
            item.texts.put(
                    ItemField.CODE, LevelGrammar.withoutBrackets(beside.text().strip()));
            return;
        }
        if (item.place == null
                && (!inTitle.isEmpty() || item.titles.isEmpty() || item.code().isEmpty())) {
            item.texts.put(ItemField.CODE, inTitle);
        }
    }

    /** A second number beside the one of the column is kept under the letters of its own. */
    private static void keepOther(ItemBuilder item, @Nullable RawCell beside, DraftCell column) {
        if (beside != null && !beside.text().strip().equals(column.stated().strip())) {
            item.addExtra("Colonne " + CellRef.columnName(beside.ref().column()), beside.text());
        }
    }

    private static String inTitle(ItemBuilder item) {
        TitleShape shape = item.shape;
        return shape == null || item.titles.isEmpty()
                ? ""
                : shape.code(item.titles.getFirst().raw());
    }

    private static String ofColumn(ItemBuilder item, DraftCell column, String inTitle, SheetFindings findings) {
        String code = LevelGrammar.withoutBrackets(withoutSign(column.stated().strip()));
        String address = column.ref().in(item.sheet);
        String number = TitleShape.numberOf(inTitle);
        if (inTitle.isEmpty() || TitleShape.numberOf(code).equals(number)) {
            return code;
        }
        if (column.first().number() && sameNumber(code, number)) {
            findings.add(Finding.note("code.number", address, code, code, number));
            return number;
        }
        findings.add(Finding.doubt("code.differs", address, code, code, inTitle));
        return code;
    }

    /** "O.O. 1.2 -" and "Action 57 :": the sign only leads to the title. */
    private static String withoutSign(String text) {
        int end = text.length();
        while (end > 0 && ":-–— ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? text : text.substring(0, end);
    }

    /** A cell that holds the number 1.1 where the title says 1.10: the spreadsheet ate the zero. */
    private static boolean sameNumber(String code, String number) {
        return decimal(code)
                .flatMap(a -> decimal(number).map(b -> a.compareTo(b) == 0))
                .orElse(false);
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.matches("\\d{1,6}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
