package be.jalon.exchange.ecomptes;

import be.jalon.exchange.Finding;
import be.jalon.exchange.document.DocumentFindings;
import be.jalon.exchange.document.DocumentOutcome;
import be.jalon.exchange.document.LinedItem;
import be.jalon.exchange.document.Lines;
import be.jalon.exchange.document.Passage;
import be.jalon.exchange.ecomptes.EcomptesFormat.Branch;
import be.jalon.exchange.profile.ProfileCatalog;
import be.jalon.exchange.reading.CellCount;
import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.DraftSheet;
import be.jalon.exchange.reading.FreeLine;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The plan of one file: its header, then its tree, then whatever was not asked for. */
final class PlanElement {

    static final String SHEET = "eComptes";

    private final XmlNode root;
    private final ProfileCatalog catalog;
    private final DocumentFindings findings = new DocumentFindings();
    private final StructureCheck structure = new StructureCheck(findings);
    private final List<DraftItem> items = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<FreeLine> freeLines = new ArrayList<>();
    private final Map<String, Integer> elementIds = new HashMap<>();

    PlanElement(XmlNode root, ProfileCatalog catalog) {
        this.root = root;
        this.catalog = catalog;
    }

    DocumentOutcome read() {
        ExchangeHeader header = ExchangeHeader.read(root, findings, structure);
        root.child("PST").ifPresent(pst -> readChildren(pst, null, null, header.idPst()));
        if (items.isEmpty()) {
            findings.add(Finding.blocking("ecomptes.empty", null, ""));
        }
        keepTheRest();
        items.forEach(findings::addValues);
        DraftSheet sheet =
                new DraftSheet(SHEET, EcomptesFormat.LAYOUT, List.of(), Map.of(), List.of(), List.of(), freeLines);
        Interpretation plan = new Interpretation(List.of(sheet), items, findings.all(), count());
        return new DocumentOutcome.Read(plan, header.name(), passages);
    }

    private void readChildren(XmlNode parent, @Nullable ItemLevel level, @Nullable Integer parentId, String idPst) {
        for (XmlNode list : parent.elements()) {
            for (Branch branch : EcomptesFormat.BRANCHES) {
                if (branch.list().equals(list.name())) {
                    readBranch(list, branch, level, parentId, idPst);
                }
            }
        }
    }

    /** Under an element that cannot hold them, items are kept as texts. */
    private void readBranch(
            XmlNode list, Branch branch, @Nullable ItemLevel level, @Nullable Integer parentId, String idPst) {
        if (branch.level().mayHangUnder(level)) {
            list.children(branch.element()).forEach(child -> readItem(child, branch, parentId, idPst));
        } else if (!list.elements().isEmpty()) {
            findings.add(
                    Finding.doubt("ecomptes.misplaced", Lines.ref(list.line()).in(SHEET), list.name(), list.name()));
        }
    }

    private void readItem(XmlNode element, Branch branch, @Nullable Integer parentId, String idPst) {
        String elementId = element.text(EcomptesFormat.ELEMENT_ID);
        String place = Lines.place(branch.element() + " " + (elementId.isEmpty() ? "l. " + element.line() : elementId));
        LinedItem item = new LinedItem(items.size(), parentId, branch.level(), place, element.line());
        structure.check(element, place, order(), EcomptesFormat.ITEM_MUST);
        checkId(element, item, elementId);
        new ItemElement(element, item, findings).read(catalog);
        if (parentId == null && !idPst.isEmpty()) {
            item.keep(ElementIds.PST, idPst);
        }
        new Remainder(element, item, findings).keep();
        if (item.text(ItemField.TITLE).isEmpty()) {
            findings.add(Finding.doubt("title.missing", item.address(element.line()), "", place));
        }
        DraftItem draft = item.draft();
        items.add(draft);
        passages.add(new Passage(place, Remainder.pieces(element)));
        readChildren(element, branch.level(), draft.id(), idPst);
    }

    private static List<String> order() {
        List<String> order = new ArrayList<>(EcomptesFormat.ITEM);
        EcomptesFormat.BRANCHES.forEach(branch -> order.add(branch.list()));
        return order;
    }

    private void checkId(XmlNode element, LinedItem item, String elementId) {
        String address = item.address(element.line());
        if (elementId.isEmpty()) {
            findings.add(Finding.doubt("ecomptes.no_id", address, "", element.name()));
            return;
        }
        Integer other = elementIds.putIfAbsent(elementId, element.line());
        if (other != null) {
            findings.add(Finding.doubt("ecomptes.same_id", address, elementId, elementId, other.toString()));
        }
    }

    /** Texts outside the items: what the format knows is kept without a word, the rest with one. */
    private void keepTheRest() {
        Set<String> known = new LinkedHashSet<>(EcomptesFormat.IDENTIFIERS);
        known.addAll(EcomptesFormat.DESCRIPTION);
        Set<String> unknown = new TreeSet<>();
        root.walk(node -> {
            if (node.isOpen()) {
                node.kept();
                freeLines.add(new FreeLine(Lines.ref(node.line()), node.name() + " : " + node.text()));
                if (!known.contains(node.name())) {
                    unknown.add(node.name());
                }
            }
        });
        if (!unknown.isEmpty()) {
            String names = String.join(", ", unknown);
            findings.add(Finding.note("ecomptes.unknown_outside", SHEET, names, names));
        }
    }

    private CellCount count() {
        int[] counts = new int[3];
        root.walk(node -> {
            if (node.hasText()) {
                counts[0]++;
                counts[1] += node.isMapped() ? 1 : 0;
                counts[2] += node.isKept() ? 1 : 0;
            }
        });
        return new CellCount(counts[0], counts[1], counts[2], counts[0] - counts[1] - counts[2]);
    }

    static Optional<XmlNode> description(XmlNode root) {
        return root.child("PST").flatMap(pst -> pst.child("DescriptionPST"));
    }
}
