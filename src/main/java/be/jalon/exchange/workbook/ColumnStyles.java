package be.jalon.exchange.workbook;

import java.util.Map;
import java.util.TreeMap;

/** The styles that a sheet gives to cells of a column that are not there yet. */
record ColumnStyles(TreeMap<Integer, int[]> byFirstColumn) {

    /** @param end offset in the text of the part behind which no columns are described */
    static ColumnStyles of(String xml, int end) {
        TreeMap<Integer, int[]> found = new TreeMap<>();
        XmlTags tags = new XmlTags(xml);
        for (XmlTag tag = tags.next(); tag != null && tag.start() < end; tag = tags.next()) {
            if (tag.opens("col")) {
                found.put(tag.number("min", 1) - 1, new int[] {tag.number("max", 1) - 1, tag.number("style", 0)});
            }
        }
        return new ColumnStyles(found);
    }

    /** The number of the style of a column counted from zero; 0 is the usual one. */
    int of(int column) {
        Map.Entry<Integer, int[]> group = byFirstColumn.floorEntry(column);
        return group == null || group.getValue()[0] < column ? 0 : group.getValue()[1];
    }
}
