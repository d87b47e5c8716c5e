package be.jalon.people.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PilotTable extends JpaRepository<StoredPilot, UUID> {

    @Query("select p.nameKey from StoredPilot p")
    List<String> keys();

    Optional<StoredPilot> findByNameKey(String nameKey);

    @Modifying
    @Query("delete from StoredPilot")
    void erase();
}
