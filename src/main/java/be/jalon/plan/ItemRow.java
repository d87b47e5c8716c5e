package be.jalon.plan;

import be.jalon.people.PilotRole;
import be.jalon.values.BudgetCell;
import be.jalon.values.Deadline;
import be.jalon.values.FiscalPeriod;
import be.jalon.values.Fte;
import be.jalon.values.ItemCode;
import be.jalon.values.PilotNames;
import be.jalon.values.Priority;
import be.jalon.values.Progress;
import be.jalon.values.Sdgs;
import be.jalon.values.Status;
import be.jalon.values.StatusText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One item as it is read: its place, its texts, what they mean and who touched it last. Immutable and shared by all
 * sessions.
 *
 * @param parent the item that it hangs under, null at the top of the plan
 * @param position orders the siblings; only the comparison means something
 * @param depth 0 at the top of the plan
 * @param version changes with every save; to be given back with an edit
 * @param pending the fields that await the Collège
 * @param extras what no field holds, by the header of the column that it was imported from
 * @param doubts what was doubtful when the item was imported, settled or not; see {@link #openDoubts}
 * @param changedBy display name
 */
public record ItemRow(
        ItemId id,
        @Nullable ItemId parent,
        ItemLevel level,
        long position,
        int depth,
        long version,
        FieldTexts texts,
        Map<ItemField, PendingMark> pending,
        Map<String, String> extras,
        Map<ItemField, DoubtMark> doubts,
        String changedBy,
        Instant changedAt,
        ItemValues values) {

    public ItemRow {
        EnumMap<ItemField, PendingMark> marks = new EnumMap<>(ItemField.class);
        marks.putAll(pending);
        pending = Collections.unmodifiableMap(marks);
        extras = extras.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extras));
        doubts = doubts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(doubts));
    }

    /**
     * A row whose texts are read here; its depth is set when it joins a snapshot.
     *
     * @param period what "législature" means in its plan, null when the plan has no period
     */
    public static ItemRow of(
            ItemId id,
            @Nullable ItemId parent,
            ItemLevel level,
            long position,
            long version,
            FieldTexts texts,
            Map<ItemField, PendingMark> pending,
            Map<String, String> extras,
            String changedBy,
            Instant changedAt,
            @Nullable FiscalPeriod period) {
        ItemValues values = new ItemReader(period).read(texts);
        return new ItemRow(
                id, parent, level, position, 0, version, texts, pending, extras, Map.of(), changedBy, changedAt,
                values);
    }

    /** Rows are looked up all the time: their id alone spreads them well. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    ItemRow atDepth(int newDepth) {
        return newDepth == depth
                ? this
                : new ItemRow(
                        id, parent, level, position, newDepth, version, texts, pending, extras, doubts, changedBy,
                        changedAt, values);
    }

    /** The raw text of a field, "" when nobody wrote any. */
    public String text(ItemField field) {
        return texts.get(field);
    }

    public String title() {
        return texts.get(ItemField.TITLE);
    }

    public boolean isPending(ItemField field) {
        return pending.containsKey(field);
    }

    /** What is still doubtful since the import: the doubts about texts that are as they were. */
    public Map<ItemField, DoubtMark> openDoubts() {
        if (doubts.isEmpty()) {
            return doubts;
        }
        Map<ItemField, DoubtMark> open = new EnumMap<>(doubts);
        open.entrySet().removeIf(doubt -> !doubt.getValue().concerns(texts.get(doubt.getKey())));
        return open;
    }

    /** The item as people call it: its code and its title. */
    public String label() {
        return texts.label();
    }

    /** Past its deadline and neither done nor abandoned. */
    public boolean isLate(LocalDate today) {
        Status status = values.status().status();
        return status != Status.DONE
                && status != Status.ABANDONED
                && values.deadline().isLate(today);
    }

    public PilotNames pilots(PilotRole role) {
        return switch (role) {
            case POLITICAL -> values.political();
            case SERVICE -> values.service();
            case AGENT -> values.agent();
        };
    }

    public ItemCode code() {
        return values.code();
    }

    public Deadline deadline() {
        return values.deadline();
    }

    public PilotNames political() {
        return values.political();
    }

    public PilotNames service() {
        return values.service();
    }

    public PilotNames agent() {
        return values.agent();
    }

    public BudgetCell ordinary() {
        return values.ordinary();
    }

    public BudgetCell extraordinary() {
        return values.extraordinary();
    }

    public StatusText status() {
        return values.status();
    }

    public Progress progress() {
        return values.progress();
    }

    public Priority priority() {
        return values.priority();
    }

    public Sdgs sdgs() {
        return values.sdgs();
    }

    public Fte fte() {
        return values.fte();
    }
}
