package be.jalon.exchange.reading;

import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.plan.ItemField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers the columns that speak of one level each. */
final class LevelColumnsFinder {

    private final Map<Integer, HeaderTarget> targets;
    private final HeaderBlock header;

    LevelColumnsFinder(Map<Integer, HeaderTarget> targets, HeaderBlock header) {
        this.targets = targets;
        this.header = header;
    }

    /** From the widest level to the narrowest. */
    List<ColumnMap.LevelColumn> levels() {
        Map<HeaderTarget.Level, Parts> parts = new LinkedHashMap<>();
        targets.forEach((column, target) -> {
            if (target instanceof HeaderTarget.Level level) {
                parts.computeIfAbsent(level, ignored -> new Parts()).title = column;
            } else if (target instanceof HeaderTarget.Scoped scoped) {
                parts.computeIfAbsent(scoped.level(), ignored -> new Parts()).add(column, scoped.target());
            }
        });
        return parts.entrySet().stream()
                .filter(entry -> entry.getValue().title != null || entry.getValue().code != null)
                .map(entry -> entry.getValue().column(entry.getKey()))
                .sorted(Comparator.comparing(ColumnMap.LevelColumn::level)
                        .thenComparingInt(ColumnMap.LevelColumn::depth))
                .toList();
    }

    private final class Parts {
        private @Nullable Integer title;
        private @Nullable Integer code;
        private final Map<ItemField, List<ColumnMap.FieldColumn>> fields = new EnumMap<>(ItemField.class);
        private final Map<Integer, String> headers = new TreeMap<>();

        void add(int column, HeaderTarget target) {
            if (target.equals(HeaderTarget.TITLE) && title == null) {
                title = column;
            } else if (target.equals(HeaderTarget.CODE) && code == null) {
                code = column;
            } else if (target instanceof HeaderTarget.Field field && field.field() != ItemField.TITLE) {
                fields.computeIfAbsent(field.field(), ignored -> new ArrayList<>())
                        .add(ColumnMap.FieldColumn.plain(column));
            } else if (target.equals(HeaderTarget.helper(HeaderTarget.Role.BUDGET))) {
                fields.computeIfAbsent(ItemField.BUDGET_ORDINARY, ignored -> new ArrayList<>())
                        .add(ColumnMap.FieldColumn.plain(column));
            } else {
                headers.put(column, name(column));
            }
        }

        private String name(int column) {
            String text = header.column(column).map(HeaderBlock.Column::header).orElse("");
            return text.replaceAll("\\s+", " ").strip();
        }

        ColumnMap.LevelColumn column(HeaderTarget.Level level) {
            return new ColumnMap.LevelColumn(level.level(), level.depth(), title, code, fields, headers);
        }
    }
}
