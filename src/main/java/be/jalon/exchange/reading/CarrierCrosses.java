package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.HeaderMatch;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.plan.ItemField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Columns of carriers that hold nothing but crosses: several side by side, "1er échevin", "2e échevin", are headed by
 * who carries; one alone does not say who does.
 */
final class CarrierCrosses {

    private final HeadedTable table;

    CarrierCrosses(HeadedTable table) {
        this.table = table;
    }

    /** Says in the targets what such columns hold; those that name nobody are told. */
    List<Finding> find(ColumnTargets targets) {
        Map<ItemField, List<HeaderBlock.Column>> crossed = new EnumMap<>(ItemField.class);
        for (HeaderBlock.Column column : table.header().columns()) {
            ItemField carrier = column.fixed() || targets.isKnown(column.column()) ? null : carrier(column);
            if (carrier != null && ColumnContent.holdsMarks(table.stats(column.column()))) {
                crossed.computeIfAbsent(carrier, ignored -> new ArrayList<>()).add(column);
            }
        }
        List<Finding> findings = new ArrayList<>();
        crossed.forEach((field, columns) -> {
            boolean named =
                    columns.stream().map(HeaderBlock.Column::header).distinct().count() > 1;
            // One office alone, "Bourgmestre", may be asked whether it agrees.
            boolean office = columns.stream().allMatch(column -> carrier(column.match()) == null);
            for (HeaderBlock.Column column : !named && office ? List.<HeaderBlock.Column>of() : columns) {
                targets.replace(column.column(), named ? new HeaderTarget.Mark(field) : HeaderTarget.ASIDE);
                if (!named) {
                    String name = "«\u202f" + column.header().replaceAll("\\s+", " ") + "\u202f»";
                    findings.add(Finding.note("column.unknown", table.address(column.column()), name, name));
                }
            }
        });
        return findings;
    }

    private @Nullable ItemField carrier(HeaderBlock.Column column) {
        ItemField carrier = carrier(column.match());
        return carrier == null && table.profile().headers().namesOffice(column.header())
                ? ItemField.POLITICAL
                : carrier;
    }

    private static @Nullable ItemField carrier(@Nullable HeaderMatch match) {
        if (match == null || match.candidates().size() != 1) {
            return null;
        }
        return switch (match.candidates().iterator().next()) {
            case HeaderTarget.Field field -> isCarrier(field.field()) ? field.field() : null;
            case HeaderTarget.Helper helper ->
                switch (helper.role()) {
                    case AGENT_OR_SERVICE -> ItemField.AGENT;
                    case SERVICE_OR_AGENT -> ItemField.SERVICE;
                    default -> null;
                };
            default -> null;
        };
    }

    private static boolean isCarrier(ItemField field) {
        return field == ItemField.POLITICAL || field == ItemField.SERVICE || field == ItemField.AGENT;
    }
}
