package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.shared.SearchText;
import be.jalon.values.Doubt;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks at the items as a plan: values, codes and places in the tree. */
final class ItemChecks {

    /** Doubts of a whole column: they are the same in each of its cells. */
    private static final Set<String> ONCE = Set.of("priority.scale");

    private static final Set<ItemField> VALUES = EnumSet.of(
            ItemField.DEADLINE,
            ItemField.POLITICAL,
            ItemField.SERVICE,
            ItemField.AGENT,
            ItemField.BUDGET_ORDINARY,
            ItemField.BUDGET_EXTRAORDINARY,
            ItemField.STATUS,
            ItemField.PROGRESS,
            ItemField.PRIORITY,
            ItemField.SDGS,
            ItemField.FTE);

    /** Services, states and deadlines come again and again; a table has no more of them. */
    private static final int MOST_KNOWN = 5_000;

    private record CodeBelow(@Nullable Integer parent, String code) {}

    private final List<DraftItem> items;
    private final Map<String, SheetFindings> findings;
    private final Set<String> said = new HashSet<>();
    /** The codes of all items, folded. */
    private final List<String> codes;

    private final Map<ItemField, Map<String, List<Doubt>>> known = new EnumMap<>(ItemField.class);

    /** @param findings by the name of the sheet */
    ItemChecks(List<DraftItem> items, Map<String, SheetFindings> findings) {
        this.items = items;
        this.findings = findings;
        this.codes = items.parallelStream()
                .map(item -> SearchText.fold(item.texts().get(ItemField.CODE)))
                .toList();
        VALUES.forEach(field -> known.put(field, new ConcurrentHashMap<>()));
    }

    void check() {
        boolean objectives = items.stream()
                .anyMatch(item -> item.level().isHeading() && !item.level().isSection());
        List<List<Finding>> found =
                items.parallelStream().map(item -> check(item, objectives)).toList();
        for (int i = 0; i < items.size(); i++) {
            DraftItem item = items.get(i);
            for (Finding finding : found.get(i)) {
                if (!ONCE.contains(finding.code()) || said.add(item.sheet() + finding.code())) {
                    add(item, finding);
                }
            }
        }
        if (!objectives) {
            noteWithoutObjectives();
        }
        if (isAnyCodeRepeated()) {
            checkCodes();
        }
    }

    /** Some plans have none: that is said once per sheet. */
    private void noteWithoutObjectives() {
        Map<String, List<DraftItem>> actions = items.stream()
                .filter(item -> item.level() == ItemLevel.ACTION && item.parent() == null)
                .collect(Collectors.groupingBy(DraftItem::sheet, LinkedHashMap::new, Collectors.toList()));
        actions.forEach((sheet, alone) -> add(
                alone.getFirst(),
                Finding.note(
                        "actions.without_objectives",
                        alone.getFirst().address(),
                        sheet,
                        String.valueOf(alone.size()))));
    }

    private void add(DraftItem item, Finding finding) {
        SheetFindings ofSheet = findings.get(item.sheet());
        if (ofSheet != null) {
            ofSheet.add(finding);
        }
    }

    /** What an item tells of itself, in the order in which it is said. */
    private List<Finding> check(DraftItem item, boolean objectives) {
        List<Finding> found = new ArrayList<>(0);
        for (ItemField field : VALUES) {
            String text = item.texts().get(field);
            if (!text.isEmpty()) {
                List<Doubt> doubts = doubts(field, text);
                for (int i = 0; i < doubts.size(); i++) {
                    found.add(Finding.of(doubts.get(i), item.address(field)).about(item.id(), field));
                }
            }
        }
        checkTitle(item, found);
        if (objectives) {
            checkParent(item, found);
        }
        return found;
    }

    private List<Doubt> doubts(ItemField field, String text) {
        Map<String, List<Doubt>> ofField = Objects.requireNonNull(known.get(field), "a field with values");
        List<Doubt> doubts = ofField.get(text);
        if (doubts == null) {
            doubts = DraftValues.doubts(field, text);
            if (ofField.size() < MOST_KNOWN) {
                ofField.put(text, doubts);
            }
        }
        return doubts;
    }

