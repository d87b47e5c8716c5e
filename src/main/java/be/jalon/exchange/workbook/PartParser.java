package be.jalon.exchange.workbook;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/** Hands the elements and texts of one part to a handler. */
final class PartParser {

    private final XMLStreamReader2 parser;
    private final Attributes attributes;
    private final PartHandler handler;

    private PartParser(InputStream part, PartHandler handler) throws XMLStreamException {
        // A new one each time: parsers of one factory remember the names that their files have.
        XMLInputFactory2 factory = new InputFactoryImpl();
        this.parser = (XMLStreamReader2) factory.createXMLStreamReader(part);
        this.attributes = new Attributes(parser);
        this.handler = handler;
    }

    /**
     * Reads a part to its end. Nothing but the part is opened: a DOCTYPE is refused before anything inside it is looked
     * at, so there are no entities of its own.
     *
     * @throws XMLStreamException when it is damaged, or cannot be read
     */
    static void parse(InputStream part, PartHandler handler) throws XMLStreamException {
        PartParser parser = new PartParser(part, handler);
        try {
            parser.read();
        } catch (UncheckedStreamException damaged) {
            // Texts are taken apart when they are asked for.
            throw new XMLStreamException(damaged);
        } finally {
            parser.parser.close();
        }
    }

    private void read() throws XMLStreamException {
        while (parser.hasNext()) {
            switch (parser.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT ->
                    handler.endElement(parser.getNamespaceURI(), parser.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    handler.characters(parser.getTextCharacters(), parser.getTextStart(), parser.getTextLength());
                case XMLStreamConstants.DTD -> throw handler.doctype();
                case XMLStreamConstants.ENTITY_REFERENCE -> throw handler.damaged();
                default -> {
                    // Comments and instructions say nothing of a workbook.
                }
            }
        }
        handler.end();
    }

    private void start() {
        for (int i = 0; i < parser.getNamespaceCount(); i++) {
            handler.namespace(parser.getNamespaceURI(i));
        }
        handler.startElement(parser.getNamespaceURI(), parser.getPrefix(), parser.getLocalName(), attributes);
    }
}
