package be.jalon.people.internal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PilotTable extends JpaRepository<StoredPilot, UUID> {

    @Query("select p.nameKey from StoredPilot p")
    List<String> keys();

    /** Entries with their spellings, kept from other writers until this transaction ends; always in the same order. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from StoredPilot p where p.id in :entries or p.sameAs in :entries order by p.id")
    List<StoredPilot> lockEntries(Collection<UUID> entries);

    /** The same, and the name with a key, whosever it is. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select p from StoredPilot p where p.id in :entries or p.sameAs in :entries or p.nameKey = :key order by p.id")
    List<StoredPilot> lockEntriesAndName(Collection<UUID> entries, String key);

    /** Entries with their spellings. */
    @Query("select p from StoredPilot p where p.id in :entries or p.sameAs in :entries")
    List<StoredPilot> withSpellings(Collection<UUID> entries);

    /** The names of entries with more than one spelling. */
    @Query("select p from StoredPilot p where p.sameAs is not null"
            + " or p.id in (select s.sameAs from StoredPilot s where s.sameAs is not null)")
    List<StoredPilot> spellings();

    /** Entries and their spellings go in one statement afterwards, in any order. */
    @Modifying
    @Query("update StoredPilot p set p.sameAs = null where p.sameAs is not null")
    void untie();

    @Modifying
    @Query("delete from StoredPilot")
    void erase();
}
