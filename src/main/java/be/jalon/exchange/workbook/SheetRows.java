package be.jalon.exchange.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes changed cells, inserted rows and the new numbers of the others into the text of a sheet. */
final class SheetRows {

    /** Attributes of a row that belong to that row alone. */
    private static final Set<String> NOT_COPIED = Set.of("r", "hidden", "collapsed", "spans");

    private final SheetText sheet;
    private final SheetChanges changes;
    private final RowShift shift;
    private final CellWriter writer;
    private final ColumnStyles columnStyles;
    private final XmlEdits edits;
    private final String prefix;
    /** New rows by their place after the change. */
    private final TreeMap<Integer, String> newRows = new TreeMap<>();

    private final List<CellRef> written = new ArrayList<>();

    private SheetRows(String xml, SheetChanges changes, CellWriter writer) {
        this.sheet = SheetText.of(xml);
        this.changes = changes;
        this.shift = changes.shift();
        this.writer = writer;
        this.columnStyles = ColumnStyles.of(xml, sheet.data().start());
        this.edits = new XmlEdits(xml);
        this.prefix = sheet.data().prefix();
    }

    static String apply(String xml, SheetChanges changes, CellWriter writer) {
        return new SheetRows(xml, changes, writer).run();
    }

    private String run() {
        Set<Integer> missing = new TreeSet<>(changes.cells().keySet());
        for (SheetText.Row row : sheet.rows()) {
            boolean first = missing.remove(row.index());
            existing(row, first ? changes.cells().getOrDefault(row.index(), Map.of()) : Map.of());
        }
        for (int row : missing) {
            shift.survivor(row).ifPresent(place -> newRows.put(place, missingRow(row, place)));
        }
        List<Integer> places = changes.places();
        for (int i = 0; i < places.size(); i++) {
            newRows.put(places.get(i), insertedRow(changes.inserts().get(i), places.get(i)));
        }
        putNewRows();
        UsedRange.widen(edits, sheet, written);
        return edits.apply();
    }

    private void existing(SheetText.Row row, Map<Integer, CellChange> changed) {
        if (shift.isRemoved(row.index())) {
            edits.delete(row.tag().start(), row.end());
            return;
        }
        int place = shift.moved(row.index());
        if (place > CellRef.MAX_ROW) {
            throw new IllegalArgumentException("No room below row " + (row.index() + 1));
        }
        if (place != row.index() && row.tag().valueAt("r") != null) {
            edits.attribute(row.tag(), "r", Integer.toString(place + 1));
        }
        if (!changed.isEmpty() || place != row.index()) {
            cells(row, place, changed);
        }
    }

    private void cells(SheetText.Row row, int place, Map<Integer, CellChange> changed) {
        TreeMap<Integer, CellChange> missing = new TreeMap<>(changed);
        for (SheetText.Cell cell : sheet.cells(row)) {
            int column = cell.ref().column();
            for (int before : List.copyOf(missing.headMap(column).keySet())) {
                edits.insert(cell.tag().start(), newCell(row, place, before, missing.remove(before)));
            }
            CellChange change = missing.remove(column);
            if (change != null) {
                existing(cell, place, change);
            } else if (cell.tag().valueAt("r") != null) {
                edits.attribute(cell.tag(), "r", new CellRef(place, column).a1());
            }
        }
        StringBuilder behind = new StringBuilder();
        missing.forEach((column, change) -> behind.append(newCell(row, place, column, change)));
        if (!behind.isEmpty()) {
            append(row.tag(), row.end(), behind.toString());
        }
        RowSpans.widen(edits, row.tag(), changed.keySet());
    }

    /** Puts text at the end of an element, which may be empty. */
    private void append(XmlTag tag, int end, String inside) {
        if (tag.kind() == XmlTag.Kind.EMPTY) {
            edits.replace(end - 2, end, ">" + inside + "</" + tag.name() + ">");
        } else {
            edits.insert(sheet.xml().lastIndexOf('<', end - 1), inside);
        }
    }

