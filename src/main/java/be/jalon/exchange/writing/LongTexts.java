package be.jalon.exchange.writing;

import be.jalon.exchange.workbook.CellContent;
import be.jalon.exchange.workbook.SheetEdit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No cell holds more than a spreadsheet allows; what is longer ends there, and that is said. */
final class LongTexts {

    /** In characters; every program that reads workbooks stops there. */
    static final int LONGEST = 32_767;

    private LongTexts() {}

    static List<SheetEdit> cut(List<SheetEdit> edits, Notes notes) {
        return edits.stream().map(edit -> cut(edit, notes)).toList();
    }

    private static SheetEdit cut(SheetEdit edit, Notes notes) {
        return switch (edit) {
            case SheetEdit.SetCell cell ->
                new SheetEdit.SetCell(cell.sheet(), cell.cell(), cut(cell.content(), cell.sheet(), notes));
            case SheetEdit.InsertRow row -> {
                Map<Integer, CellContent> contents = new HashMap<>();
                row.contents().forEach((column, content) -> contents.put(column, cut(content, row.sheet(), notes)));
                yield new SheetEdit.InsertRow(row.sheet(), row.at(), row.copyStyleFromRow(), contents, row.fills());
            }
            case SheetEdit.SetFill fill -> fill;
            case SheetEdit.RemoveRow row -> row;
        };
    }

    private static CellContent cut(CellContent content, String sheet, Notes notes) {
        if (!(content instanceof CellContent.Text text) || text.text().length() <= LONGEST) {
            return content;
        }
        notes.add("text_cut", null, sheet, text.text().substring(0, 60) + "…");
        int end = Character.isHighSurrogate(text.text().charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return CellContent.text(text.text().substring(0, end));
    }
}
