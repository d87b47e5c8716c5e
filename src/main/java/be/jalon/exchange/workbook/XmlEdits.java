package be.jalon.exchange.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements in the text of a part; everything that none of them covers stays as it is, byte for byte. */
final class XmlEdits {

    private record Edit(int start, int end, String by) {}

    private final String source;
    private final List<Edit> edits = new ArrayList<>();

    XmlEdits(String source) {
        this.source = source;
    }

    void replace(int start, int end, String by) {
        if (!source.regionMatches(start, by, 0, by.length()) || end - start != by.length()) {
            edits.add(new Edit(start, end, by));
        }
    }

    void insert(int at, String text) {
        edits.add(new Edit(at, at, text));
    }

    /** Takes a stretch away, with all other replacements inside it. */
    void delete(int start, int end) {
        edits.add(new Edit(start, end, ""));
    }

    /** Sets an attribute of a tag, behind the others when it is not there yet. */
    void attribute(XmlTag tag, String name, String value) {
        int[] at = tag.valueAt(name);
        if (at != null) {
            replace(at[0], at[1], XmlTags.escape(value));
        } else {
            int end = tag.end() - (tag.kind() == XmlTag.Kind.EMPTY ? 2 : 1);
            insert(end, " " + name + "=\"" + XmlTags.escape(value) + "\"");
        }
    }

    /** The new text: insertions at one place keep their order and stand before a replacement that starts there. */
    String apply() {
        if (edits.isEmpty()) {
            return source;
        }
        edits.sort(Comparator.comparingInt(Edit::start).thenComparing(edit -> edit.start() == edit.end() ? 0 : 1));
        StringBuilder text = new StringBuilder(source.length() + 1_024);
        int at = 0;
        for (Edit edit : edits) {
            if (edit.start() < at) {
                continue;
            }
            text.append(source, at, edit.start()).append(edit.by());
            at = edit.end();
        }
        return text.append(source, at, source.length()).toString();
    }
}
