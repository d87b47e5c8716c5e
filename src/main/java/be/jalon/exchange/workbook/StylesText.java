package be.jalon.exchange.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The style sheet of a workbook while styles are added to it. Styles that are there already are used again; nothing
 * that is there changes its number.
 */
final class StylesText {

    private static final int NO_FILL = 0;

    private final String xml;
    private final XmlTag fillsTag;
    private final XmlTag xfsTag;
    private final int fillsEnd;
    private final int xfsEnd;
    private final List<@Nullable String> fillKeys;
    private final List<String> xfs = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();
    private final List<String> newFills = new ArrayList<>();
    private final int oldXfs;

    /** @param fillKeys of the fills in the style sheet, as in {@link RawCell#fill} */
    StylesText(String xml, List<@Nullable String> fillKeys) {
        this.xml = xml;
        this.fillKeys = new ArrayList<>(fillKeys);
        this.fillsTag = required(xml, "fills");
        this.xfsTag = required(xml, "cellXfs");
        this.fillsEnd = end(xml, fillsTag);
        this.xfsEnd = collectXfs();
        this.oldXfs = xfs.size();
        for (int i = oldXfs - 1; i >= 0; i--) {
            known.put(canonical(xfs.get(i)), i);
        }
    }

    private static XmlTag required(String xml, String name) {
        XmlTag tag = XmlTags.find(xml, name);
        if (tag == null || tag.kind() == XmlTag.Kind.EMPTY) {
            throw new IllegalArgumentException("A style sheet without " + name);
        }
        return tag;
    }

    private static int end(String xml, XmlTag opening) {
        int behind = new XmlTags(xml, opening.end()).skip(opening);
        return xml.lastIndexOf('<', behind - 1);
    }

    private int collectXfs() {
        XmlTags tags = new XmlTags(xml, xfsTag.end());
        while (true) {
            XmlTag tag = tags.next();
            if (tag == null || tag.closes("cellXfs")) {
                return tag == null ? xml.length() : tag.start();
            }
            if (tag.opens("xf")) {
                xfs.add(xml.substring(tag.start(), tags.skip(tag)));
            }
        }
    }

    /** The number of a style like {@code style} but with another fill (null for none). */
    int withFill(int style, @Nullable String fill) {
        XmlTag tag = tag(style);
        int current = tag.number("fillId", NO_FILL);
        String currentKey = current < fillKeys.size() ? fillKeys.get(current) : null;
        if (Objects.equals(currentKey, fill)) {
            return style;
        }
        return changed(style, Map.of("fillId", Integer.toString(fillNumber(fill)), "applyFill", "1"));
    }

    /** The number of a style like {@code style} that shows texts beginning with an operator as they are. */
    int withQuotePrefix(int style) {
        return changed(style, Map.of("quotePrefix", "1"));
    }

    private XmlTag tag(int style) {
        String xf = xfs.isEmpty() ? "<" + fillsTag.prefix() + "xf/>" : xfs.get(style < xfs.size() ? style : 0);
        XmlTag tag = new XmlTags(xf).next();
        if (tag == null) {
            throw new IllegalStateException("Not a style: " + xf);
        }
        return tag;
    }

    private int changed(int style, Map<String, String> attributes) {
        XmlTag tag = tag(style);
        XmlEdits edits = new XmlEdits(tag.source());
        new TreeMap<>(attributes).forEach((name, value) -> edits.attribute(tag, name, value));
        String xf = edits.apply();
        return known.computeIfAbsent(canonical(xf), key -> {
            xfs.add(xf);
            return xfs.size() - 1;
        });
    }

    /** The same for styles that look the same: order of attributes and the hint applyFill make no difference. */
    private static String canonical(String xf) {
        XmlTag tag = new XmlTags(xf).next();
        if (tag == null) {
            return xf;
        }
        Map<String, String> attributes = new TreeMap<>(tag.attributes());
        attributes.remove("applyFill");
        return attributes + (tag.kind() == XmlTag.Kind.EMPTY ? "" : xf.substring(tag.end()));
    }

    private int fillNumber(@Nullable String key) {
        int found = fillKeys.indexOf(key);
        if (found >= 0) {
            return found;
        }
        if (key == null) {
            return NO_FILL;
        }
        newFills.add(fill(key, fillsTag.prefix()));
        fillKeys.add(key);
        return fillKeys.size() - 1;
    }

    private static String fill(String key, String prefix) {
        String[] parts = key.contains(":") ? key.split(":", -1) : new String[] {"solid", key, ""};
        boolean known = parts.length == 3 && parts[0].matches("[a-zA-Z0-9]+") && parts[1].matches("[0-9A-F]{8}");
        if (!known || !parts[2].matches("([0-9A-F]{8})?")) {
            throw new IllegalArgumentException("Not a fill: " + key);
        }
        String background = parts[2].isEmpty() ? "indexed=\"64\"" : "rgb=\"" + parts[2] + "\"";
        return String.join(
                "",
                "<" + prefix + "fill><" + prefix + "patternFill patternType=\"" + parts[0] + "\">",
                "<" + prefix + "fgColor rgb=\"" + parts[1] + "\"/>",
                "<" + prefix + "bgColor " + background + "/>",
                "</" + prefix + "patternFill></" + prefix + "fill>");
    }

    /** The text of the part with what was added. */
    String text() {
        XmlEdits edits = new XmlEdits(xml);
        if (!newFills.isEmpty()) {
            edits.insert(fillsEnd, String.join("", newFills));
            edits.attribute(fillsTag, "count", Integer.toString(fillKeys.size()));
        }
        if (xfs.size() > oldXfs) {
            edits.insert(xfsEnd, String.join("", xfs.subList(oldXfs, xfs.size())));
            edits.attribute(xfsTag, "count", Integer.toString(xfs.size()));
        }
        return edits.apply();
    }
}
