package be.jalon.exchange.reading;

import be.jalon.exchange.profile.HeaderMatch;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.profile.MarkWords;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.values.Priority;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses between the meanings that the header of a column leaves open: by its content, then by the other columns. */
final class ColumnChoice {

    private static final HeaderTarget NOTES = new HeaderTarget.Field(ItemField.NOTES);
    private static final HeaderTarget STATUS = new HeaderTarget.Field(ItemField.STATUS);
    private static final HeaderTarget PRIORITY = new HeaderTarget.Field(ItemField.PRIORITY);
    /** No word for a priority is as long. */
    private static final int SENTENCE = 15;

    private final HeadedTable table;
    private final ColumnTargets targets;

    ColumnChoice(HeadedTable table, ColumnTargets targets) {
        this.table = table;
        this.targets = targets;
    }

    /** Empty when the column is no field of ours. */
    Optional<HeaderTarget> choose(HeaderBlock.Column column) {
        HeaderMatch match = column.match();
        if (match == null || column.isAside()) {
            return Optional.empty();
        }
        if (column.fixed()) {
            return match.candidates().stream().findFirst();
        }
        ColumnStats content = table.stats(column.column());
        Set<HeaderTarget> candidates = new ColumnContent(table.profile(), column.header(), match, content).possible();
        if (candidates.isEmpty() || candidates.contains(HeaderTarget.ASIDE)) {
            return Optional.empty();
        }
        HeaderTarget chosen = candidates.size() == 1
                ? candidates.iterator().next()
                : byContent(new HeaderMatch(candidates, match.likeness(), match.exact(), match.year()), content);
        return Optional.of(corrected(column, ofLevel(chosen, content), content));
    }

    /** "Suivi" over nothing but states, "Priorité" over sentences left of the titles: the cells know better. */
    private HeaderTarget corrected(HeaderBlock.Column column, HeaderTarget chosen, ColumnStats content) {
        if (chosen.equals(NOTES)
                && content.distinct() > 1
                && content.holdsNearlyOnly(MarkWords::isStatus)
                && columns(STATUS).findAny().isEmpty()) {
            return STATUS;
        }
        boolean sentences = chosen.equals(PRIORITY)
                && content.meanLength() >= SENTENCE
                && content.count(text -> Priority.parse(text).level() != null) == 0
                && columns(HeaderTarget.TITLE).anyMatch(titles -> titles.column() > column.column());
        return sentences ? new HeaderTarget.Level(ItemLevel.AXIS, 0) : chosen;
    }

    private Stream<HeaderBlock.Column> columns(HeaderTarget target) {
        return table.header().columns().stream()
                .filter(column -> column.match() != null && column.match().mayBe(target));
    }

    /** Below the name of a level stand the titles of its items, or their codes alone. */
    private static HeaderTarget ofLevel(HeaderTarget target, ColumnStats content) {
        return target instanceof HeaderTarget.Level level && content.holdsCodes()
                ? new HeaderTarget.Scoped(level, HeaderTarget.CODE)
                : target;
    }

    private HeaderTarget byContent(HeaderMatch match, ColumnStats content) {
        HeaderTarget progress = new HeaderTarget.Field(ItemField.PROGRESS);
        if (match.mayBe(progress)) {
            return content.holdsPercents() ? progress : other(match, progress);
        }
        if (match.candidates().stream().allMatch(HeaderTarget.Level.class::isInstance)) {
            return narrowest(match);
        }
        if (!match.mayBe(HeaderTarget.CODE)) {
            return other(match, null);
        }
        if (match.mayBe(HeaderTarget.TITLE) && targets.holds(HeaderTarget.CODE) && !targets.holds(HeaderTarget.TITLE)) {
            return HeaderTarget.TITLE;
        }
        return content.holdsCodes() ? amongCodes(match, content) : amongTexts(match, content);
    }

    /** The objective of "Enjeu / Objectif stratégique", unless another column holds these. */
    private HeaderTarget narrowest(HeaderMatch match) {
        return match.candidates().stream()
                .map(HeaderTarget.Level.class::cast)
                .filter(level -> !targets.holds(level))
                .max(Comparator.comparing(HeaderTarget.Level::level).thenComparing(HeaderTarget.Level::depth))
                .map(HeaderTarget.class::cast)
                .orElseGet(() -> other(match, null));
    }

    private static HeaderTarget amongTexts(HeaderMatch match, ColumnStats content) {
        return content.isEmpty() && !match.mayBe(HeaderTarget.TITLE)
                ? HeaderTarget.CODE
                : other(match, HeaderTarget.CODE);
    }

    private HeaderTarget amongCodes(HeaderMatch match, ColumnStats content) {
        boolean ofLevel = !match.mayBe(HeaderTarget.TITLE) && !content.holdsActionCodes() && hasOtherCodes(content);
        return ofLevel ? other(match, HeaderTarget.CODE) : HeaderTarget.CODE;
    }

    /** "OO" over codes that repeat, or beside a column of action codes, names objectives; alone it numbers the actions. */
    private boolean hasOtherCodes(ColumnStats content) {
        return targets.holds(HeaderTarget.CODE) || !content.isDistinct();
    }

    private static HeaderTarget other(HeaderMatch match, @Nullable HeaderTarget not) {
        return match.candidates().stream()
                .filter(candidate -> !candidate.equals(not))
                .min(Comparator.comparing(HeaderTarget::toString))
                .orElse(HeaderTarget.CODE);
    }
}
