package be.jalon.exchange.ecomptes;

import be.jalon.exchange.Finding;
import be.jalon.exchange.document.DocumentFindings;
import be.jalon.exchange.ecomptes.ReturnProposal.ReturnChange;
import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRevision;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanSnapshot;
import be.jalon.values.BudgetKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The return of a plan that eComptes knows: articles, receipts and projections are attached to the items by their
 * ElementIds. All other texts belong to the plan; where eComptes tells them differently, that is said and nothing changes.
 */
public final class EcomptesReturn {

    /** What only the return says of an item, as it is kept beside the fields. */
    private static final List<String> RETURNED = List.of(
            EcomptesFormat.EXTRA + "Projections",
            EcomptesFormat.EXTRA + "recettes",
            EcomptesFormat.EXTRA + "Articles",
            EcomptesFormat.EXTRA + "Articles/Libelle");

    private final Interpretation file;
    private final Map<String, DraftItem> before;
    private final PlanSnapshot plan;
    private final DocumentFindings findings = new DocumentFindings();
    private final List<ReturnChange> changes = new ArrayList<>();
    private int recognised;

    private EcomptesReturn(Interpretation file, @Nullable Interpretation before, PlanSnapshot plan) {
        this.file = file;
        this.before = before == null ? Map.of() : byId(before);
        this.plan = plan;
    }

    /** Whether a plan was read from a file of eComptes. */
    public static boolean isExchange(Interpretation file) {
        return file.sheets().stream().anyMatch(sheet -> EcomptesFormat.LAYOUT.equals(sheet.layout()));
    }

    /** The layout under which files of eComptes are kept. */
    public static String layout() {
        return EcomptesFormat.LAYOUT;
    }

    /** The name that a file gives its PST, "" when it gives none. */
    public static String idPst(Interpretation file) {
        return file.items().stream()
                .map(item -> item.extras().getOrDefault(ElementIds.PST, ""))
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The names under which eComptes may know a plan. */
    public static Set<String> idsOf(PlanSnapshot plan) {
        return ElementIds.of(plan);
    }

    /**
     * Works out what a file changes in its plan; writes nothing.
     *
     * @param before the file of eComptes that came the time before, null when this is the first
     */
    public static ReturnProposal propose(Interpretation file, @Nullable Interpretation before, PlanSnapshot plan) {
        return new EcomptesReturn(file, before, plan).propose();
    }

    private ReturnProposal propose() {
        Map<String, List<ItemRow>> rows = new HashMap<>();
        plan.rows().forEach(row -> rows.computeIfAbsent(ElementIds.of(row), id -> new ArrayList<>())
                .add(row));
        Set<String> ambiguous = repeated();
        Set<String> met = new HashSet<>();
        for (DraftItem item : file.items()) {
            String id = id(item);
            List<ItemRow> known = rows.getOrDefault(id, List.of());
            met.add(id);
            if (known.isEmpty()) {
                unknown(item, id);
            } else if (known.size() > 1 || ambiguous.contains(id)) {
                findings.add(Finding.doubt("ecomptes.return_ambiguous", item.address(), id, id, label(item)));
            } else {
                recognised++;
                compare(item, known.getFirst());
            }
        }
        absent(met);
        return new ReturnProposal(plan.plan().id(), plan.plan().title(), changes, findings.all(), recognised);
    }

    private Set<String> repeated() {
        Set<String> once = new HashSet<>();
        Set<String> again = new HashSet<>();
        file.items().stream()
                .map(EcomptesReturn::id)
                .filter(id -> !once.add(id))
                .forEach(again::add);
        return again;
    }

    private static String id(DraftItem item) {
        return item.extras().getOrDefault(ElementIds.ELEMENT, "");
    }

    private static Map<String, DraftItem> byId(Interpretation file) {
        Map<String, DraftItem> byId = new HashMap<>();
        file.items().forEach(item -> byId.putIfAbsent(id(item), item));
        return byId;
    }

    private static String label(DraftItem item) {
        return item.texts().label();
    }

    private void unknown(DraftItem item, String id) {
        int articles =
                ArticleMerge.lines(item.texts().get(ItemField.BUDGET_ORDINARY)).size()
                        + ArticleMerge.lines(item.texts().get(ItemField.BUDGET_EXTRAORDINARY))
                                .size();
        findings.add(Finding.doubt(
                "ecomptes.return_unknown", item.address(), id, id, label(item), Integer.toString(articles)));
    }

    /** Sections and objectives that eComptes leaves out carry no budget; an action that it leaves out is worth a word. */
    private void absent(Set<String> met) {
        for (ItemRow row : plan.rows()) {
            if (row.level() == ItemLevel.ACTION && !met.contains(ElementIds.of(row))) {
                findings.add(Finding.note("ecomptes.return_absent", null, row.label(), row.label()));
            }
        }
    }

    private void compare(DraftItem item, ItemRow row) {
        FieldTexts after = row.texts();
        for (BudgetKind kind : BudgetKind.values()) {
            ItemField field = field(kind);
            after = after.with(field, merge(item, row, kind, field));
        }
        Map<String, String> extras = extras(item, row);
        if (!after.equals(row.texts()) || !extras.equals(row.extras())) {
            changes.add(new ReturnChange(
                    row.label(), new ItemRevision(row.id(), row.texts(), after, row.extras(), extras, item.address())));
        }
        ReturnDifferences.of(item, row).forEach(findings::add);
    }

    private static ItemField field(BudgetKind kind) {
        return kind == BudgetKind.ORDINARY ? ItemField.BUDGET_ORDINARY : ItemField.BUDGET_EXTRAORDINARY;
    }

    private String merge(DraftItem item, ItemRow row, BudgetKind kind, ItemField field) {
        DraftItem old = before.get(id(item));
        String cell = row.text(field);
        ArticleMerge merge = ArticleMerge.of(
                kind,
                cell,
                ArticleMerge.lines(old == null ? "" : old.texts().get(field)),
                ArticleMerge.lines(item.texts().get(field)));
        String address = item.address(field);
        merge.differing()
                .forEach(line -> findings.add(
                        Finding.doubt("ecomptes.return_differing", address, line, row.label(), line, cell)));
        merge.takenOut()
                .forEach(line ->
                        findings.add(Finding.note("ecomptes.return_taken_out", address, line, row.label(), line)));
        return merge.text();
    }

    private static Map<String, String> extras(DraftItem item, ItemRow row) {
        Map<String, String> extras = new LinkedHashMap<>(row.extras());
        for (String header : RETURNED) {
            String said = item.extras().get(header);
            if (said == null) {
                extras.remove(header);
            } else {
                extras.put(header, said);
            }
        }
        return extras;
    }
}
