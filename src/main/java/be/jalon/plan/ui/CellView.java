package be.jalon.plan.ui;

import be.jalon.plan.BranchTotals;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PendingMark;
import be.jalon.plan.ui.desk.Money;
import be.jalon.uikit.Texts;
import be.jalon.values.BudgetCell;
import be.jalon.values.BudgetLine;
import be.jalon.values.Presence;
import be.jalon.values.Status;
import com.vaadin.flow.internal.JacksonUtils;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a cell of an action shows, ready for the template in the browser (public because its writer of JSON needs that).
 *
 * @param lines stacked as in the sheet
 * @param late how late the item is, in words; null when it is not or when the column does not tell
 * @param pending what the Collège is asked, null when the field does not wait
 * @param doubt what is to be checked since the import, null when nothing is
 * @param status the known status, for its sign; null in other columns
 * @param percent from 0 to 100, null in other columns
 */
public record CellView(
        List<Line> lines,
        @Nullable String late,
        @Nullable String pending,
        @Nullable String doubt,
        @Nullable String status,
        @Nullable Integer percent)
        implements ToJson {

    private static final CellView NOTHING = new CellView(List.of(), null, null, null, null, null);

    /**
     * One value of a cell.
     *
     * @param kind "text", "unknown" (somebody wrote that it is not known), "none" (written: without object), "money" or
     *     "sum" (of a branch)
     * @param text the value, the amount, or the words for an absence
     * @param label what stands before an amount, null when nothing does
     * @param open words for what is unknown of an amount, null when nothing is
     * @param note small print under an amount, null when there is none
     */
    public record Line(
            String kind,
            @Nullable String text,
            @Nullable String label,
            @Nullable String open,
            @Nullable String note) implements ToJson {

        @Override
        public ObjectNode toJson() {
            ObjectNode json = JacksonUtils.createObjectNode();
            ToJson.put(json, "kind", kind.equals("text") ? null : kind);
            ToJson.put(json, "text", text);
            ToJson.put(json, "label", label);
            ToJson.put(json, "open", open);
            ToJson.put(json, "note", note);
            return json;
        }

        static Line of(String raw) {
            return switch (Presence.of(raw)) {
                case UNKNOWN -> new Line("unknown", Texts.text("plan.unknown"), null, null, null);
                case NONE -> new Line("none", Texts.text("plan.none"), null, null, null);
                case EMPTY, STATED -> new Line("text", raw, null, null, null);
            };
        }

        static Line money(
                @Nullable String amount, @Nullable String label, @Nullable String open, @Nullable String note) {
            return new Line("money", amount, label, open, note);
        }
    }

    @Override
    public ObjectNode toJson() {
        ObjectNode json = JacksonUtils.createObjectNode();
        ToJson.put(json, "lines", lines);
        ToJson.put(json, "late", late);
        ToJson.put(json, "pending", pending);
        ToJson.put(json, "doubt", doubt);
        ToJson.put(json, "status", status);
        if (percent != null) {
            json.put("percent", percent);
        }
        return json;
    }

    static CellView of(ItemRow row, PlanColumn column, VisiblePlan plan) {
        if (row.level().isHeading()) {
            return heading(row, column, plan);
        }
        return new CellView(
                lines(row, column),
                column == PlanColumn.DEADLINE ? late(row, plan.today()) : null,
                question(row, column),
                DoubtWords.of(row, column),
                column == PlanColumn.STATUS ? status(row) : null,
                column == PlanColumn.PROGRESS ? row.progress().percent() : null);
    }

    /** A heading's own line spans the other columns (see {@link HeadingView}): under the budgets stand the branch's sums. */
    private static CellView heading(ItemRow row, PlanColumn column, VisiblePlan plan) {
        BranchTotals totals = plan.branchTotals(row);
        return switch (column) {
            case ORDINARY -> sum(totals.ordinaryKnown(), totals.ordinaryUnknown());
            case EXTRAORDINARY -> sum(totals.extraordinaryKnown(), totals.extraordinaryUnknown());
            default -> NOTHING;
        };
    }

    private static CellView sum(BigDecimal known, int unknown) {
        if (known.signum() == 0 && unknown == 0) {
            return NOTHING;
        }
        String amount = known.signum() == 0 ? null : Money.text(known);
        String open = unknown == 0 ? null : Texts.text("plan.totals.unknown", unknown);
        return new CellView(List.of(new Line("sum", amount, null, open, null)), null, null, null, null, null);
    }

    private static List<Line> lines(ItemRow row, PlanColumn column) {
        return switch (column) {
            case ORDINARY -> money(row.ordinary());
            case EXTRAORDINARY -> money(row.extraordinary());
            case CODE -> List.of(Line.of(unbroken(row.text(ItemField.CODE))));
            case PROGRESS -> progress(row);
            case STATUS -> status(row) == null ? rawLines(row, column) : List.of(statusLine(row));
            default -> rawLines(row, column);
        };
    }

    /** A code is read as one word, so it stays on one line. */
    private static String unbroken(String code) {
        return code.strip().replace(' ', '\u00A0');
    }

    private static List<Line> rawLines(ItemRow row, PlanColumn column) {
        return row.text(column.field())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Line::of)
                .toList();
    }

    private static List<Line> money(BudgetCell cell) {
        if (cell.presence() == Presence.NONE) {
            return List.of(Line.of(cell.raw()));
        }
        return cell.lines().stream().map(CellView::moneyLine).toList();
    }

    private static Line moneyLine(BudgetLine line) {
        String note = Stream.of(articleText(line), line.source())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        String small = note.isEmpty() ? null : note;
        if (line.amount() != null) {
            return Line.money(Money.text(line.amount()), line.label(), null, small);
        }
        return line.unknown() ? Line.money(null, line.label(), Texts.text("plan.unknown"), small) : Line.of(line.raw());
    }

    private static @Nullable String articleText(BudgetLine line) {
        return line.article() == null ? null : line.article().text();
    }

    private static List<Line> progress(ItemRow row) {
        Integer percent = row.progress().percent();
        return percent == null
                ? rawLines(row, PlanColumn.PROGRESS)
                : List.of(Line.of(Texts.text("plan.percent", percent)));
    }

    private static @Nullable String status(ItemRow row) {
        Status status = row.status().status();
        return status == null ? null : status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Line statusLine(ItemRow row) {
        return Line.of(row.text(PlanColumn.STATUS.field()).strip());
    }

    private static @Nullable String late(ItemRow row, LocalDate today) {
        return row.isLate(today) ? Lateness.words(row.deadline().daysLate(today)) : null;
    }

    private static @Nullable String question(ItemRow row, PlanColumn column) {
        PendingMark mark = row.pending().get(column.field());
        return mark == null ? null : PendingWords.sentence(mark);
    }
}
