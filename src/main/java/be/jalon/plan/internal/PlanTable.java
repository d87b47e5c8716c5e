package be.jalon.plan.internal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PlanTable extends JpaRepository<Plan, UUID> {

    /** Counts a change and makes the other writers of the plan wait until this transaction ends. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Plan p set p.revision = p.revision + 1 where p.id = :plan")
    int advance(UUID plan);

    /** Like {@link #advance} for one who knows the plan at a revision; 0 when it is at another one by now. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Plan p set p.revision = p.revision + 1 where p.id = :plan and p.revision = :revision")
    int advanceFrom(UUID plan, long revision);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Plan p set p.revision = p.revision + 1"
            + " where p.id = (select i.plan.id from PlanItem i where i.id = :item and i.binRoot is null)")
    int advanceOfLiving(UUID item);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Plan p set p.revision = p.revision + 1"
            + " where p.id = (select i.plan.id from PlanItem i where i.id = :item and i.binRoot = i.id)")
    int advanceOfBinned(UUID item);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Plan p where p.id = :plan")
    Optional<Plan> lock(UUID plan);

    /** Makes the writers of all plans wait until this transaction ends; always in the same order. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Plan p order by p.id")
    List<Plan> lockAll();

    /** @param items how many living items it has; -1 for a plan that was not counted */
    record Line(Plan plan, long items) {}

    /**
     * All plans, by title.
     *
     * @param known plans whose items are not counted; never empty, for the sake of the database
     */
    @Query("select new be.jalon.plan.internal.PlanTable$Line(p, case when p.id in :known then -1L else"
            + " (select count(*) from PlanItem i where i.plan.id = p.id and i.binRoot is null) end)"
            + " from Plan p order by p.title, p.id")
    List<Line> lines(Collection<UUID> known);

    @Modifying
    @Query("delete from Plan")
    void erase();
}
