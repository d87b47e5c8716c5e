package be.jalon.people.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccountTable extends JpaRepository<Account, UUID> {

    Optional<Account> findByUsername(String username);

    @Query("select distinct a from Account a left join fetch a.pilots")
    List<Account> findAllWithPilots();

    @Query("select p from Account a join a.pilots attached join StoredPilot p on p.id = attached"
            + " where a.id = :account order by index(attached)")
    List<StoredPilot> pilotsOf(UUID account);

    @Query("select a.previousVisit from Account a where a.id = :account")
    Optional<Instant> previousVisit(UUID account);

    /** Not by the entity: a visit is no change of the account that somebody else's change could be lost by. */
    @Modifying
    @Query(
            "update Account a set a.previousVisit = case when a.lastVisit < :ended then a.lastVisit else a.previousVisit end,"
                    + " a.lastVisit = :now where a.id = :account")
    void visit(UUID account, Instant now, Instant ended);

    @Modifying
    @Query("delete from Account")
    void erase();
}
