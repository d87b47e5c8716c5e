package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.shared.SearchText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A workbook may list its actions in a table and describe each of them in a form: these are the same actions. */
final class FormJoin {

    private static final String DIFFERING = "Selon la fiche";

    private final PlanTree tree;
    private final Map<String, SheetFindings> findings;
    private final Duplicates duplicates;

    /** Items of tables by level and title. */
    private final Map<String, List<ItemBuilder>> ofTables = new HashMap<>();

    FormJoin(PlanTree tree, Map<String, SheetFindings> findings) {
        this.tree = tree;
        this.findings = findings;
        this.duplicates = new Duplicates(tree, findings);
    }

    void join() {
        List<ItemBuilder> ofForms = new ArrayList<>();
        for (ItemBuilder item : tree.inOrder()) {
            if (item.sheet.equals(FormTable.NAME)) {
                ofForms.add(item);
            } else if (!item.title().isBlank()) {
                ofTables.computeIfAbsent(key(item), ignored -> new ArrayList<>())
                        .add(item);
            }
        }
        ofForms.stream().filter(item -> item.level.isHeading()).forEach(this::joinHeading);
        ofForms.stream().filter(item -> item.level == ItemLevel.ACTION).forEach(this::joinAction);
    }

    private static String key(ItemBuilder item) {
        return item.level + "|" + item.depth + "|" + SearchText.fold(item.title());
    }

    /** The item of a table with the same title, and the same number where both have one; empty where several could be it. */
    private Optional<ItemBuilder> same(ItemBuilder item) {
        List<ItemBuilder> alike = ofTables.getOrDefault(key(item), List.of());
        List<ItemBuilder> numbered = alike.stream()
                .filter(other ->
                        !item.code().isEmpty() && SearchText.fold(other.code()).equals(SearchText.fold(item.code())))
                .toList();
        List<ItemBuilder> found = numbered.isEmpty()
                ? alike.stream()
                        .filter(other -> other.code().isEmpty() || item.code().isEmpty())
                        .toList()
                : numbered;
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private void joinHeading(ItemBuilder heading) {
        same(heading).ifPresent(known -> duplicates.join(heading, known, DIFFERING));
    }

    private void joinAction(ItemBuilder action) {
        ItemBuilder known = same(action).orElse(null);
        if (known == null) {
            return;
        }
        ItemBuilder parent = action.parent;
        add(Finding.note("form.joined", action.address(), action.title(), action.title(), known.address()));
        duplicates.join(action, known, DIFFERING);
        if (parent == null || parent == known.parent) {
            return;
        }
        if (known.parent == null
                || (known.parent.level.isSection() && !parent.level.isSection() && isIn(parent, known.parent))) {
            tree.move(known, parent);
        } else {
            keepWhere(action, known, parent);
        }
    }

    private static boolean isIn(ItemBuilder item, ItemBuilder section) {
        ItemBuilder above = item;
        while (above != null && above != section) {
            above = above.parent;
        }
        return above == section || root(item).sheet.equals(FormTable.NAME);
    }

    private static ItemBuilder root(ItemBuilder item) {
        ItemBuilder above = item;
        while (above.parent != null) {
            above = above.parent;
        }
        return above;
    }

    private void keepWhere(ItemBuilder action, ItemBuilder known, ItemBuilder parent) {
        String below = Duplicates.label(parent);
        add(Finding.doubt(
                "form.other_parent", action.address(), below, action.title(), below, Duplicates.label(known.parent)));
        removeEmpty(parent, known);
    }

    /** What only the form says stays with the action. */
    private void removeEmpty(ItemBuilder item, ItemBuilder known) {
        ItemBuilder above = item;

        while (above != null && above.children.isEmpty() && above.sheet.equals(FormTable.NAME)) {
            tree.remove(above);
            above.extras().forEach(known::addExtra);
            above.texts.forEach((field, text) -> keep(known, field, text));
            above = above.parent;
        }
    }

    private static void keep(ItemBuilder known, ItemField field, String text) {
        if (!text.isBlank()) {
            known.addExtra(DIFFERING, text);
        }
    }

    private void add(Finding finding) {
        Objects.requireNonNull(findings.get(FormTable.NAME), "forms have findings")
                .add(finding);
    }
}