    private void existing(SheetText.Cell cell, int place, CellChange change) {
        XmlTag tag = cell.tag();
        int style = tag.number("s", 0);
        int filled = writer.filled(style, change);
        String address = new CellRef(place, cell.ref().column()).a1();
        if (change.content() == null) {
            if (tag.valueAt("r") != null) {
                edits.attribute(tag, "r", address);
            }
            if (filled != style) {
                edits.attribute(tag, "s", Integer.toString(filled));
            }
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>(Map.of("r", address));
        attributes.putAll(tag.attributes());
        attributes.put("r", address);
        if (filled != 0 || attributes.containsKey("s")) {
            attributes.put("s", Integer.toString(filled));
        }
        edits.delete(tag.start(), cell.end());
        edits.insert(tag.start(), writer.cell(tag.prefix(), attributes, change.content(), extensions(cell)));
    }

    /** Elements of a cell that belong to no value that we know. */
    private String extensions(SheetText.Cell cell) {
        if (cell.tag().kind() == XmlTag.Kind.EMPTY) {
            return "";
        }
        XmlTags tags = new XmlTags(sheet.xml(), cell.tag().end());
        StringBuilder kept = new StringBuilder();
        for (XmlTag tag = tags.next(); tag != null && tag.start() < cell.end(); tag = tags.next()) {
            if (tag.kind() == XmlTag.Kind.CLOSE) {
                break;
            }
            int end = tags.skip(tag);
            if (tag.opens("extLst")) {
                kept.append(sheet.xml(), tag.start(), end);
            }
        }
        return kept.toString();
    }

    private String newCell(SheetText.Row row, int place, int column, CellChange change) {
        return newCell(place, column, styleOf(row, column), change);
    }

    private int styleOf(SheetText.Row row, int column) {
        int style = row.tag().number("s", -1);
        return style >= 0 && row.tag().value("customFormat", "0").matches("1|true") ? style : columnStyles.of(column);
    }

    private String newCell(int place, int column, int style, CellChange change) {
        if (change.changesNothing()) {
            return "";
        }
        return cell(place, column, style, change);
    }

    private String cell(int place, int column, int style, CellChange change) {
        Map<String, String> attributes = new LinkedHashMap<>();
        CellRef ref = new CellRef(place, column);
        written.add(ref);
        attributes.put("r", ref.a1());
        int filled = writer.filled(style, change);
        if (filled != 0) {
            attributes.put("s", Integer.toString(filled));
        }
        return writer.cell(prefix, attributes, change.content(), "");
    }

    private String missingRow(int row, int place) {
        StringBuilder xml = new StringBuilder("<" + prefix + "row r=\"" + (place + 1) + "\">");
        changes.cells()
                .getOrDefault(row, Map.of())
                .forEach((column, change) -> xml.append(newCell(place, column, columnStyles.of(column), change)));
        return xml.append("</").append(prefix).append("row>").toString();
    }

    private String insertedRow(SheetEdit.InsertRow insert, int place) {
        StringBuilder xml = new StringBuilder("<" + prefix + "row r=\"" + (place + 1) + "\"");
        Optional<SheetText.Row> model = sheet.row(insert.copyStyleFromRow());
        model.ifPresent(row -> row.tag().attributes().forEach((name, value) -> {
            if (!NOT_COPIED.contains(name)) {
                xml.append(' ').append(name).append("=\"").append(value).append('"');
            }
        }));
        xml.append('>');
        TreeMap<Integer, Integer> styles = styles(insert, model);
        styles.forEach((column, style) -> xml.append(cell(place, column, style, change(insert, column))));
        return xml.append("</").append(prefix).append("row>").toString();
    }

    /** The style of each cell of an inserted row, by column. */
    private TreeMap<Integer, Integer> styles(SheetEdit.InsertRow insert, Optional<SheetText.Row> model) {
        Set<Integer> columns = new TreeSet<>(insert.contents().keySet());
        columns.addAll(insert.fills().keySet());
        TreeMap<Integer, Integer> styles = new TreeMap<>();
        for (int column : columns) {
            styles.put(column, model.map(row -> styleOf(row, column)).orElseGet(() -> columnStyles.of(column)));
        }
        model.ifPresent(row -> sheet.cells(row)
                .forEach(cell -> styles.put(cell.ref().column(), cell.tag().number("s", 0))));
        return styles;
    }

    private static CellChange change(SheetEdit.InsertRow insert, int column) {
        CellContent content = insert.contents().get(column);
        CellChange change = new CellChange(content, false, null);
        String fill = insert.fills().get(column);
        return fill == null ? change : change.withFill(fill);
    }

    /** Each new row stands before the first row of the file that follows it. */
    private void putNewRows() {
        for (SheetText.Row row : sheet.rows()) {
            while (!newRows.isEmpty() && newRows.firstKey() < shift.moved(row.index())) {
                edits.insert(row.tag().start(), newRows.pollFirstEntry().getValue());
            }
        }
        if (!newRows.isEmpty()) {
            int end = sheet.data().kind() == XmlTag.Kind.EMPTY ? sheet.dataEnd() : sheet.dataEnd() + 1;
            append(sheet.data(), end, String.join("", newRows.values()));
        }
    }
}
