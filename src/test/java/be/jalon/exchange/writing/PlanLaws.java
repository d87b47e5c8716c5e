package be.jalon.exchange.writing;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** {@code read(write(plan))} is the plan. */
final class PlanLaws {

    private PlanLaws() {}

    /** Same items in the same tree, with the same texts and flags. */
    static void assertSame(Interpretation read, PlanSnapshot plan) {
        assertThat(lines(read)).containsExactlyElementsOf(lines(plan));
    }

    private static List<String> lines(Interpretation read) {
        List<String> lines = new ArrayList<>();
        for (DraftItem item : read.items()) {
            int depth = 0;
            for (Integer up = item.parent();
                    up != null;
                    up = read.items().get(up).parent()) {
                depth++;
            }
            lines.add(line(
                    depth, item.level(), item.texts().texts(), item.pending().keySet()));
        }
        return lines;
    }

    private static List<String> lines(PlanSnapshot plan) {
        List<String> lines = new ArrayList<>();
        for (ItemRow row : plan.rows()) {
            lines.add(line(
                    row.depth(), row.level(), row.texts().texts(), row.pending().keySet()));
        }
        return lines;
    }

    private static String line(int depth, Object level, Object texts, Iterable<ItemField> pending) {
        TreeSet<ItemField> flags = new TreeSet<>();
        pending.forEach(flags::add);
        return "  ".repeat(depth) + level + " " + texts + " " + flags;
    }
}
