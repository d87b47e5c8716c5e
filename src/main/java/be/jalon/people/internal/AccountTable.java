package be.jalon.people.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccountTable extends JpaRepository<Account, UUID> {

    Optional<Account> findByUsername(String username);

    @Modifying
    @Query("delete from Account")
    void erase();
}
