package be.jalon.exchange.ecomptes;

import be.jalon.exchange.Finding;
import be.jalon.exchange.document.DocumentFindings;
import be.jalon.exchange.document.LinedItem;
import be.jalon.exchange.document.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** What an element says beyond the fields: kept under the names of its elements, and said where the format knows none. */
final class Remainder {

    private static final Set<String> KNOWN = known();

    private final XmlNode element;
    private final LinedItem item;
    private final DocumentFindings findings;

    Remainder(XmlNode element, LinedItem item, DocumentFindings findings) {
        this.element = element;
        this.item = item;
        this.findings = findings;
    }

    private static Set<String> known() {
        Set<String> known = new HashSet<>(Set.of("", EcomptesFormat.ELEMENT_ID, "@Exercice"));
        known.addAll(EcomptesFormat.ITEM);
        for (String person : List.of("Responsable", "Mandataire")) {
            EcomptesFormat.PERSON.forEach(name -> known.add(person + "/" + name));
        }
        for (String text : List.of("Description", "RemarqueStatut")) {
            EcomptesFormat.RICH_TEXT.forEach(name -> known.add(text + "/" + name));
        }
        return known;
    }

    void keep() {
        walk(element, "", (path, node) -> {
            if (!node.isOpen()) {
                return;
            }
            node.kept();
            String header = EcomptesFormat.EXTRA + path.replace("@", "");
            String address = item.address(node.line());
            if (!item.keep(header.strip(), node.text())) {
                String length = Integer.toString(node.text().length());
                findings.add(Finding.doubt("document.no_room", address, "", node.name(), length));
            } else if (!KNOWN.contains(path)) {
                findings.add(Finding.note("ecomptes.unknown", address, node.text(), path.replace("@", ""), header));
            }
        });
    }

    /** All that the element says itself, its children in the plan left out. */
    static List<Passage.Piece> pieces(XmlNode element) {
        List<Passage.Piece> pieces = new ArrayList<>();
        walk(element, "", (path, node) -> {
            if (node.hasText()) {
                pieces.add(new Passage.Piece(node.line(), path.replace("@", ""), node.text()));
            }
        });
        return pieces;
    }

    private static void walk(XmlNode node, String path, BiConsumer<String, XmlNode> visitor) {
        visitor.accept(path, node);
        for (XmlNode child : node.children()) {
            if (!isBranch(child)) {
                walk(child, path.isEmpty() ? child.name() : path + "/" + child.name(), visitor);
            }
        }
    }

    private static boolean isBranch(XmlNode node) {
        return EcomptesFormat.BRANCHES.stream()
                .anyMatch(branch -> branch.list().equals(node.name())
                        && node.child(branch.element()).isPresent());
    }
}
