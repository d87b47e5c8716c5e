package be.jalon.history.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StoredChanges extends JpaRepository<StoredChange, UUID> {

    List<StoredChange> findByItemIdOrderByChangedAtDescSequenceNumberAsc(UUID itemId);

    List<StoredChange> findByPlanIdOrderByChangedAtDescSequenceNumberAsc(UUID planId, Limit limit);

    @Modifying
    @Query("delete from StoredChange")
    void erase();
}
