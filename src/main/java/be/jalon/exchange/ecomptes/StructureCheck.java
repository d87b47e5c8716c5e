package be.jalon.exchange.ecomptes;

import be.jalon.exchange.Finding;
import be.jalon.exchange.document.DocumentFindings;
import be.jalon.exchange.document.Lines;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares elements with what the format wants. Everything is read all the same: eComptes would refuse the file, and
 * whoever made it wants to know all the reasons at once.
 */
final class StructureCheck {

    private final DocumentFindings findings;

    StructureCheck(DocumentFindings findings) {
        this.findings = findings;
    }

    /**
     * @param place names the element in the addresses
     * @param order the names of its children in the order that is wanted
     * @param must those that cannot be left out
     */
    void check(XmlNode element, String place, List<String> order, Collection<String> must) {
        checkMissing(element, place, must);
        checkOrder(element, place, order);
        checkLengths(element, place);
    }

    private void checkMissing(XmlNode element, String place, Collection<String> must) {
        Set<String> there = new HashSet<>();
        element.children().forEach(child -> there.add(child.name()));
        must.stream()
                .filter(name -> !there.contains(name))
                .sorted()
                .forEach(name -> findings.add(Finding.doubt(
                        "ecomptes.missing", Lines.ref(element.line()).in(place), "", name, place)));
    }

    /** One finding per element is enough: the rest is out of order because of it. */
    private void checkOrder(XmlNode element, String place, List<String> order) {
        int reached = -1;
        Set<String> seen = new HashSet<>();
        for (XmlNode child : element.elements()) {
            int index = order.indexOf(child.name());
            if (index < 0) {
                continue;
            }
            String address = Lines.ref(child.line()).in(place);
            if (!seen.add(child.name())) {
                findings.add(Finding.doubt("ecomptes.repeated", address, child.text(), child.name(), place));
            } else if (index < reached) {
                findings.add(Finding.doubt(
                        "ecomptes.order", address, child.name(), child.name(), order.get(reached), place));
                return;
            }
            reached = Math.max(reached, index);
        }
    }

    private void checkLengths(XmlNode element, String place) {
        for (XmlNode child : element.elements()) {
            Integer longest = EcomptesFormat.LONGEST.get(child.name());
            int length = child.text().codePointCount(0, child.text().length());
            if (longest != null && length > longest) {
                findings.add(Finding.note(
                        "ecomptes.too_long",
                        Lines.ref(child.line()).in(place),
                        child.text(),
                        child.name(),
                        longest.toString(),
                        Integer.toString(length)));
            }
        }
    }
}
