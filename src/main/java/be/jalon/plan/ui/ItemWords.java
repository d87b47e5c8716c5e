package be.jalon.plan.ui;

import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.shared.SearchText;
import be.jalon.uikit.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an item is called where its place in the grid does not tell. */
final class ItemWords {

    private ItemWords() {}

    /** The mark and the title: "OO 1 Favoriser la participation". */
    static String label(ItemRow row) {
        String mark = row.level().isSection() ? "" : mark(row);
        return mark.isEmpty() ? row.title() : mark + " " + row.title();
    }

    /** The labels of what stands above an item, from the top of the plan. */
    static String above(List<ItemRow> path) {
        return path.subList(0, Math.max(0, path.size() - 1)).stream()
                .map(ItemWords::label)
                .collect(Collectors.joining(" › "));
    }

    /** Codes of the sheets are often bare numbers ("1"): the level's short name stands before those. */
    static String mark(ItemRow row) {
        String named = SearchText.fold(row.title());
        if (row.level().isSection() && named.startsWith(SearchText.fold(shortName(row.level())))) {
            return row.text(ItemField.CODE).strip();
        }
        String code = row.text(ItemField.CODE).strip();
        String level = shortName(row.level());
        boolean bare = code.isEmpty() || !Character.isLetter(code.charAt(0));
        return bare ? Stream.of(level, code).filter(part -> !part.isEmpty()).collect(Collectors.joining(" ")) : code;
    }

    private static String shortName(ItemLevel level) {
        return level.isHeading() ? Texts.text("plan.level.short." + LevelLook.of(level)) : "";
    }
}
