package be.jalon.people.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccountAddresses extends JpaRepository<AccountAddress, AccountAddress.Key> {

    List<AccountAddress> findByKeyAccountIdOrderBySeenAtDesc(UUID accountId);
}
