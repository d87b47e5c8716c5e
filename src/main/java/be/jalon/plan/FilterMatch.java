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
    private final List<String> words;
    private final Map<PilotRole, Set<String>> pilots = new EnumMap<>(PilotRole.class);

    FilterMatch(PlanFilter filter, LocalDate today) {
        this.filter = filter;
        this.today = today;
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
        return text(row)
                && (!filter.pendingOnly() || !row.pending().isEmpty())
                && pilot(row, PilotRole.POLITICAL)
                && pilot(row, PilotRole.SERVICE)
                && pilot(row, PilotRole.AGENT)
                && status(row)
                && deadline(row)
                && budget(row);
    }

    private boolean text(ItemRow row) {
        String searchable = row.values().searchable();
        return words.stream().allMatch(searchable::contains);
    }

    private boolean pilot(ItemRow row, PilotRole role) {
        Choice<String> choice = filter.pilots(role);
        if (choice.isEmpty()) {
            return true;
        }
        PilotNames named = row.pilots(role);
        Set<String> wanted = pilots.getOrDefault(role, Set.of());
        return (!wanted.isEmpty() && named.names().stream().map(SearchText::fold).anyMatch(wanted::contains))
                || absent(row, choice, named.presence());
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
        List<BudgetLine> lines = Stream.of(row.ordinary(), row.extraordinary())
                .flatMap(cell -> cell.lines().stream())
                .toList();
        return choice.values().stream().anyMatch(trait -> has(lines, trait))
                || (choice.absences().contains(Presence.UNKNOWN) && lines.stream().anyMatch(BudgetLine::unknown))
                || (lines.isEmpty() && absent(row, choice, presence(row.ordinary(), row.extraordinary())));
    }

    private static boolean has(List<BudgetLine> lines, BudgetTrait trait) {
        return lines.stream()
                .anyMatch(line -> (line.article() != null) == (trait == BudgetTrait.WITH_ARTICLE));
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
