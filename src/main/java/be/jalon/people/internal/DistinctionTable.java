package be.jalon.people.internal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DistinctionTable extends JpaRepository<StoredDistinction, UUID> {

    boolean existsByFirstIdAndSecondId(UUID firstId, UUID secondId);

    @Modifying
    @Query("delete from StoredDistinction")
    void erase();
}
