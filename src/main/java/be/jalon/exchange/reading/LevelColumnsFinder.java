package be.jalon.exchange.reading;

import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** From the widest level to the narrowest; domains and axes hold each other as their columns stand. */
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
                .sorted(Comparator.comparing(LevelColumnsFinder::rank).thenComparing(LevelColumnsFinder::among))
                .toList();
    }

    private static ItemLevel rank(ColumnMap.LevelColumn column) {
        return column.level() == ItemLevel.AXIS ? ItemLevel.DOMAIN : column.level();
    }

    private static int among(ColumnMap.LevelColumn one, ColumnMap.LevelColumn other) {
        return one.level() == other.level()
                ? Integer.compare(one.depth(), other.depth())
                : Integer.compare(place(one), place(other));
    }

    private static int place(ColumnMap.LevelColumn column) {
        Integer title = column.title();
        return title != null ? title : Objects.requireNonNull(column.code(), "a level has a title or a code");
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