    private static void checkTitle(DraftItem item, List<Finding> found) {
        if (item.texts().get(ItemField.TITLE).isBlank()) {
            String code = item.texts().get(ItemField.CODE);
            found.add(Finding.doubt("title.missing", item.address(ItemField.CODE), code, code)
                    .about(item.id(), ItemField.TITLE));
        }
        String title = item.texts().get(ItemField.TITLE);
        if (title.indexOf('\n') >= 0
                && title.lines().filter(ItemChecks::isListed).count() > 1) {
            found.add(Finding.doubt("title.list", item.address(), title, title).about(item.id(), ItemField.TITLE));
        }
    }

    private static boolean isListed(String line) {
        String text = line.stripLeading();
        return text.length() > 1 && "•●▪◦‣-–*".indexOf(text.charAt(0)) >= 0;
    }

    /** An action may stand below no objective; that is worth saying where others do. */
    private void checkParent(DraftItem item, List<Finding> found) {
        ItemLevel above =
                item.parent() == null ? null : items.get(item.parent()).level();
        boolean alone = item.level() == ItemLevel.ACTION && (above == null || above.isSection());
        if (alone && !item.texts().get(ItemField.TITLE).isBlank()) {
            String title = item.texts().get(ItemField.TITLE);
            found.add(Finding.note("action.alone", item.address(), title, title));
        }
    }

    private boolean isAnyCodeRepeated() {
        Set<String> seen = HashSet.newHashSet(codes.size());
        for (String code : codes) {
            if (!code.isEmpty() && !seen.add(code)) {
                return true;
            }
        }
        return false;
    }

    private void checkCodes() {
        Map<String, DraftItem> first = new HashMap<>();
        Set<Integer> restarting = restartingSections();
        boolean perParent = restartsPerParent();
        for (DraftItem item : items) {
            String code = codes.get(item.id());
            if (code.isEmpty() || item.level().isSection()) {
                continue;
            }
            String scope = perParent || isLetterOfPart(item, code) ? "P" + item.parent() : scope(item, restarting);
            DraftItem other = first.putIfAbsent(scope + "|" + item.level() + "|" + code, item);
            if (other != null) {
                String written = item.texts().get(ItemField.CODE);
                add(
                        item,
                        Finding.doubt(
                                        "code.duplicate",
                                        item.address(ItemField.CODE),
                                        written,
                                        written,
                                        other.address(ItemField.CODE))
                                .about(item.id(), ItemField.CODE));
            }
        }
    }

    /** "a" and "b" count the parts of one action. */
    private static boolean isLetterOfPart(DraftItem item, String code) {
        return item.level() == ItemLevel.SUB_ACTION && code.length() == 1 && Character.isLetter(code.charAt(0));
    }

    /** Codes restart per section, and below each strategic objective where the operational ones do. */
    private String scope(DraftItem item, Set<Integer> restarting) {
        Integer section = ancestor(item, true);
        if (item.level() == ItemLevel.OPERATIONAL_OBJECTIVE) {
            return "P" + item.parent();
        }
        return restarting.contains(Objects.requireNonNullElse(section, -1))
                ? "O" + ancestor(item, false)
                : "S" + section;
    }

    /** Whether the actions are counted anew below each parent: codes return often, and never below the same one. */
    private boolean restartsPerParent() {
        Set<String> ofPlan = new HashSet<>();
        Set<CodeBelow> ofParents = new HashSet<>();
        int again = 0;
        for (DraftItem item : items) {
            String code = codes.get(item.id());
            if (item.level() == ItemLevel.ACTION && !code.isEmpty()) {
                if (!ofParents.add(new CodeBelow(item.parent(), code))) {
                    return false;
                }
                again += ofPlan.add(code) ? 0 : 1;
            }
        }
        return again * 4 >= ofParents.size() && again > 1;
    }

    private Set<Integer> restartingSections() {
        Set<String> seen = new HashSet<>();
        Set<Integer> restarting = new HashSet<>();
        for (DraftItem item : items) {
            String code = codes.get(item.id());
            if (item.level() == ItemLevel.OPERATIONAL_OBJECTIVE && !code.isEmpty()) {
                Integer section = ancestor(item, true);
                if (!seen.add(section + "|" + code)) {
                    restarting.add(Objects.requireNonNullElse(section, -1));
                }
            }
        }
        return restarting;
    }

    /** The nearest section above, or the nearest strategic objective; null when there is none. */
    private @Nullable Integer ancestor(DraftItem item, boolean section) {
        Integer at = item.parent();
        while (at != null) {
            ItemLevel level = items.get(at).level();
            if (section ? level.isSection() : level == ItemLevel.STRATEGIC_OBJECTIVE) {
                return at;
            }
            at = items.get(at).parent();
        }
        return null;
    }
}
