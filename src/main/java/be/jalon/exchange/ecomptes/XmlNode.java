package be.jalon.exchange.ecomptes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** An element of a file, or an attribute (whose name then begins with @), and what became of its text. */
final class XmlNode {

    private enum Fate {
        OPEN,
        MAPPED,
        KEPT
    }

    private final String name;
    private final int line;
    private final List<XmlNode> children = new ArrayList<>(0);
    private String text = "";
    private Fate fate = Fate.OPEN;

    /** @param line counted from one */
    XmlNode(String name, int line) {
        this.name = name;
        this.line = line;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    /** As written, without the spaces around it. */
    String text() {
        return text;
    }

    void write(String written) {
        text = written.strip();
    }

    void add(XmlNode child) {
        children.add(child);
    }

    /** Attributes first, then elements, in the order of the file. */
    List<XmlNode> children() {
        return children;
    }

    List<XmlNode> elements() {
        return children.stream().filter(child -> !child.isAttribute()).toList();
    }

    boolean isAttribute() {
        return name.startsWith("@");
    }

    Optional<XmlNode> child(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).findFirst();
    }

    Stream<XmlNode> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName));
    }

    /** The text of a child, "" when there is no such child. */
    String text(String childName) {
        return child(childName).map(XmlNode::text).orElse("");
    }

    /** Whether it says something itself, whatever its children say. */
    boolean hasText() {
        return !text.isEmpty();
    }

    /** Its text is in a field of the plan now. */
    XmlNode mapped() {
        fate = Fate.MAPPED;
        return this;
    }

    /** Its text is kept beside the fields now. */
    XmlNode kept() {
        fate = Fate.KEPT;
        return this;
    }

    boolean isMapped() {
        return fate == Fate.MAPPED;
    }

    boolean isKept() {
        return fate == Fate.KEPT;
    }

    /** Neither in a field nor kept yet. */
    boolean isOpen() {
        return hasText() && fate == Fate.OPEN;
    }

    /** Visits this node and all below it, in the order of the file. */
    void walk(Consumer<XmlNode> visitor) {
        visitor.accept(this);
        children.forEach(child -> child.walk(visitor));
    }
}
