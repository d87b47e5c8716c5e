package be.jalon.plan.internal;

import be.jalon.plan.DoubtMark;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemReader;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PendingMark;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One item of a plan: a section, an objective, an action or a sub-action. */
@Entity
@Table(name = "plan_item")
class PlanItem {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Plan plan;

    private @Nullable UUID parentId;

    @Enumerated(EnumType.STRING)
    private ItemLevel level;

    private long position;

    @Embedded
    private FieldColumns texts;

    @Convert(converter = ExtrasConverter.class)
    private Map<String, String> extras = Map.of();

    @Convert(converter = DoubtsConverter.class)
    private Map<ItemField, DoubtMark> doubts = Map.of();

    @ElementCollection
    @CollectionTable(name = "pending_mark", joinColumns = @JoinColumn(name = "item_id"))
    @MapKeyColumn(name = "field")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<ItemField, StoredMark> pending = new HashMap<>();

    private String changedBy;
    private Instant changedAt;
    private @Nullable UUID binRoot;
    private @Nullable String binnedBy;
    private @Nullable Instant binnedAt;

    protected PlanItem() {}

    PlanItem(Plan plan, Place place, FieldTexts texts, Touch touch) {
        this.id = UUID.randomUUID();
        this.plan = plan;
        this.parentId = value(place.parent());
        this.position = place.position();
        this.level = place.level();
        this.texts = new FieldColumns(texts);
        this.changedBy = touch.who();
        this.changedAt = touch.at();
    }

    private static @Nullable UUID value(@Nullable ItemId item) {
        return item == null ? null : item.value();
    }

    ItemId id() {
        return new ItemId(id);
    }

    Plan plan() {
        return plan;
    }

    long version() {
        return version == null ? 0 : version;
    }

    ItemLevel level() {
        return level;
    }

    @Nullable
    ItemId parent() {
        return parentId == null ? null : new ItemId(parentId);
    }

    long position() {
        return position;
    }

    FieldTexts texts() {
        return texts.texts();
    }

    Map<ItemField, StoredMark> pending() {
        return pending;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    Map<String, String> extras() {
        return extras;
    }

    void keepExtras(Map<String, String> newExtras) {
        this.extras = newExtras;
    }

    Map<ItemField, DoubtMark> doubts() {
        return doubts;
    }

    void keepDoubts(Map<ItemField, DoubtMark> newDoubts) {
        this.doubts = newDoubts;
    }

    /** Somebody found a text right that was doubtful. */
    void settle(ItemField field, Touch touch) {
        Map<ItemField, DoubtMark> left = new EnumMap<>(ItemField.class);
        left.putAll(doubts);
        left.remove(field);
        this.doubts = left;
        touch(touch);
    }

    /** Somebody took back that a text is right. */
    void doubt(ItemField field, DoubtMark mark, Touch touch) {
        Map<ItemField, DoubtMark> more = new EnumMap<>(ItemField.class);
        more.putAll(doubts);
        more.put(field, mark);
        this.doubts = more;
        touch(touch);
    }

    void rewrite(FieldTexts newTexts, Touch touch) {
        texts.write(newTexts);
        touch(touch);
    }

    void place(Place place, Touch touch) {
        respace(place.position());
        this.parentId = value(place.parent());
        this.level = place.level();
        touch(touch);
    }

    /** Another number for the same place among the siblings: nobody needs to be told. */
    void respace(long newPosition) {
        this.position = newPosition;
    }

    void flag(ItemField field, PendingMark mark, Touch touch) {
        pending.put(field, new StoredMark(mark));
        touch(touch);
    }

    void lift(ItemField field, Touch touch) {
        pending.remove(field);
        touch(touch);
    }

    void restore() {
        binRoot = null;
        binnedBy = null;
        binnedAt = null;
    }

    private void touch(Touch touch) {
        changedBy = touch.who();
        changedAt = touch.at();
    }

    /** A row whose depth is set when it joins a snapshot. */
    ItemRow toRow(ItemReader reader) {
        Map<ItemField, PendingMark> marks = new EnumMap<>(ItemField.class);
        pending.forEach((field, mark) -> marks.put(field, mark.toMark()));
        FieldTexts read = texts();
        Map<ItemField, DoubtMark> doubtful = new EnumMap<>(ItemField.class);
        doubts.forEach((field, doubt) -> doubtful.put(field, doubt.sharing(read.get(field))));
        return new ItemRow(
                id(),
                parent(),
                level,
                position,
                0,
                version(),
                read,
                marks,
                extras,
                doubtful,
                changedBy,
                changedAt,
                reader.read(read));
    }
}
