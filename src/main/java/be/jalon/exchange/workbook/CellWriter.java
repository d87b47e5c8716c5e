package be.jalon.exchange.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the elements of cells, adding texts and styles to the workbook as they are needed. */
final class CellWriter {

    static final int LONGEST_TEXT = 32_767;

    /** Attributes that belong to the value that is replaced. */
    private static final Set<String> OF_VALUE = Set.of("t", "cm", "vm");

    private final Supplies supplies;

    CellWriter(Supplies supplies) {
        this.supplies = supplies;
    }

    /** The number of a style with another fill. */
    int filled(int style, CellChange change) {
        return change.changesFill() ? supplies.styles().withFill(style, change.fill()) : style;
    }

    /**
     * A whole cell.
     *
     * @param attributes of the cell that it replaces, r and s among them, values as written in the file
     * @param kept elements of that cell to keep behind the value
     */
    String cell(String prefix, Map<String, String> attributes, @Nullable CellContent content, String kept) {
        Map<String, String> all = new LinkedHashMap<>(attributes);
        all.keySet().removeAll(OF_VALUE);
        String value = value(prefix, all, content);
        StringBuilder xml = new StringBuilder("<").append(prefix).append('c');
        all.forEach((name, text) ->
                xml.append(' ').append(name).append("=\"").append(text).append('"'));
        if (value.isEmpty() && kept.isEmpty()) {
            return xml.append("/>").toString();
        }
        return xml.append('>')
                .append(value)
                .append(kept)
                .append("</")
                .append(prefix)
                .append("c>")
                .toString();
    }

    private String value(String prefix, Map<String, String> attributes, @Nullable CellContent content) {
        return switch (content) {
            case null -> "";
            case CellContent.Numeric number -> element(prefix, "v", NumberText.exact(number.value()));
            case CellContent.Text text -> text.text().isEmpty() ? "" : text(prefix, attributes, text.text());
        };
    }

    private String text(String prefix, Map<String, String> attributes, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A cell holds " + LONGEST_TEXT + " characters, not " + text.length());
        }
        if ("=+-@".indexOf(text.charAt(0)) >= 0 && supplies.hasStyles()) {
            int style = Integer.parseInt(attributes.getOrDefault("s", "0"));
            attributes.put("s", Integer.toString(supplies.styles().withQuotePrefix(style)));
        }
        Optional<SharedTextsText> texts = supplies.texts();
        if (texts.isPresent()) {
            attributes.put("t", "s");
            return element(prefix, "v", Integer.toString(texts.get().number(text)));
        }
        attributes.put("t", "inlineStr");
        String preserve = XmlText.needsPreserve(text) ? " xml:space=\"preserve\"" : "";
        return "<" + prefix + "is><" + prefix + "t" + preserve + ">" + XmlText.encode(text) + "</" + prefix + "t></"
                + prefix + "is>";
    }

    private static String element(String prefix, String name, String text) {
        return "<" + prefix + name + ">" + text + "</" + prefix + name + ">";
    }
}
