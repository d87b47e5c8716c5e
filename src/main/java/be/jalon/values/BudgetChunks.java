package be.jalon.values;

import be.jalon.values.BudgetToken.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups the pieces of a cell into chunks, one or more lines each: a line break separates, but "20.000 €" and the
 * brackets or the label on the next line belong together.
 */
final class BudgetChunks {

    private final String plain;

    BudgetChunks(String plain) {
        this.plain = plain;
    }

    List<List<BudgetToken>> of(List<BudgetToken> tokens) {
        List<List<BudgetToken>> separate = separate(tokens);
        if (separate.size() > 1) {
            separate.forEach(this::promote);
        }
        boolean labelsFirst =
                separate.size() > 1 && !hasValue(separate.get(0)) && beginsWithValueAlone(separate.get(1));
        List<List<BudgetToken>> merged = new ArrayList<>();
        for (List<BudgetToken> chunk : separate) {
            List<BudgetToken> previous = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (previous != null && belongsTo(previous, chunk, labelsFirst)) {
                previous.addAll(chunk);
            } else {
                merged.add(new ArrayList<>(chunk));
            }
        }
        return merged;
    }

    /** A number alone on its line, perhaps with its article, is an amount. */
    private void promote(List<BudgetToken> chunk) {
        for (int i = 0; i < chunk.size(); i++) {
            BudgetToken token = chunk.get(i);
            boolean alone = chunk.stream()
                    .allMatch(other ->
                            other == token || other.followsAmount() || other.is(Kind.ARTICLE) || isJoint(other));
            if (token.is(Kind.NUMBER) && alone && !hasValue(chunk)) {
                chunk.set(i, token.as(Kind.AMOUNT));
            }
        }
    }

    private List<List<BudgetToken>> separate(List<BudgetToken> tokens) {
        List<List<BudgetToken>> chunks = new ArrayList<>();
        List<BudgetToken> chunk = new ArrayList<>();
        for (BudgetToken token : tokens) {
            if (token.is(Kind.BREAK)) {
                addTo(chunks, chunk);
                chunk = new ArrayList<>();
            } else {
                chunk.add(token);
            }
        }
        addTo(chunks, chunk);
        return chunks;
    }

    private void addTo(List<List<BudgetToken>> chunks, List<BudgetToken> chunk) {
        for (BudgetToken token : chunk) {
            if (!isJoint(token)) {
                chunks.add(chunk);
                return;
            }
        }
    }

    private boolean belongsTo(List<BudgetToken> previous, List<BudgetToken> chunk, boolean labelsFirst) {
        if (isArticleNote(chunk) || isArticleNote(previous)) {
            return false;
        }
        if (hasValue(chunk)) {
            return !hasValue(previous) && beginsWithValueAlone(chunk) && !isHeading(previous);
        }
        BudgetToken first =
                chunk.stream().filter(token -> !isJoint(token)).findFirst().orElseThrow();
        boolean continues = first.is(Kind.GROUP) || first.is(Kind.ARTICLE);
        if (!hasValue(previous)) {
            boolean year = previous.size() == 1 && previous.getLast().is(Kind.YEAR) && first.is(Kind.ARTICLE);
            if (year) {
                previous.set(0, previous.getLast().as(Kind.AMOUNT).doubting("yearOrAmount"));
            }
            // A number without currency becomes an amount later: the article below it is its own.
            return year || (continues && previous.getLast().is(Kind.NUMBER));
        }
        return continues ? !hasArticle(previous) : !labelsFirst && isValueAlone(previous);
    }

    static boolean hasValue(List<BudgetToken> chunk) {
        for (BudgetToken token : chunk) {
            if (token.isValue()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasArticle(List<BudgetToken> chunk) {
        for (BudgetToken token : chunk) {
            if (token.is(Kind.ARTICLE) || hasArticle(token.inner())) {
                return true;
            }
        }
        return false;
    }

    private boolean isValueAlone(List<BudgetToken> chunk) {
        return chunk.stream().allMatch(token -> token.isValue() || token.is(Kind.QUALIFIER) || isJoint(token));
    }

    private boolean beginsWithValueAlone(List<BudgetToken> chunk) {
        return chunk.stream()
                        .allMatch(token ->
                                token.isValue() || token.followsAmount() || isJoint(token) || token.is(Kind.ARTICLE))
                && chunk.stream()
                        .filter(token -> !isJoint(token))
                        .findFirst()
                        .filter(BudgetToken::isValue)
                        .isPresent();
    }

    /** A line that speaks of an article without naming one. */
    boolean isArticleNote(List<BudgetToken> chunk) {
        return !hasArticle(chunk)
                && BudgetWords.isArticleNote(plain.substring(
                        chunk.getFirst().start(), chunk.getLast().end()));
    }

    /** Words that end with a colon announce the lines below. */
    boolean isHeading(List<BudgetToken> chunk) {
        return !hasValue(chunk)
                && !hasArticle(chunk)
                && chunk.get(chunk.size() - 1).text(plain).stripTrailing().endsWith(":");
    }

    private boolean isJoint(BudgetToken token) {
        return token.is(Kind.TEXT) && BudgetWords.isJoint(token.text(plain));
    }
}
