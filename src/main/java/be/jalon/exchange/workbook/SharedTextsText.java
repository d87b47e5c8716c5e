package be.jalon.exchange.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shared texts of a workbook while texts are added behind them; equal plain texts are used again. */
final class SharedTextsText {

    private final String xml;
    private final XmlTag root;
    private final Map<String, Integer> plain = new HashMap<>();
    private final List<String> added = new ArrayList<>();
    private final int before;
    private int uses;

    SharedTextsText(String xml) {
        this.xml = xml;
        XmlTag found = XmlTags.find(xml, "sst");
        if (found == null) {
            throw new IllegalArgumentException("No shared texts");
        }
        this.root = found;
        this.before = collect();
    }

    private int collect() {
        XmlTags tags = new XmlTags(xml, root.end());
        int count = 0;
        for (XmlTag tag = tags.next(); tag != null; tag = tags.next()) {
            if (tag.opens("si")) {
                int end = tags.skip(tag);
                plain.putIfAbsent(xml.substring(tag.start(), end), count);
                count++;
            }
        }
        return count;
    }

    /** The number of a text, for one more cell. */
    int number(String text) {
        uses++;
        String item = item(text);
        Integer known = plain.get(item);
        if (known != null) {
            return known;
        }
        added.add(item);
        plain.put(item, before + added.size() - 1);
        return before + added.size() - 1;
    }

    private String item(String text) {
        String prefix = root.prefix();
        String preserve = XmlText.needsPreserve(text) ? " xml:space=\"preserve\"" : "";
        return "<" + prefix + "si><" + prefix + "t" + preserve + ">" + XmlText.encode(text) + "</" + prefix + "t></"
                + prefix + "si>";
    }

    /** The text of the part with what was added. */
    String text() {
        XmlEdits edits = new XmlEdits(xml);
        String items = String.join("", added);
        if (root.kind() == XmlTag.Kind.EMPTY) {
            edits.replace(root.end() - 2, root.end(), ">" + items + "</" + root.name() + ">");
        } else if (!added.isEmpty()) {
            edits.insert(xml.lastIndexOf("</" + root.name()), items);
        }
        // Both counts are hints, but a program may size its tables by them.
        if (root.valueAt("count") != null) {
            edits.attribute(root, "count", Integer.toString(root.number("count", 0) + uses));
        }
        if (root.valueAt("uniqueCount") != null && !added.isEmpty()) {
            edits.attribute(root, "uniqueCount", Integer.toString(before + added.size()));
        }
        return edits.apply();
    }
}
