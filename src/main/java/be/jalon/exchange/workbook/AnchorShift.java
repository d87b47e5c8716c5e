package be.jalon.exchange.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves pictures, charts, controls and the boxes of comments with the rows on which they lie. */
final class AnchorShift {

    private static final Pattern SHAPE = Pattern.compile("<v:shape\\b.*?</v:shape>", Pattern.DOTALL);
    private static final Pattern NOTE_ROW = Pattern.compile("(<x:Row>\\s*)(\\d{1,7})(\\s*</x:Row>)");
    private static final Pattern BOX = Pattern.compile("(<x:Anchor>\\s*)([-\\d,\\s]+?)(\\s*</x:Anchor>)");
    private static final int UPPER_ROW = 2;
    private static final int LOWER_ROW = 6;

    private AnchorShift() {}

    /** A drawing part, or a sheet with controls. */
    static String drawing(String xml, RowShift shift) {
        XmlEdits edits = new XmlEdits(xml);
        XmlTags tags = new XmlTags(xml);
        String fixed = "";
        int upperMove = 0;
        String corner = "";
        for (XmlTag tag = tags.next(); tag != null; tag = tags.next()) {
            String name = tag.local();
            if (tag.opens("twoCellAnchor") || tag.opens("oneCellAnchor")) {
                fixed = tag.value("editAs", "");
            } else if (name.equals("from") || name.equals("to")) {
                corner = tag.kind() == XmlTag.Kind.OPEN ? name : "";
            } else if (!corner.isEmpty() && tag.opens("row") && !fixed.equals("absolute")) {
                int end = xml.indexOf('<', tag.end());
                int row = Integer.parseInt(xml.substring(tag.end(), end).strip());
                int place = corner.equals("to") && fixed.equals("oneCell") ? row + upperMove : shift.nearest(row);
                upperMove = corner.equals("from") ? place - row : upperMove;
                edits.replace(tag.end(), end, Integer.toString(place));
            }
        }
        return edits.apply();
    }

    /** The older drawing part that holds the boxes of comments; it is not always well-formed XML. */
    static String notes(String vml, RowShift shift) {
        return SHAPE.matcher(vml).replaceAll(shape -> Matcher.quoteReplacement(note(shape.group(), shift)));
    }

    private static String note(String shape, RowShift shift) {
        Matcher row = NOTE_ROW.matcher(shape);
        if (!row.find()) {
            return shape;
        }
        int before = Integer.parseInt(row.group(2));
        Optional<Integer> after = shift.survivor(before);
        if (after.isEmpty()) {
            return "";
        }
        int move = after.get() - before;
        String moved = row.replaceFirst(Matcher.quoteReplacement(row.group(1) + after.get() + row.group(3)));
        return BOX.matcher(moved)
                .replaceFirst(box -> Matcher.quoteReplacement(box.group(1) + box(box.group(2), move) + box.group(3)));
    }

    /** Eight numbers: column, offset, row and offset of both corners. */
    private static String box(String numbers, int move) {
        String[] parts = numbers.split(",");
        for (int i : new int[] {UPPER_ROW, LOWER_ROW}) {
            if (i < parts.length && parts[i].strip().matches("\\d{1,7}")) {
                int row = Math.max(0, Integer.parseInt(parts[i].strip()) + move);
                parts[i] = parts[i].replace(parts[i].strip(), Integer.toString(row));
            }
        }
        return String.join(",", parts);
    }
}
