package be.jalon.exchange.workbook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Moves everything of a part that names cells outside the rows themselves: merged blocks, validations, conditional
 * formats, links, filters, breaks, views, protected ranges, the ranges of tables and the places of comments.
 */
final class SheetRanges {

    /** Attributes with ranges, by element. */
    private static final Map<String, String> ATTRIBUTES = Map.ofEntries(
            Map.entry("dimension", "ref"),
            Map.entry("mergeCell", "ref"),
            Map.entry("hyperlink", "ref"),
            Map.entry("autoFilter", "ref"),
            Map.entry("sortState", "ref"),
            Map.entry("sortCondition", "ref"),
            Map.entry("table", "ref"),
            Map.entry("comment", "ref"),
            Map.entry("threadedComment", "ref"),
            Map.entry("location", "ref"),
            Map.entry("f", "ref"),
            Map.entry("conditionalFormatting", "sqref"),
            Map.entry("dataValidation", "sqref"),
            Map.entry("protectedRange", "sqref"),
            Map.entry("ignoredError", "sqref"),
            Map.entry("selection", "sqref"),
            Map.entry("cellWatch", "r"),
            Map.entry("inputCells", "r"));

    private static final Set<String> GROWING = Set.of(
            "conditionalFormatting", "dataValidation", "protectedRange", "autoFilter", "table", "sortState", "sqref");
    private static final Set<String> STAYING =
            Set.of("dimension", "selection", "table", "location", "sqref", "sheetView", "pane", "customSheetView", "f");

    /** Elements that are nothing without at least one child, and whether they count them. */
    private static final Set<String> LISTS = Set.of(
            "mergeCells",
            "dataValidations",
            "hyperlinks",
            "protectedRanges",
            "ignoredErrors",
            "cellWatches",
            "rowBreaks");

    private final String xml;
    private final RowShift shift;
    private final List<Merge> copiedMerges;
    private final XmlEdits edits;
    private final Deque<Listing> open = new ArrayDeque<>();

    /** A list while its children are looked at. */
    private static final class Listing {
        private final XmlTag tag;
        private int children;
        private int dropped;

        Listing(XmlTag tag) {
            this.tag = tag;
        }
    }

    private SheetRanges(String xml, RowShift shift, List<Merge> copiedMerges) {
        this.xml = xml;
        this.shift = shift;
        this.copiedMerges = copiedMerges;
        this.edits = new XmlEdits(xml);
    }

    /**
     * A part after the change.
     *
     * @param copiedMerges blocks of inserted rows, added to the merged blocks of the sheet
     */
    static String shift(String xml, RowShift shift, List<Merge> copiedMerges) {
        return new SheetRanges(xml, shift, copiedMerges).run();
    }

    /** The merged blocks of inserted rows: those that their models have within the row. */
    static List<Merge> copiedMerges(String xml, List<SheetEdit.InsertRow> inserts, List<Integer> places) {
        List<Merge> flat = new ArrayList<>();
        XmlTags tags = new XmlTags(xml);
        for (XmlTag tag = tags.next(); tag != null; tag = tags.next()) {
            if (tag.opens("mergeCell")) {
                Merge.tryParse(tag.value("ref", ""))
                        .filter(merge -> merge.first().row() == merge.last().row())
                        .ifPresent(flat::add);
            }
        }
        List<Merge> copies = new ArrayList<>();
        for (int i = 0; i < inserts.size(); i++) {
            int model = inserts.get(i).copyStyleFromRow();
            int place = places.get(i);
            flat.stream()
                    .filter(merge -> merge.first().row() == model)
                    .map(merge -> new Merge(
                            new CellRef(place, merge.first().column()),
                            new CellRef(place, merge.last().column())))
                    .forEach(copies::add);
        }
        return copies;
    }

