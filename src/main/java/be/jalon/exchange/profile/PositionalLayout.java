package be.jalon.exchange.profile;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table that never has headers: what its columns hold is known by their order.
 *
 * @param columns from the first to the last one
 */
public record PositionalLayout(List<Column> columns) {

    /**
     * One column.
     *
     * @param header the name that people see
     * @param target null for a column that is kept under its name
     */
    public record Column(String header, @Nullable HeaderTarget target) {}

    public PositionalLayout {
        columns = List.copyOf(columns);
    }

    /** The number from zero of the column with this target. */
    public Optional<Integer> column(HeaderTarget target) {
        for (int i = 0; i < columns.size(); i++) {
            if (target.equals(columns.get(i).target())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
