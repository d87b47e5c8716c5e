package be.jalon.plan;

import be.jalon.people.PilotRole;
import be.jalon.plan.PlanFilter.BudgetTrait;
import be.jalon.plan.PlanFilter.Choice;
import be.jalon.plan.PlanFilter.DeadlineMoment;
import be.jalon.shared.SearchText;
import be.jalon.values.BudgetCell;
import be.jalon.values.BudgetLine;
import be.jalon.values.Deadline;
import be.jalon.values.PilotNames;
import be.jalon.values.Precision;
import be.jalon.values.Presence;
import be.jalon.values.Status;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A filter made ready to look at many items on one day. */
final class FilterMatch {

    private final PlanFilter filter;
    private final LocalDate today;
    private final Set<ItemId> mine;
    private final List<String> words;
    private final Map<String, String> folded = new HashMap<>();
    private final Map<PilotRole, Set<String>> pilots = new EnumMap<>(PilotRole.class);

    FilterMatch(PlanFilter filter, LocalDate today, Set<ItemId> mine) {
        this.filter = filter;
        this.today = today;
        this.mine = mine;
        this.words = Stream.of(SearchText.fold(filter.text()).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        for (PilotRole role : PilotRole.values()) {
            pilots.put(
                    role,
                    filter.pilots(role).values().stream()
                            .map(SearchText::fold)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    boolean matches(ItemRow row) {
        return (!filter.mineOnly() || mine.contains(row.id()))
                && text(row)
                && (!filter.pendingOnly() || !row.pending().isEmpty())
                && (!filter.doubtfulOnly() || !row.openDoubts().isEmpty())
                && pilot(row, PilotRole.POLITICAL)
                && pilot(row, PilotRole.SERVICE)
                && pilot(row, PilotRole.AGENT)
                && status(row)
                && deadline(row)
                && budget(row);
    }

    private boolean text(ItemRow row) {
        String searchable = row.values().searchable();
        for (String word : words) {
            if (!searchable.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean pilot(ItemRow row, PilotRole role) {
        Choice<String> choice = filter.pilots(role);
        if (choice.isEmpty()) {
            return true;
        }
        PilotNames named = row.pilots(role);
        return isNamed(named, pilots.getOrDefault(role, Set.of()))
                || (!choice.absences().isEmpty() && absent(row, choice, named.presence()));
    }

    private boolean isNamed(PilotNames named, Set<String> wanted) {
        if (wanted.isEmpty()) {
            return false;
        }
        for (String name : named.names()) {
            if (wanted.contains(folded.computeIfAbsent(name, SearchText::fold))) {
                return true;
            }
        }
        return false;
    }

    private boolean status(ItemRow row) {
        Choice<Status> choice = filter.status();
        if (choice.isEmpty()) {
            return true;
        }
        Status status = row.status().status();
        return status != null
                ? choice.values().contains(status)
                : absent(row, choice, understood(Presence.of(row.text(ItemField.STATUS))));
    }

    private boolean deadline(ItemRow row) {
        Choice<DeadlineMoment> choice = filter.deadline();
        boolean between = filter.from() != null || filter.to() != null;
        if (choice.isEmpty() && !between) {
            return true;
        }
        Deadline deadline = row.deadline();
        if (choice.values().stream().anyMatch(moment -> falls(row, moment)) || (between && fallsBetween(deadline))) {
            return true;
        }
        return switch (deadline.precision()) {
            case UNKNOWN, NONE -> absent(row, choice, understood(deadline.presence()));
            default -> false;
        };
    }

    private boolean falls(ItemRow row, DeadlineMoment moment) {
        Deadline deadline = row.deadline();
        return switch (moment) {
            case LATE -> row.isLate(today);
            case THIS_QUARTER -> isThisQuarter(deadline.to());
            case THIS_YEAR -> deadline.to() != null && deadline.to().getYear() == today.getYear();
            case ONGOING -> deadline.precision() == Precision.ONGOING;
            case HORIZON -> deadline.precision() == Precision.HORIZON;
        };
    }

    private boolean isThisQuarter(@Nullable LocalDate day) {
        return day != null
                && day.getYear() == today.getYear()
                && day.get(IsoFields.QUARTER_OF_YEAR) == today.get(IsoFields.QUARTER_OF_YEAR);
    }

    private boolean fallsBetween(Deadline deadline) {
        LocalDate last = deadline.to();
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        return last != null && (from == null || !last.isBefore(from)) && (to == null || !last.isAfter(to));
    }

    private boolean budget(ItemRow row) {
        Choice<BudgetTrait> choice = filter.budget();
        if (choice.isEmpty()) {
            return true;
        }
        return has(row.ordinary(), choice)
                || has(row.extraordinary(), choice)
                || (hasNoLines(row)
                        && !choice.absences().isEmpty()
                        && absent(row, choice, understood(presence(row.ordinary(), row.extraordinary()))));
    }

    private static boolean has(BudgetCell cell, Choice<BudgetTrait> choice) {
        for (BudgetLine line : cell.lines()) {
            BudgetTrait trait = line.article() == null ? BudgetTrait.WITHOUT_ARTICLE : BudgetTrait.WITH_ARTICLE;
            boolean asked = line.unknown() && choice.absences().contains(Presence.UNKNOWN);
            if (asked || choice.values().contains(trait)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNoLines(ItemRow row) {
        return row.ordinary().lines().isEmpty() && row.extraordinary().lines().isEmpty();
    }

    /** Of two cells without lines: "/" in one of them is an answer. */
    private static Presence presence(BudgetCell ordinary, BudgetCell extraordinary) {
        return ordinary.presence() == Presence.EMPTY ? extraordinary.presence() : ordinary.presence();
    }

    /** Words that nobody understands leave the question open, as "??" does. */
    private static Presence understood(Presence presence) {
        return presence == Presence.STATED ? Presence.UNKNOWN : presence;
    }

    private static boolean absent(ItemRow row, Choice<?> choice, Presence presence) {
        return !row.level().isHeading() && choice.absences().contains(presence);
    }
}
