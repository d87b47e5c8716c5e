package be.jalon.exchange.reading;

import be.jalon.exchange.profile.HeaderMatch;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.profile.MarkWords;
import be.jalon.plan.ItemField;
import be.jalon.values.Amount;
import be.jalon.values.Sdgs;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;

/** Weighs what the header of a column may mean against what its cells hold. */
final class ColumnContent {

    /** What stands for an unknown amount is shorter. */
    private static final int LONGEST_WORD = 14;

    private static final BigDecimal MOST_PERCENTS = BigDecimal.valueOf(100);

    private final LayoutProfile profile;
    private final String header;
    private final HeaderMatch match;
    private final ColumnStats content;

    ColumnContent(LayoutProfile profile, String header, HeaderMatch match, ColumnStats content) {
        this.header = header;
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
                    if (holdsMarks(content)) {
                        possible.add(mark);
                    }
                }
                case HeaderTarget.Field field -> possible.add(marked(field));
                case HeaderTarget.Level level -> addLevel(level, possible);
                case HeaderTarget.Scoped scoped -> possible.add(scoped(scoped));
                default -> possible.add(candidate);
            }
        }
        if (possible.size() > 1 && possible.stream().anyMatch(HeaderTarget.Mark.class::isInstance)) {
            possible.remove(HeaderTarget.ASIDE);
        }
        return possible;
    }

    /** A column that says "Projet" or "Action" on every row says a kind, not a level. */
    static boolean namesLevels(ColumnStats content, LayoutProfile profile) {
        return content.meanings(profile.levelWords()::match).size() > 1;
    }

    private void addHelper(HeaderTarget.Helper helper, Set<HeaderTarget> possible) {
        if (isCarrier(helper.role())) {
            possible.add(carrier(helper.role()));
            return;
        }
        if (helper.role() == HeaderTarget.Role.EXERCICE
                && match.year() != null
                && content.holdsMostly(CellTexts::isAmountOrSign)) {
            possible.add(HeaderTarget.helper(HeaderTarget.Role.BUDGET));
            return;
        }
        boolean yearAlone = match.isYearAlone();
        boolean allowed =
                switch (helper.role()) {
                    case TYPE ->
                        namesLevels(content, profile)
                                && content.holdsMostly(
                                        text -> profile.levelWords().match(text).isPresent());
                    case PATH -> content.holdsMostly(text -> PathReader.mayBePath(text, profile.levels()));
                    case PART_OF_YEAR -> content.holdsMostly(text -> PartOfYear.isPart(header, text));
                    case EXERCICE -> content.holdsMostly(CellTexts::isYear);
                    case ARTICLE -> content.isEmpty() || content.count(CellTexts::isArticle) > 0;
                    case BUDGET ->
                        yearAlone
                                ? content.holdsMostly(CellTexts::isAmountOrSign)
                                : mayBeMoney() || (match.exact() && !namesThings());
                    case BUDGET_TOTAL -> mayBeMoney();
                    case SOURCE -> holdsAmounts(content);
                    case PAYER, COUNT, AGENT_OR_SERVICE, SERVICE_OR_AGENT -> true;
                };
        if (helper.role() == HeaderTarget.Role.BUDGET
                && yearAlone
                && match.candidates().size() == 1
                && holdsMarks(content)) {
            possible.add(new HeaderTarget.Mark(ItemField.DEADLINE));
        } else if (allowed) {
            possible.add(helper);
        } else if (match.candidates().size() == 1) {
            possible.add(HeaderTarget.ASIDE);
        }
    }

    /** Whether a column holds amounts and hardly anything else. */
    static boolean holdsAmounts(ColumnStats content) {
        return content.count(CellTexts::isAmount) > 0 && content.holdsNearlyOnly(CellTexts::isAmountOrSign);
    }

    /** "Crédit" over "Frais de fonctionnement" beside the column of the amounts. */
    private boolean namesThings() {
        return content.holdsMostly(text -> text.length() >= LONGEST_WORD);
    }

    /** Money has figures, or a sign that none is known. */
    private boolean mayBeMoney() {
        return content.isEmpty()
                || content.count(text -> text.chars().anyMatch(c -> Character.isDigit(c) || c == '?')) > 0;
    }

    /** "Échéance" over 2025, 2026, 2027 with an X in some of them. */
    private HeaderTarget marked(HeaderTarget.Field field) {
        boolean byYear = field.field() == ItemField.DEADLINE && match.year() != null && holdsMarks(content);
        return byYear ? new HeaderTarget.Mark(field.field()) : progressOrState(field);
    }

    /** "Niveau d’avancement" over "En cours", "État" over "40 %": the cells know better than the header. */
    private HeaderTarget progressOrState(HeaderTarget.Field field) {
        return switch (field.field()) {
            case PROGRESS -> content.holdsNearlyOnly(MarkWords::isStatus) ? field(ItemField.STATUS) : field;
            case STATUS ->
                isMoneyOfYear()
                        ? HeaderTarget.ASIDE
                        : content.holdsOnly(CellTexts::isPercent) ? field(ItemField.PROGRESS) : field;
            case SDGS -> namesGoal() && holdsMarks(content) ? new HeaderTarget.Mark(ItemField.SDGS) : field;
            default -> field;
        };
    }

    /** "Réalisation" below 2025 over 1.000, 2.500: what was spent. */
    private boolean isMoneyOfYear() {
        return match.year() != null
                && holdsAmounts(content)
                && content.count(text -> Amount.parse(text)
                                .filter(amount -> amount.compareTo(MOST_PERCENTS) > 0)
                                .isPresent())
                        > 0;
    }

    /** "ODD 3" over a column of crosses. */
    private boolean namesGoal() {
        Sdgs goals = Sdgs.parse(header);
        return goals.numbers().size() == 1 && goals.doubts().isEmpty();
    }

    private static HeaderTarget field(ItemField field) {
        return new HeaderTarget.Field(field);
    }

    private void addLevel(HeaderTarget.Level level, Set<HeaderTarget> possible) {
        possible.add(holdsPaths() ? HeaderTarget.helper(HeaderTarget.Role.PATH) : level);
    }

    private boolean holdsPaths() {
        return content.holdsNearlyOnly(text -> PathReader.mayBePath(text, profile.levels()));
    }

    /** "Code OO" over A 1.1, A 1.2: numbers of actions, whatever the header says. */
    private HeaderTarget scoped(HeaderTarget.Scoped scoped) {
        if (scoped.target().equals(HeaderTarget.CODE) && content.holdsActionCodes()) {
            return HeaderTarget.CODE;
        }
        if (isOfItems(scoped.target()) && holdsPaths()) {
            return HeaderTarget.helper(HeaderTarget.Role.PATH);
        }
        return scoped.target() instanceof HeaderTarget.Helper helper && isCarrier(helper.role())
                ? new HeaderTarget.Scoped(scoped.level(), carrier(helper.role()))
                : scoped;
    }

    private static boolean isOfItems(HeaderTarget target) {
        return target.equals(HeaderTarget.CODE) || target.equals(HeaderTarget.TITLE);
    }

    private static boolean isCarrier(HeaderTarget.Role role) {
        return role == HeaderTarget.Role.AGENT_OR_SERVICE || role == HeaderTarget.Role.SERVICE_OR_AGENT;
    }

    /** Who carries it is told by what most cells name; where they leave it open, by the header. */
    private HeaderTarget carrier(HeaderTarget.Role role) {
        int persons = content.count(CellTexts::isPerson);
        int services = content.count(CellTexts::isService);
        boolean agent = role == HeaderTarget.Role.AGENT_OR_SERVICE ? persons >= services : persons > services;
        return new HeaderTarget.Field(agent ? ItemField.AGENT : ItemField.SERVICE);
    }

    /** Whether a column holds crosses and the like alone. */
    static boolean holdsMarks(ColumnStats content) {
        return content.holdsOnly(
                        text -> CellTexts.isMark(text) || CellTexts.isNoMark(text) || CellTexts.isNothing(text))
                && content.count(CellTexts::isMark) > 0;
    }
}
