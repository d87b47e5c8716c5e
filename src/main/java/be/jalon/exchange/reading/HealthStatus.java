package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.plan.ItemField;
import be.jalon.shared.SearchText;
import be.jalon.values.Status;
import be.jalon.values.StatusText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * "En cours" with the health "Blocage" is blocked: an index of health beside the state says more than it where it says that
 * nothing moves. The state stays under its header.
 */
final class HealthStatus {

    private static final String HEALTH = "indice sante";
    private static final Set<Status> STANDING = EnumSet.of(Status.BLOCKED, Status.ON_HOLD);
    private static final Set<Status> OPEN = EnumSet.of(Status.NOT_STARTED, Status.SCHEDULED, Status.IN_PROGRESS);

    private final ColumnMap columns;
    private final IntFunction<String> names;
    private final SheetFindings findings;
    private final List<String> headers = new ArrayList<>();

    /** @param names the header of a column */
    HealthStatus(ColumnMap columns, IntFunction<String> names, SheetFindings findings) {
        this.columns = columns;
        this.names = names;
        this.findings = findings;
        Stream.concat(
                        columns.headers().values().stream(),
                        columns.levels().stream().flatMap(level -> level.headers().values().stream()))
                .filter(HealthStatus::isHealth)
                .forEach(headers::add);
    }

    private static boolean isHealth(String header) {
        String folded = SearchText.fold(header).replace(" de ", " ");
        return folded.contains(HEALTH) && !folded.contains("detail");
    }

    void read(ItemBuilder item) {
        for (String header : headers) {
            String health = item.extras().getOrDefault(header, "");
            Status said = health.isBlank() ? null : StatusText.parse(health).status();
            if (said != null && STANDING.contains(said) && isOpen(item)) {
                put(item, health);
            }
        }
    }

    private static boolean isOpen(ItemBuilder item) {
        Status status =
                StatusText.parse(item.texts.getOrDefault(ItemField.STATUS, "")).status();
        return status != null && OPEN.contains(status);
    }

    private void put(ItemBuilder item, String health) {
        String state = item.texts.getOrDefault(ItemField.STATUS, "");
        DraftCell cell = item.cells.remove(ItemField.STATUS);
        String address = cell == null ? item.address() : cell.ref().in(item.sheet);
        String header = cell == null
                ? ""
                : names.apply(cell.ref().column()).replaceAll("\\s+", " ").strip();
        item.addExtra(
                header.isEmpty() && cell != null ? columns.extraName(cell.ref().column()) : header, state);
        item.texts.put(ItemField.STATUS, health);
        findings.add(Finding.note("status.by_health", address, state, state, health));
    }
}
