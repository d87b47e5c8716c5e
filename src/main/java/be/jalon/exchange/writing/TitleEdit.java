package be.jalon.exchange.writing;

import be.jalon.exchange.profile.TitleShape;
import be.jalon.exchange.reading.CellPart;
import be.jalon.exchange.reading.DraftCell;
import be.jalon.exchange.reading.DraftItem;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes title and code as the neighbours do: in the words of the cell, with or without the number among them. */
final class TitleEdit {

    private TitleEdit() {}

    /** The text of a title's cell after code or title changed; empty when the cell stays as it is. */
    static Optional<String> changed(DraftItem draft, ItemRow row) {
        DraftCell cell = draft.cells().get(ItemField.TITLE);
        if (cell == null) {
            return Optional.empty();
        }
        String raw = cell.first().raw();
        TitleShape shape = shapeOf(cell);
        String title = draft.texts().get(ItemField.TITLE).equals(row.title()) ? shape.title(raw) : row.title();
        String text = isCodeChanged(draft, row)
                ? shape.with(raw, codeInTitle(draft, shape, raw, row), title)
                : shape.withTitle(raw, title);
        return text.equals(raw) ? Optional.empty() : Optional.of(text);
    }

    /** The text of the title's cell of a new item, written like {@code neighbour}, which has the same level. */
    static String like(DraftItem neighbour, DraftCell titleCell, ItemRow row) {
        String raw = titleCell.first().raw();
        TitleShape shape = shapeOf(titleCell);
        return shape.with(raw, codeInTitle(neighbour, shape, raw, row), row.title());
    }

    private static TitleShape shapeOf(DraftCell cell) {
        TitleShape shape = cell.shape();
        return shape != null ? shape : TitleShape.plain(cell.first().raw());
    }

    static boolean isCodeChanged(DraftItem draft, ItemRow row) {
        return !draft.texts().get(ItemField.CODE).equals(row.text(ItemField.CODE));
    }

    /** Where the number stands only in a column of its own, none goes into the title. */
    private static String codeInTitle(DraftItem like, TitleShape shape, String raw, ItemRow row) {
        String code = row.text(ItemField.CODE);
        String written = shape.code(raw);
        if (written.isEmpty()) {
            return codePart(like) == null ? code : "";
        }
        return written.equals(like.texts().get(ItemField.CODE)) ? lettered(code, written) : TitleShape.numberOf(code);
    }

    /** Where "OO" in "OO 1.1" is all that tells an objective, a bare "7" becomes "OO 7": it would read as an action. */
    private static String lettered(String code, String written) {
        String number = TitleShape.numberOf(written);
        String letters = written.substring(0, Math.max(0, written.indexOf(number)));
        boolean bare = !code.isEmpty() && Character.isDigit(code.charAt(0));
        return bare ? letters + code : code;
    }

    /** The cell that holds the code, unless the title does. */
    static @Nullable CellPart codePart(DraftItem item) {
        DraftCell cell = item.cells().get(ItemField.CODE);
        if (cell == null) {
            return null;
        }
        CellPart part = cell.first();
        boolean titleSaysIt = Optional.ofNullable(item.cells().get(ItemField.TITLE))
                .map(title -> shapeOf(title).code(title.first().raw()))
                .filter(code -> !code.isEmpty())
                .isPresent();
        return part.raw().isBlank() && titleSaysIt ? null : part;
    }
}
