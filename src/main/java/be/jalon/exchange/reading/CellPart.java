package be.jalon.exchange.reading;

import be.jalon.exchange.profile.TitleShape;
import be.jalon.exchange.workbook.CellKind;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a field; where it is the only one, it is all of it.
 *
 * @param sheet name of its sheet; a volet that two sheets name has cells in both
 * @param cell the cell as it was read, or an empty one where the sheet has none
 * @param label what stands before the cell's text in the text of the field ("2025 : "); "" for nothing
 * @param unit what stands behind it there, because the header says it of the whole column (" k€"); "" for nothing
 */
public record CellPart(String sheet, RawCell cell, String label, String unit) implements DraftCell {

    static CellPart of(String sheet, RawCell cell, String label) {
        return new CellPart(sheet, cell, label, "");
    }

    static CellPart empty(String sheet, CellRef ref, String label) {
        return new CellPart(sheet, RawCell.empty(ref), label, "");
    }

    CellPart in(String columnUnit) {
        return new CellPart(sheet, cell, label, columnUnit);
    }

    @Override
    public CellRef ref() {
        return cell.ref();
    }

    /** The text of the cell. */
    public String raw() {
        return cell.text();
    }

    /** Whether the cell holds a number and not a text. */
    public boolean number() {
        return cell.kind() == CellKind.NUMBER;
    }

    /** Whether the cell holds a formula, whose result is the text. */
    public boolean formula() {
        return cell.formula() != null;
    }

    /** The text without its label, in its unit. */
    @Override
    public String stated() {
        return unit.isEmpty() || raw().isBlank() ? raw() : raw().stripTrailing() + unit;
    }

    String labelled() {
        return label.isEmpty() || raw().isBlank() ? stated() : label + stated();
    }

    /** What the cell holds where the field says so much of it: the reverse of {@link #labelled}. */
    public String bare(String text) {
        String own = text.startsWith(label) ? text.substring(label.length()) : text;
        return !unit.isEmpty() && own.endsWith(unit) ? own.substring(0, own.length() - unit.length()) : own;
    }

    @Override
    public CellPart first() {
        return this;
    }

    @Override
    public List<CellPart> others() {
        return List.of();
    }

    @Override
    public Spread spread() {
        return Spread.SINGLE;
    }

    @Override
    public @Nullable TitleShape shape() {
        return null;
    }

    @Override
    public boolean shared() {
        return false;
    }
}
