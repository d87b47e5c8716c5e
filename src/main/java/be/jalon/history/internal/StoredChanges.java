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

    List<StoredChange> findByItemIdOrderByChangedAtDescSequenceNumberAsc(UUID itemId);

    List<StoredChange> findByPlanIdOrderByChangedAtDescSequenceNumberAsc(UUID planId, Limit limit);

    @Query("select c from StoredChange c where c.itemId in :items and c.changedAt > :after and c.who <> :exceptBy"
            + " order by c.changedAt desc, c.sequenceNumber asc")
    List<StoredChange> since(Instant after, Collection<UUID> items, String exceptBy, Limit limit);

    @Modifying
    @Query("delete from StoredChange")
    void erase();
}
