package be.jalon.values;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A budget cell and the lines that it states.
 *
 * @param raw the cell as written
 * @param kind the column that it stands in
 * @param lines the needs, in the order of the cell; none when the cell is empty or says "without object"
 * @param doubts what was not understood with certainty
 */
public record BudgetCell(String raw, BudgetKind kind, List<BudgetLine> lines, List<Doubt> doubts) {

    /** What joined a line to the one before. */
    private static final Pattern LEADING = Pattern.compile("^[\\s/]+");

    public BudgetCell {
        lines = List.copyOf(lines);
        doubts = List.copyOf(doubts);
    }

    /** Whether a text says who pays and nothing else: "Fonds propres", "Subside de la Province", "FEDER". */
    public static boolean isSource(String text) {
        return BudgetWords.source(CellText.oneLine(text)) != null;
    }

    /** Reads a cell; every text can be read, and what is not certain becomes a doubt. */
    public static BudgetCell parse(BudgetKind kind, String raw) {
        return switch (Presence.of(raw)) {
            case EMPTY, NONE -> new BudgetCell(raw, kind, List.of(), List.of());
            case UNKNOWN, STATED -> new BudgetGrammar(kind, raw).read();
        };
    }

    /** What the cell says at first sight. */
    public Presence presence() {
        return Presence.of(raw);
    }

    /** The sum of the known amounts in euros; credits of articles are not part of it. */
    public BigDecimal known() {
        BigDecimal sum = BigDecimal.ZERO.setScale(2);
        for (BudgetLine line : lines) {
            BigDecimal amount = line.amount();
            sum = amount == null ? sum : sum.add(amount);
        }
        return sum;
    }

    /** The budget that all its lines belong to by their articles or their words, whatever its column; empty when they differ. */
    public Optional<BudgetKind> statedKind() {
        Set<BudgetKind> kinds = EnumSet.noneOf(BudgetKind.class);
        lines.forEach(line -> statedKind(line).ifPresent(kinds::add));
        return kinds.size() == 1 ? kinds.stream().findFirst() : Optional.empty();
    }

    /**
     * The texts of its lines by the budget that each says it belongs to, whatever its column; empty unless all of them say
     * so.
     */
    public Map<BudgetKind, String> apart() {
        Map<BudgetKind, String> apart = new EnumMap<>(BudgetKind.class);
        for (BudgetLine line : lines) {
            BudgetKind stated = statedKind(line).orElse(null);
            if (stated == null) {
                return Map.of();
            }
            apart.merge(stated, LEADING.matcher(line.raw()).replaceFirst(""), (one, other) -> one + "\n" + other);
        }
        return apart;
    }

    private static Optional<BudgetKind> statedKind(BudgetLine line) {
        ArticleCode article = line.article();
        String label = line.label();
        BudgetKind named = label == null ? null : BudgetWords.budget(label);
        return named == null && article != null ? article.kind() : Optional.ofNullable(named);
    }

    /** How many lines have an unknown amount. */
    public int unknownCount() {
        return (int) lines.stream().filter(BudgetLine::unknown).count();
    }
}
