package be.jalon.plan.ui;

import be.jalon.plan.DoubtMark;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import be.jalon.uikit.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said of a field that is to be checked since its import. */
final class DoubtWords {

    private DoubtWords() {}

    static List<String> sentences(DoubtMark doubt) {
        return doubt.sentences().stream()
                .map(sentence -> sentence.in(Texts.locale()))
                .toList();
    }

    /** For a mark that stands alone. */
    static String mark(DoubtMark doubt) {
        return Texts.text("plan.doubt.mark", doubt.said(Texts.locale()));
    }

    /** Where the text stood in which file. */
    static String origin(DoubtMark doubt) {
        return Texts.text("plan.doubt.origin", doubt.place(), doubt.source());
    }

    /** What the cell of a column is marked with; null when nothing is to be checked there. */
    static @Nullable String of(ItemRow row, PlanColumn column) {
        if (row.doubts().isEmpty()) {
            return null;
        }
        Map<ItemField, DoubtMark> open = row.openDoubts();
        if (column == PlanColumn.TITLE) {
            return ofTitle(open);
        }
        DoubtMark doubt = open.get(column.field());
        return doubt == null ? null : mark(doubt);
    }

    /** The title speaks for the fields that have no column too. */
    private static @Nullable String ofTitle(Map<ItemField, DoubtMark> open) {
        String said = open.entrySet().stream()
                .filter(doubt -> doubt.getKey() == ItemField.TITLE
                        || PlanColumn.of(doubt.getKey()).isEmpty())
                .map(doubt -> doubt.getValue().said(Texts.locale()))
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? null : Texts.text("plan.doubt.mark", said);
    }

    /** Of a heading, whose cells are one line: everything that is to be checked about it. */
    static @Nullable String ofAll(ItemRow row) {
        String said = row.openDoubts().values().stream()
                .map(doubt -> doubt.said(Texts.locale()))
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? null : Texts.text("plan.doubt.mark", said);
    }
}
