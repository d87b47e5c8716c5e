package be.jalon.values;

import be.jalon.values.BudgetToken.Kind;
import java.util.List;

/** Reads what stands in brackets in a segment of a budget cell: the article that pays, a question, a remark. */
final class BudgetGroups {

    private final BudgetLineParts parts;

    BudgetGroups(BudgetLineParts parts) {
        this.parts = parts;
    }

    /** "/ an" is said as a label says it. */
    static String qualifier(String text) {
        return text.startsWith("/") ? "par an" : text;
    }

    void take(BudgetToken group) {
        List<BudgetToken> inner = group.inner();
        if (has(inner, Kind.ARTICLE)) {
            takeFunding(inner);
        } else if (only(inner, Kind.UNKNOWN)) {
            takeQuestion();
        } else if (only(inner, Kind.QUALIFIER)) {
            inner.stream()
                    .filter(token -> token.is(Kind.QUALIFIER))
                    .forEach(token -> parts.label.qualifier(qualifier(parts.text(token))));
        } else if (only(inner, Kind.PROJECT)) {
            inner.stream().filter(token -> token.is(Kind.PROJECT)).forEach(parts::takeProject);
        } else if (only(inner, Kind.YEAR) && parts.year == null) {
            inner.stream()
                    .filter(token -> token.is(Kind.YEAR))
                    .forEach(token ->
                            parts.year = Integer.valueOf(parts.text(token).strip()));
        } else {
            if (has(inner, Kind.AMOUNT)) {
                parts.doubt("detail");
            }
            takeAside(group);
        }
    }

    private void takeQuestion() {
        if (parts.value != null && parts.value.is(Kind.AMOUNT)) {
            parts.doubt("uncertain");
        }
    }

    private void takeAside(BudgetToken group) {
        String text = parts.inside(group);
        if (parts.source == null) {
            parts.source = BudgetWords.source(text);
        }
        parts.label.aside(text);
    }

    /** The brackets name the article that pays: an amount in them is the credit of that article. */
    private void takeFunding(List<BudgetToken> inner) {
        StringBuilder nickname = new StringBuilder();
        for (BudgetToken token : inner) {
            switch (token.kind()) {
                case ARTICLE -> parts.takeArticle(token);
                case PROJECT -> parts.takeProject(token);
                case AMOUNT, CREDIT -> parts.takeCredit(token);
                case UNKNOWN, UNCERTAIN, BREAK -> {}
                default ->
                    nickname.append(nickname.isEmpty() ? "" : " ")
                            .append(parts.text(token).strip());
            }
        }
        String before = parts.credit == null ? null : BudgetWords.beforeCredit(nickname.toString());
        parts.label.aside(BudgetWords.label(before == null ? nickname.toString() : before));
    }

    private boolean has(List<BudgetToken> inner, Kind kind) {
        for (BudgetToken token : inner) {
            if (token.is(kind)) {
                return true;
            }
        }
        return false;
    }

    private boolean only(List<BudgetToken> inner, Kind kind) {
        return has(inner, kind) && inner.stream().allMatch(token -> token.is(kind) || isJointOrYearWord(token));
    }

    private boolean isJointOrYearWord(BudgetToken token) {
        String text = parts.text(token);
        return token.is(Kind.TEXT) && (BudgetWords.isJoint(text) || "".equals(BudgetWords.beforeYear(text.strip())));
    }
}
