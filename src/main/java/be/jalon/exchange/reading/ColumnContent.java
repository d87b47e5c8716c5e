package be.jalon.exchange.reading;

import be.jalon.exchange.profile.HeaderMatch;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.plan.ItemField;
import java.util.LinkedHashSet;
import java.util.Set;

/** Weighs what the header of a column may mean against what its cells hold. */
final class ColumnContent {

    private final LayoutProfile profile;
    private final HeaderMatch match;
    private final ColumnStats content;

    ColumnContent(LayoutProfile profile, HeaderMatch match, ColumnStats content) {
        this.profile = profile;
        this.match = match;
        this.content = content;
    }

    /** The meanings that the content allows. */
    Set<HeaderTarget> possible() {
        Set<HeaderTarget> possible = new LinkedHashSet<>();
        for (HeaderTarget candidate : match.candidates()) {
            switch (candidate) {
                case HeaderTarget.Helper helper -> addHelper(helper, possible);
                case HeaderTarget.Mark mark -> {
                    if (holdsMarks()) {
                        possible.add(mark);
                    }
                }
                case HeaderTarget.Field field -> possible.add(marked(field));
                case HeaderTarget.Level level -> addLevel(level, possible);
                case HeaderTarget.Scoped scoped -> possible.add(ofAction(scoped));
                default -> possible.add(candidate);
            }
        }
        return possible;
    }

    private void addHelper(HeaderTarget.Helper helper, Set<HeaderTarget> possible) {
        boolean yearAlone = match.isYearAlone();
        boolean allowed =
                switch (helper.role()) {
                    case TYPE ->
                        content.holdsMostly(
                                text -> profile.levelWords().match(text).isPresent());
                    case PATH -> content.holdsMostly(text -> PathReader.isPath(text, profile.levels()));
                    case EXERCICE -> content.holdsMostly(CellTexts::isYear);
                    case ARTICLE -> content.isEmpty() || content.count(CellTexts::isArticle) > 0;
                    case BUDGET ->
                        yearAlone ? content.holdsMostly(CellTexts::isAmountOrSign) : match.exact() || mayBeMoney();
                    case BUDGET_TOTAL -> mayBeMoney();
                    case PAYER -> true;
                };
        if (helper.role() == HeaderTarget.Role.BUDGET && yearAlone && holdsMarks()) {
            possible.add(new HeaderTarget.Mark(ItemField.DEADLINE));
        } else if (allowed) {
            possible.add(helper);
        } else if (match.candidates().size() == 1) {
            possible.add(HeaderTarget.ASIDE);
        }
    }

    /** Money has figures, or a sign that none is known. */
    private boolean mayBeMoney() {
        return content.isEmpty()
                || content.count(text -> text.chars().anyMatch(c -> Character.isDigit(c) || c == '?')) > 0;
    }

    /** "Échéance" over 2025, 2026, 2027 with an X in some of them. */
    private HeaderTarget marked(HeaderTarget.Field field) {
        boolean byYear = field.field() == ItemField.DEADLINE && match.year() != null && holdsMarks();
        return byYear ? new HeaderTarget.Mark(field.field()) : field;
    }

    private void addLevel(HeaderTarget.Level level, Set<HeaderTarget> possible) {
        boolean paths = content.holdsNearlyOnly(text -> PathReader.isPath(text, profile.levels()));
        possible.add(paths ? HeaderTarget.helper(HeaderTarget.Role.PATH) : level);
    }

    /** "Code OO" over A 1.1, A 1.2: numbers of actions, whatever the header says. */
    private HeaderTarget ofAction(HeaderTarget.Scoped scoped) {
        return scoped.target().equals(HeaderTarget.CODE) && content.holdsActionCodes() ? HeaderTarget.CODE : scoped;
    }

    private boolean holdsMarks() {
        return content.holdsOnly(text -> CellTexts.isMark(text) || CellTexts.isNothing(text))
                && content.count(CellTexts::isMark) > 0;
    }
}
