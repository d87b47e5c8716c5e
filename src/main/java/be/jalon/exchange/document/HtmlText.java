package be.jalon.exchange.document;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a piece of HTML, without its tags: one line per paragraph, cell, heading or point of a list. */
public final class HtmlText {

    private static final Set<String> LINES = Set.of(
            "p",
            "div",
            "br",
            "li",
            "ul",
            "ol",
            "tr",
            "td",
            "th",
            "table",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "section",
            "article",
            "blockquote",
            "pre",
            "hr",
            "header",
            "footer",
            "body",
            "label");
    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|div|br|li|ul|ol|b|strong|u|i|em|span|a|h[1-6]|table|tr|td|font|html|body|dl|dt|dd)\\b" + "[^<>]*>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACES = Pattern.compile("[ \\t\\x0B\\f\\r\\n]+");
    private static final Pattern LINE_ENDS = Pattern.compile(" *\\n[ \\n]*");

    private HtmlText() {}

    /** Whether a text holds tags that people paste with texts; "a < b" holds none. */
    public static boolean isHtml(String text) {
        return TAG.matcher(text).find();
    }

    /** Nothing is fetched and nothing runs: scripts and styles are left out with their contents. */
    public static String plain(String html) {
        StringBuilder text = new StringBuilder();
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("script, style, template, noscript").remove();
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(SPACES.matcher(words.getWholeText()).replaceAll(" "));
                } else if (breaksLine(node)) {
                    text.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (breaksLine(node)) {
                    text.append('\n');
                }
            }
        });
        return LINE_ENDS.matcher(text).replaceAll("\n").strip();
    }

    private static boolean breaksLine(Node node) {
        return node instanceof Element && LINES.contains(node.nodeName());
    }
}
