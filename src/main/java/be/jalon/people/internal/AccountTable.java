package be.jalon.people.internal;

import be.jalon.people.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccountTable extends JpaRepository<Account, UUID> {

    Optional<Account> findByUsername(String username);

    @Query("select a.id from Account a where a.username = :username")
    Optional<UUID> idOf(String username);

    @Query("select distinct a from Account a left join fetch a.pilots")
    List<Account> findAllWithPilots();

    @Query("select a from Account a left join fetch a.pilots where a.id = :account")
    Optional<Account> findWithPilots(UUID account);

    @Query("select p from Account a join a.pilots attached join StoredPilot p on p.id = attached"
            + " where a.id = :account order by index(attached)")
    List<StoredPilot> pilotsOf(UUID account);

    @Query("select a.previousVisit from Account a where a.id = :account")
    Optional<Instant> previousVisit(UUID account);

    Optional<Account> findByInvitationHash(String invitationHash);

    /** Keeps the administrators from other writers, so that two of them cannot remove each other at the same moment. */
    @Modifying
    @Query(nativeQuery = true, value = "update account set role = role where role = 'ADMINISTRATOR'")
    void lockAdministrators();

    List<Account> findByRole(Role role);

    /** Not by the entity: a visit is no change of the account that somebody else's change could be lost by. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "update account set previous_visit = case when last_visit < :ended then last_visit"
                    + " else previous_visit end, last_visit = :now where id = :account")
    void visit(UUID account, Instant now, Instant ended);

    /** For the same reason not by the entity; only when nobody chose another password meanwhile. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "update account set password_hash = :after where id = :account and password_hash = :before")
    void rehash(UUID account, String before, String after);

    @Modifying
    @Query(nativeQuery = true, value = "delete from account")
    void erase();
}
