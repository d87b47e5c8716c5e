package be.jalon.exchange.reading;

import be.jalon.exchange.profile.TitleShape;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ReviewReason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An item while its rows are being read. */
final class ItemBuilder {

    final ItemLevel level;

    /** 0, or more for an item inside an item of the same level. */
    final int depth;

    @Nullable
    ItemBuilder parent;

    final String sheet;
    final List<ItemBuilder> children = new ArrayList<>();

    /** Cells that hold the title, all alike; empty for an item that no cell names. */
    final List<CellPart> titles = new ArrayList<>(1);

    /** Where those cells stand, from the second one on: an objective may be repeated on thousands of rows. */
    private @Nullable Set<String> titlePlaces;

    /** Rows whose columns speak of this item; none for an objective that stands in a column of its own. */
    final List<Integer> rows = new ArrayList<>(1);

    /** Rows in which the columns of its own level speak of it. */
    final List<Integer> levelRows = new ArrayList<>(0);

    /** Rows that say the same once more, word for word. */
    final List<Integer> copies = new ArrayList<>();

    final Map<ItemField, DraftCell> cells = new FieldSlots<>();
    final Map<ItemField, String> texts = new FieldSlots<>();
    final Map<ItemField, ReviewReason> pending = new FieldSlots<>();

    /** By header, in the order of their columns; nearly always empty. */
    private Map<String, String> extras = Map.of();

    /** A cell beside the title that holds only the code. */
    @Nullable
    RawCell codeCell;

    @Nullable
    TitleShape shape;

    /** Whether the column of codes numbers the action of its row, of which this is a part. */
    boolean codeAside;

    /** The code as the first row of the item gives it. */
    String firstCode = "";

    /** Where it is named, when its title is only part of what a cell holds. */
    @Nullable
    CellRef place;

    /** Whether the table says that this item stands elsewhere and is only shown here once more. */
    boolean again;

    /** Whether it turned out to be another item, shown once more. */
    boolean merged;

    /** The table whose rows spoke of it last. */
    @Nullable
    TableProgress touchedBy;

    int id = -1;

    ItemBuilder(ItemLevel level, int depth, @Nullable ItemBuilder parent, String sheet) {
        this.level = level;
        this.depth = depth;
        this.parent = parent;
        this.sheet = sheet;
    }

    ItemBuilder titled(RawCell cell, TitleShape titleShape) {
        addTitle(sheet, cell);
        shape = titleShape;
        texts.put(ItemField.TITLE, titleShape.title(cell.text()));
        return this;
    }

    /**
     * One more cell with the same title.
     *
     * @return false when it is known already
     */
    boolean addTitle(String where, RawCell cell) {
        boolean isNew = titles.isEmpty() || placesOfTitles().add(place(where, cell.ref()));
        if (isNew) {
            titles.add(CellPart.of(where, cell, ""));
        }
        return isNew;
    }

    private Set<String> placesOfTitles() {
        if (titlePlaces == null) {
            titlePlaces = new HashSet<>();
            titles.forEach(title -> titlePlaces.add(place(title.sheet(), title.ref())));
        }
        return titlePlaces;
    }

    private static String place(String sheet, CellRef ref) {
        return sheet + '!' + ref.row() + ':' + ref.column();
    }

    void addRows(int first, int lastRow) {
        for (int row = first; row <= lastRow; row++) {
            rows.add(row);
        }
    }

    String title() {
        return texts.getOrDefault(ItemField.TITLE, "");
    }

    String code() {
        return texts.getOrDefault(ItemField.CODE, "");
    }

    /** The code, or what will be it once the cells of the item are read. */
    String knownCode() {
        return code().isEmpty() ? firstCode : code();
    }

    @Nullable
    CellRef titleRef() {
        return titles.isEmpty() ? place : titles.getFirst().ref();
    }

    /** Where to look for this item in its sheet. */
    String address() {
        CellRef ref = titleRef();
        if (ref != null) {
            return ref.in(sheet);
        }
        return rows.isEmpty() ? sheet : new CellRef(rows.getFirst(), 0).in(sheet);
    }

    Map<String, String> extras() {
        return extras;
    }

    void addExtra(String name, String text) {
        if (extras.isEmpty()) {
            extras = new LinkedHashMap<>();
        }
        extras.merge(name, text, (before, now) -> before.equals(now) ? before : before + "\n" + now);
    }
}
