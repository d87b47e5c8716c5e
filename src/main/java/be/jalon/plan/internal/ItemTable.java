package be.jalon.plan.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ItemTable extends JpaRepository<PlanItem, UUID> {

    @Query("select i from PlanItem i left join fetch i.pending where i.plan.id = :plan and i.binRoot is null")
    List<PlanItem> living(UUID plan);

    @Query("select i from PlanItem i left join fetch i.pending where i.plan.id in :plans and i.binRoot is null")
    List<PlanItem> livingOfPlans(Collection<UUID> plans);

    @Query("select i from PlanItem i join fetch i.plan left join fetch i.pending"
            + " where i.id in :ids and i.binRoot is null")
    List<PlanItem> living(Collection<UUID> ids);

    @Query("select i from PlanItem i join fetch i.plan left join fetch i.pending where i.binRoot = :root")
    List<PlanItem> binned(UUID root);

    /** How many living items a plan has. */
    record Size(UUID plan, long items) {}

    /** A plan without living items is missing. */
    @Query("select new be.jalon.plan.internal.ItemTable$Size(i.plan.id, count(*)) from PlanItem i"
            + " where i.plan.id in :plans and i.binRoot is null group by i.plan.id")
    List<Size> sizes(Collection<UUID> plans);

    @Query("select new be.jalon.plan.internal.BinLine(i.id, i.level, i.texts.code, i.texts.title,"
            + " (select count(b) from PlanItem b where b.binRoot = i.id),"
            + " (select p.texts.title from PlanItem p where p.id = i.parentId), i.binnedBy, i.binnedAt)"
            + " from PlanItem i where i.plan.id = :plan and i.binRoot = i.id order by i.binnedAt desc, i.id")
    List<BinLine> bin(UUID plan);

    /** The ids of all items in the bin of a plan, with their parents'. */
    @Query("select new be.jalon.plan.internal.Link(i.id, i.parentId) from PlanItem i"
            + " where i.plan.id = :plan and i.binRoot is not null")
    List<Link> binnedLinks(UUID plan);

    /**
     * All marks less those in the bin, which are few: looking up the item of every mark takes ten times as long as all the
     * rest. Not "is not null", for which H2 does not use the index.
     */
    @Query(
            value = "select (select count(*) from pending_mark) - (select count(*) from plan_item i"
                    + " join pending_mark m on m.item_id = i.id"
                    + " where i.bin_root >= '00000000-0000-0000-0000-000000000000')",
            nativeQuery = true)
    long countPending();

    @Modifying(flushAutomatically = true)
    @Query("update PlanItem i set i.binRoot = :root, i.binnedBy = :who, i.binnedAt = :at, i.version = i.version + 1"
            + " where i.id in :ids")
    void bin(Collection<UUID> ids, UUID root, String who, Instant at);

    /** Writes an item that was not read; 0 when it is at another version. */
    @Modifying(flushAutomatically = true)
    @Query("update PlanItem i set i.texts = :texts, i.changedBy = :who, i.changedAt = :at, i.version = i.version + 1"
            + " where i.id = :item and i.version = :version")
    int rewrite(UUID item, long version, FieldColumns texts, String who, Instant at);

    /** @param field the name of an {@link be.jalon.plan.ItemField} */
    @Modifying(flushAutomatically = true)
    @Query(value = "delete from pending_mark where item_id = :item and field = :field", nativeQuery = true)
    int lift(UUID item, String field);

    @Query("select count(i) from PlanItem i where i.plan.id = :plan")
    long countOf(UUID plan);

    @Modifying
    @Query(value = "delete from pending_mark", nativeQuery = true)
    void eraseMarks();

    /** Parents and children go in one statement afterwards, in any order. */
    @Modifying
    @Query("update PlanItem i set i.parentId = null where i.parentId is not null")
    void untie();

    @Modifying
    @Query(value = "delete from plan_item", nativeQuery = true)
    void erase();
}
