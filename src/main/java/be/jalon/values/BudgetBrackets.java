package be.jalon.values;

import be.jalon.values.BudgetToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Nests what stands between brackets; a bracket without its partner is dropped. */
final class BudgetBrackets {

    private final String plain;
    private final List<BudgetToken> flat;
    private int at;

    BudgetBrackets(String plain, List<BudgetToken> flat) {
        this.plain = plain;
        this.flat = flat;
    }

    List<BudgetToken> nested() {
        List<BudgetToken> tokens = new ArrayList<>();
        while (at < flat.size()) {
            BudgetToken token = flat.get(at++);
            if (!token.is(Kind.GROUP)) {
                tokens.add(token);
            } else if (opens(token)) {
                tokens.addAll(group(token));
            }
        }
        return tokens;
    }

    /** Brackets within brackets are words of the outer ones: a group has one level. */
    private List<BudgetToken> group(BudgetToken open) {
        List<BudgetToken> inner = new ArrayList<>();
        int depth = 1;
        for (int i = at; i < flat.size(); i++) {
            BudgetToken token = flat.get(i);
            if (!token.is(Kind.GROUP)) {
                inner.add(token);
                continue;
            }
            depth += opens(token) ? 1 : -1;
            if (depth == 0) {
                at = i + 1;
                return List.of(new BudgetToken(Kind.GROUP, open.start(), token.end(), null, null, null, inner));
            }
            inner.add(token.as(Kind.TEXT));
        }
        return List.of();
    }

    private boolean opens(BudgetToken token) {
        char bracket = plain.charAt(token.start());
        return bracket == '(' || bracket == '[';
    }
}