    private String run() {
        XmlTags tags = new XmlTags(xml);
        for (XmlTag tag = tags.next(); tag != null; tag = tags.next()) {
            if (tag.kind() == XmlTag.Kind.CLOSE) {
                close(tag);
            } else {
                open(tag, tags);
            }
        }
        return edits.apply();
    }

    private void open(XmlTag tag, XmlTags tags) {
        String name = tag.local();
        if (LISTS.contains(name) && tag.kind() == XmlTag.Kind.OPEN) {
            open.push(new Listing(tag));
            return;
        }
        boolean kept = true;
        String attribute = ATTRIBUTES.get(name);
        if (attribute != null && tag.valueAt(attribute) != null) {
            kept = range(tag, attribute, follow(name));
        } else if (name.equals("brk")) {
            kept = rowBreak(tag);
        } else if (name.equals("sqref") && tag.kind() == XmlTag.Kind.OPEN) {
            int end = xml.indexOf('<', tag.end());
            edits.replace(
                    tag.end(), end, RangeText.moved(xml.substring(tag.end(), end), shift, RangeText.Follow.NEAREST));
        }
        view(tag);
        count(name, kept);
        if (!kept) {
            edits.delete(tag.start(), tags.skip(tag));
        }
    }

    private RangeText.Follow follow(String name) {
        if (STAYING.contains(name)) {
            return RangeText.Follow.NEAREST;
        }
        if (name.equals("mergeCell")) {
            return RangeText.Follow.AS_BLOCK;
        }
        return GROWING.contains(name) ? RangeText.Follow.GROW : RangeText.Follow.EXACT;
    }

    /** Sets the moved range; false when nothing is left of it. */
    private boolean range(XmlTag tag, String attribute, RangeText.Follow follow) {
        String moved = RangeText.moved(tag.value(attribute, ""), shift, follow);
        if (moved.isEmpty()) {
            return false;
        }
        edits.attribute(tag, attribute, moved);
        return true;
    }

    private void view(XmlTag tag) {
        for (String attribute : List.of("topLeftCell", "activeCell")) {
            String value = STAYING.contains(tag.local()) ? tag.value(attribute) : null;
            if (value != null) {
                CellRef.tryParse(value)
                        .ifPresent(cell -> edits.attribute(
                                tag, attribute, new CellRef(shift.nearest(cell.row()), cell.column()).a1()));
            }
        }
    }

    /** A page break is below row {@code id} counted from one. */
    private boolean rowBreak(XmlTag tag) {
        if (open.isEmpty() || !open.peek().tag.opens("rowBreaks")) {
            return true;
        }
        int below = tag.number("id", 0);
        Optional<RowShift.Rows> above = below == 0 ? Optional.empty() : shift.range(0, below - 1);
        above.ifPresent(rows -> edits.attribute(tag, "id", Integer.toString(rows.last() + 1)));
        return above.isPresent();
    }

    private void count(String name, boolean kept) {
        Listing list = open.peek();
        if (list != null && list.tag.local().startsWith(name.equals("brk") ? "rowBreaks" : name)) {
            list.children++;
            list.dropped += kept ? 0 : 1;
        }
    }

    private void close(XmlTag tag) {
        if (open.isEmpty() || !tag.closes(open.peek().tag.local())) {
            return;
        }
        Listing list = open.pop();
        int added = tag.closes("mergeCells") ? copiedMerges.size() : 0;
        int left = list.children - list.dropped + added;
        if (left == 0) {
            edits.delete(list.tag.start(), tag.end());
            return;
        }
        if (added > 0) {
            edits.insert(
                    tag.start(),
                    copiedMerges.stream()
                            .map(merge -> "<" + tag.prefix() + "mergeCell ref=\"" + merge.a1() + "\"/>")
                            .collect(Collectors.joining()));
        }
        if (left != list.children) {
            for (String attribute : List.of("count", "manualBreakCount")) {
                if (list.tag.valueAt(attribute) != null) {
                    edits.attribute(list.tag, attribute, Integer.toString(left));
                }
            }
        }
    }
}
