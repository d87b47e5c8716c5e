package be.jalon.exchange.ecomptes;

import be.jalon.exchange.workbook.ReadLimits;
import be.jalon.exchange.workbook.RefusalReason;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML as a tree of named texts with their lines, within limits of size, depth and time. Document types and entities
 * are refused, nothing outside the file is ever looked at.
 */
final class XmlTree {

    /** The exchange needs eleven levels. */
    private static final int DEEPEST = 40;

    private static final int EVENTS_PER_LOOK_AT_THE_CLOCK = 1_024;

    private final ReadLimits limits;
    private final LongSupplier nanoseconds;
    private final Deque<XmlNode> open = new ArrayDeque<>();
    private final Deque<StringBuilder> texts = new ArrayDeque<>();
    private @Nullable XmlNode root;
    private int nodes;

    private XmlTree(ReadLimits limits, LongSupplier nanoseconds) {
        this.limits = limits;
        this.nanoseconds = nanoseconds;
    }

    /** @throws UnreadableXmlException with the sentence that says why */
    static XmlNode read(byte[] bytes, ReadLimits limits) {
        return read(bytes, limits, System::nanoTime);
    }

    static XmlNode read(byte[] bytes, ReadLimits limits, LongSupplier nanoseconds) {
        if (bytes.length > limits.fileBytes()) {
            throw new UnreadableXmlException(RefusalReason.TOO_BIG.messageKey(), Long.toString(limits.fileMegabytes()));
        }
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            return new XmlTree(limits, nanoseconds).read(reader);
        } catch (XMLStreamException damaged) {
            int line = damaged.getLocation() == null ? 0 : damaged.getLocation().getLineNumber();
            throw new UnreadableXmlException("exchange.refused.xml_damaged", Integer.toString(Math.max(1, line)));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside the file is read");
        });
        return factory;
    }

    private XmlNode read(XMLStreamReader reader) throws XMLStreamException {
        long end = nanoseconds.getAsLong() + limits.time().toNanos();
        int events = 0;
        while (reader.hasNext()) {
            take(reader, reader.next());
            if (++events % EVENTS_PER_LOOK_AT_THE_CLOCK == 0 && nanoseconds.getAsLong() > end) {
                throw new UnreadableXmlException(
                        RefusalReason.TOO_SLOW.messageKey(),
                        Long.toString(limits.time().toSeconds()));
            }
        }
        if (root == null) {
            throw new UnreadableXmlException("exchange.refused.xml_damaged", "1");
        }
        return root;
    }

    private void take(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> open.pop().write(texts.pop().toString());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                StringBuilder text = texts.peek();
                if (text != null) {
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                }
            }
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new UnreadableXmlException(
                        RefusalReason.EXTERNAL_ENTITY.messageKey(),
                        "l." + reader.getLocation().getLineNumber());
            default -> {
                // Comments and instructions say nothing about the plan.
            }
        }
    }

    private void start(XMLStreamReader reader) {
        int line = Math.max(1, reader.getLocation().getLineNumber());
        XmlNode node = node(reader.getLocalName(), line);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            XmlNode attribute = node("@" + reader.getAttributeLocalName(i), line);
            attribute.write(reader.getAttributeValue(i));
            node.add(attribute);
        }
        XmlNode parent = open.peek();
        if (parent == null) {
            root = node;
        } else {
            parent.add(node);
        }
        open.push(node);
        texts.push(new StringBuilder());
        if (open.size() > DEEPEST) {
            throw new UnreadableXmlException("exchange.refused.xml_deep", Integer.toString(DEEPEST));
        }
    }

    private XmlNode node(String name, int line) {
        if (++nodes > limits.cells()) {
            throw new UnreadableXmlException(
                    RefusalReason.TOO_MANY_CELLS.messageKey(), Integer.toString(limits.cells()));
        }
        return new XmlNode(name.intern(), line);
    }
}
