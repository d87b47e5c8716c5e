package be.jalon.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a budget cell: pieces, then chunks, then one segment per amount, then lines. */
final class BudgetGrammar {

    /** "2027 : -": explicitly nothing for what stands before the colon. */
    private static final Pattern NONE = Pattern.compile("[^:]{1,60}:\\s*(?:[-/–—]|néant|s\\.o\\.)");

    private final BudgetKind kind;
    private final String raw;
    private final String plain;
    private final List<BudgetLine> lines = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    BudgetGrammar(BudgetKind kind, String raw) {
        this.kind = kind;
        this.raw = raw;
        this.plain = CellText.plain(raw);
    }

    BudgetCell read() {
        BudgetChunks chunks = new BudgetChunks(plain);
        for (List<BudgetToken> chunk : chunks.of(new BudgetLexer(plain).tokens())) {
            if (chunks.isArticleNote(chunk)) {
                doubts.add(Doubt.about("budget.articleUnknown", slice(chunk)));
            } else if (chunks.isHeading(chunk) && hasMore(chunk)) {
                doubts.add(Doubt.about("budget.heading", slice(chunk)));
            } else {
                readChunk(chunk);
            }
        }
        takeTotalAbove();
        if (lines.isEmpty() && doubts.isEmpty()) {
            doubts.add(Doubt.about("budget.noAmount", raw));
        }
        if (raw.length() > CellText.LONGEST) {
            doubts.add(Doubt.about("budget.long", raw));
        }
        return new BudgetCell(raw, kind, lines, doubts);
    }

    private boolean hasMore(List<BudgetToken> chunk) {
        return chunk.get(chunk.size() - 1).end() < plain.stripTrailing().length();
    }

    private void readChunk(List<BudgetToken> chunk) {
        if (!BudgetChunks.hasValue(chunk) && NONE.matcher(slice(chunk)).matches()) {
            return;
        }
        if (!lines.isEmpty() && continuesAmount(chunk)) {
            doubts.add(Doubt.about("budget.detail", slice(chunk)));
            return;
        }
        Set<String> ofChunk = new LinkedHashSet<>();
        for (List<BudgetToken> segment : new BudgetSegments(plain, chunk, ofChunk).cut()) {
            Set<String> ofLine = new LinkedHashSet<>();
            BudgetLineReader reader = new BudgetLineReader(plain, segment, ofLine);
            BudgetLine line = reader.read(kind, raw);
            if (reader.isTotal() && !lines.isEmpty() && line.amount() != null) {
                takeTotal(line, line.amount());
            } else {
                lines.add(line);
                ofLine.forEach(code -> doubts.add(doubt(code, line)));
            }
        }
        ofChunk.forEach(code -> doubts.add(Doubt.about("budget." + code, slice(chunk))));
    }

    /** A total repeats the lines above it: counting it would ask for the money twice. */
    private void takeTotal(BudgetLine total, BigDecimal amount) {
        BigDecimal sum = new BudgetCell(raw, kind, lines, List.of()).known();
        doubts.add(
                sum.compareTo(amount) == 0
                        ? Doubt.about("budget.total", total.raw())
                        : Doubt.about("budget.totalMismatch", total.raw(), Amount.format(amount), Amount.format(sum)));
    }

    /** "dont 40.000 € de subside" on a line of its own says what the amount above is made of. */
    private boolean continuesAmount(List<BudgetToken> chunk) {
        return BudgetChunks.hasValue(chunk) && BudgetWords.beginsWithInclusion(CellText.trimJoints(slice(chunk)));
    }

    /** A total may also stand above what it sums up; where it says more than that, it is what is asked. */
    private void takeTotalAbove() {
        BudgetLine total = lines.size() < 2 ? null : lines.getFirst();
        if (total == null
                || total.amount() == null
                || total.year() != null
                || total.label() == null
                || !BudgetWords.isTotal(total.label())) {
            return;
        }
        List<BudgetLine> parts = List.copyOf(lines.subList(1, lines.size()));
        BigDecimal sum = new BudgetCell(raw, kind, parts, List.of()).known();
        if (sum.compareTo(total.amount()) < 0 || total.article() != null) {
            lines.retainAll(List.of(total));
            doubts.add(Doubt.about("budget.detail", raw));
        } else {
            lines.removeFirst();
            takeTotal(total, total.amount());
        }
    }

    private static Doubt doubt(String code, BudgetLine line) {
        String article = line.article() == null ? "" : line.article().text();
        String label = line.label() == null ? "" : line.label();
        return switch (code) {
            case "kind", "receipt", "articles" -> Doubt.about("budget." + code, line.raw(), article);
            default -> Doubt.about("budget." + code, line.raw(), label);
        };
    }

    private String slice(List<BudgetToken> tokens) {
        return raw.substring(
                        tokens.get(0).start(), tokens.get(tokens.size() - 1).end())
                .strip();
    }
}
