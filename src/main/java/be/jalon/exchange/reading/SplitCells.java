package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.HeaderMatch;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.profile.HeaderVocabulary;
import be.jalon.plan.ItemField;
import be.jalon.plan.ReviewReason;
import be.jalon.values.BudgetCell;
import be.jalon.values.BudgetKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cells that speak of several fields, each part behind its own word: "Échevin : A. Petit / Service : Travaux", "Ord. :
 * 3.000 € / Extra : 20.000 €". The whole text stays under the header of the column.
 */
final class SplitCells {

    private static final List<ItemField> CARRIERS = List.of(ItemField.POLITICAL, ItemField.SERVICE, ItemField.AGENT);

    private static final Map<ItemField, BudgetKind> BUDGETS = Map.of(
            ItemField.BUDGET_ORDINARY, BudgetKind.ORDINARY, ItemField.BUDGET_EXTRAORDINARY, BudgetKind.EXTRAORDINARY);

    /** The header below which the profiles list short words for carriers. */
    private static final String GROUP = "Pilotes";

    private static final String WORD = "[\\p{L}.()·’']{2,20}(?: [\\p{L}.()]{2,20}){0,2}";

    /** Before the next word and its colon. */
    private static final Pattern JOINT =
            Pattern.compile("(?:\\s*[\\n/;,|]\\s*|\\s+[-–—•]\\s+)(?=" + WORD + "\\s{0,2}:)");

    private static final Pattern PART =
            Pattern.compile("\\s*[-•*]?\\s*(?<word>" + WORD + ")\\s{0,2}:\\s*(?<names>\\S.*)", Pattern.DOTALL);

    private static final String SIGNS = "\n/;,|";

    /** "3 €⏎4 €" is the shortest text with two amounts. */
    private static final int SHORTEST = 7;

    private final HeaderVocabulary words;
    private final ColumnMap columns;
    private final IntFunction<String> names;
    private final SheetFindings findings;
    private final Set<ItemField> open = EnumSet.noneOf(ItemField.class);
    private final Map<String, Optional<ItemField>> roles = new HashMap<>();

    /** @param names the header of a column */
    SplitCells(HeaderVocabulary words, ColumnMap columns, IntFunction<String> names, SheetFindings findings) {
        this.words = words;
        this.columns = columns;
        this.names = names;
        this.findings = findings;
        BUDGETS.keySet().stream().filter(field -> isOpen(columns, field)).forEach(open::add);
    }

    void read(ItemBuilder item) {
        for (ItemField field : CARRIERS) {
            String text = item.texts.getOrDefault(field, "");
            if (text.indexOf(':') > 0) {
                readCarriers(item, field, text);
            }
        }
        for (ItemField field : BUDGETS.keySet()) {
            String text = item.texts.getOrDefault(field, "");
            if (text.length() >= SHORTEST && open.contains(field)) {
                readBudget(item, field, text);
            }
        }
    }

    private void readCarriers(ItemBuilder item, ItemField field, String text) {
        Map<ItemField, String> said = new EnumMap<>(ItemField.class);
        String[] parts = JOINT.split(text);
        boolean clear = true;
        for (String part : parts) {
            Matcher matcher = PART.matcher(part);
            ItemField role = matcher.matches() ? role(matcher.group("word")).orElse(null) : null;
            if (role == null) {
                clear = false;
            } else {
                String carriers = matcher.group("names").strip();
                clear &= !mayBeSeveral(carriers, text, parts.length);
                said.merge(role, carriers, (one, other) -> one + "\n" + other);
            }
        }
        if (said.keySet().stream().anyMatch(role -> role != field)) {
            put(item, field, said, clear, "pilots.by_role");
        }
    }

    /** Whether what stands behind one word may be of two roles: a sign in it that separates the roles elsewhere too. */
    private static boolean mayBeSeveral(String carriers, String text, int parts) {
        return SIGNS.chars()
                .filter(sign -> carriers.indexOf(sign) >= 0)
                .anyMatch(sign -> parts == 1 || count(text, sign) > count(carriers, sign));
    }

    private static long count(String text, int sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    private Optional<ItemField> role(String word) {
        return roles.computeIfAbsent(word.strip(), text -> words.match(List.of(GROUP, text))
                .filter(HeaderMatch::exact)
                .flatMap(match -> CARRIERS.stream()
                        .filter(field -> match.mayBe(new HeaderTarget.Field(field)))
                        .findFirst()));
    }

    /** The column of the budget does not say which one it is. */
    private static boolean isOpen(ColumnMap columns, ItemField field) {
        return columns.fields().getOrDefault(field, List.of()).stream().anyMatch(column -> column.home() != null);
    }

    private void readBudget(ItemBuilder item, ItemField field, String text) {
        Map<BudgetKind, String> apart =
                BudgetCell.parse(BudgetKind.ORDINARY, text).apart();
        if (apart.size() < 2) {
            return;
        }
        Map<ItemField, String> said = new EnumMap<>(ItemField.class);
        BUDGETS.forEach((budget, kind) -> said.put(budget, apart.getOrDefault(kind, "")));
        put(item, field, said, true, "budget.by_words");
    }

    /** What is not clear, or has another text already where it belongs, stays whole and is doubted. */
    private void put(ItemBuilder item, ItemField field, Map<ItemField, String> said, boolean clear, String code) {
        String text = item.texts.getOrDefault(field, "");
        DraftCell cell = item.cells.get(field);
        String address = cell == null ? item.address() : cell.ref().in(item.sheet);
        boolean free = said.keySet().stream()
                .allMatch(other ->
                        other == field || item.texts.getOrDefault(other, "").isBlank());
        if (!clear || !free) {
            findings.add(Finding.doubt(code + "_unclear", address, text, text));
            return;
        }
        item.addExtra(header(cell), text);
        item.texts.put(field, "");
        item.cells.remove(field);
        item.texts.putAll(said);
        ReviewReason pending = item.pending.get(field);
        if (pending != null) {
            said.keySet().forEach(other -> item.pending.putIfAbsent(other, pending));
        }
        findings.add(Finding.note(code, address, text, text));
    }

    private String header(@Nullable DraftCell cell) {
        String header = cell == null
                ? ""
                : names.apply(cell.ref().column()).replaceAll("\\s+", " ").strip();
        return header.isEmpty() && cell != null ? columns.extraName(cell.ref().column()) : header;
    }
}
