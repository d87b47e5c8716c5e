package be.jalon.history.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StoredChanges extends JpaRepository<StoredChange, UUID> {

    /** @param ids the item and what it has in common with its neighbours */
    @Query("select c from StoredChange c where c.itemId in :ids"
            + " and (c.firstItem is null or c.firstItem <= :own and c.lastItem >= :own)"
            + " order by c.changedAt desc, c.sequenceNumber asc")
    List<StoredChange> ofItem(Collection<UUID> ids, long own);

    List<StoredChange> findByPlanIdOrderByChangedAtDescSequenceNumberAsc(UUID planId, Limit limit);

    /** @param ids items and what they have in common with their neighbours */
    @Query("select c from StoredChange c where c.itemId in :ids and c.changedAt > :after and c.who <> :exceptBy"
            + " order by c.changedAt desc, c.sequenceNumber asc")
    List<StoredChange> since(Instant after, Collection<UUID> ids, String exceptBy, Limit limit);

    @Modifying
    @Query("delete from StoredChange")
    void erase();
}
