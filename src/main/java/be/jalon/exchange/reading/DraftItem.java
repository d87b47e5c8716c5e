package be.jalon.exchange.reading;

import be.jalon.exchange.workbook.CellRef;
import be.jalon.plan.FieldMap;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ReviewReason;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One item of the plan that a workbook holds.
 *
 * @param id position in the list of items, from 0
 * @param parent id of the item above, null at the top
 * @param titleCell null when the title stands in no cell (a domain named by its sheet, an objective known by its code)
 * @param row first row of the item counted from zero; -1 when it has none
 * @param lastRow last row of the item, -1 when it has none
 * @param cells where the texts stand; a field without a column has none
 * @param pending fields whose cells have the colour of the legend
 * @param extras texts of the columns that are no field, by header
 */
public record DraftItem(
        int id,
        @Nullable Integer parent,
        ItemLevel level,
        String sheet,
        @Nullable CellRef titleCell,
        int row,
        int lastRow,
        FieldTexts texts,
        Map<ItemField, DraftCell> cells,
        Map<ItemField, ReviewReason> pending,
        Map<String, String> extras)
        implements Serializable {

    public DraftItem {
        cells = FieldMap.copyOf(cells);
        pending = FieldMap.copyOf(pending);
        extras = extras.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /** {@code Citoyenneté!C9}, or the sheet's name for an item without a cell. */
    public String address() {
        return titleCell == null ? sheet : titleCell.in(sheet);
    }

    /** The address of a field's cell, or of the item where the field has none. */
    public String address(ItemField field) {
        DraftCell cell = cells.get(field);
        return cell == null ? address() : cell.ref().in(cell.first().sheet());
    }
}
