package be.jalon.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the rows of a sheet stand in the text of its part.
 *
 * @param data the tag that begins the rows
 * @param dataEnd offset of the tag that ends them (of the end of {@code data} when that is empty)
 */
record SheetText(String xml, XmlTag data, int dataEnd, List<Row> rows) {

    /** A row with its index counted from zero. */
    record Row(int index, XmlTag tag, int end) {}

    /** A cell of a row. */
    record Cell(CellRef ref, XmlTag tag, int end) {}

    static SheetText of(String xml) {
        XmlTags tags = new XmlTags(xml);
        XmlTag tag = tags.next();
        while (tag != null && !tag.opens("sheetData")) {
            tag = tags.next();
        }
        if (tag == null) {
            throw new IllegalArgumentException("A sheet without rows part");
        }
        XmlTag data = tag;
        List<Row> rows = new ArrayList<>();
        if (data.kind() == XmlTag.Kind.EMPTY) {
            return new SheetText(xml, data, data.end(), rows);
        }
        int last = -1;
        for (tag = tags.next(); tag != null && !tag.closes("sheetData"); tag = tags.next()) {
            if (tag.opens("row")) {
                last = rowIndex(tag, last + 1);
                rows.add(new Row(last, tag, tags.skip(tag)));
            }
        }
        return new SheetText(xml, data, tag == null ? xml.length() : tag.start(), rows);
    }

    private static int rowIndex(XmlTag tag, int next) {
        int stated = tag.number("r", 0);
        return stated >= 1 && stated <= CellRef.MAX_ROW + 1 ? stated - 1 : next;
    }

    /** The cells of a row in the order of the file. */
    List<Cell> cells(Row row) {
        List<Cell> cells = new ArrayList<>();
        if (row.tag().kind() == XmlTag.Kind.EMPTY) {
            return cells;
        }
        XmlTags tags = new XmlTags(xml, row.tag().end());
        int last = -1;
        for (XmlTag tag = tags.next(); tag != null && tag.start() < row.end(); tag = tags.next()) {
            if (tag.opens("c")) {
                int next = last + 1;
                last = Optional.ofNullable(tag.value("r"))
                        .flatMap(CellRef::tryParse)
                        .map(CellRef::column)
                        .orElse(next);
                cells.add(new Cell(new CellRef(row.index(), Math.min(last, CellRef.MAX_COLUMN)), tag, tags.skip(tag)));
            }
        }
        return cells;
    }

    /** The first row with this index. */
    Optional<Row> row(int index) {
        return rows.stream().filter(row -> row.index() == index).findFirst();
    }
}
