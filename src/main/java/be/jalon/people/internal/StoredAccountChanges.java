package be.jalon.people.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredAccountChanges extends JpaRepository<StoredAccountChange, UUID> {

    List<StoredAccountChange> findByAccountIdOrderByChangedAtDesc(UUID accountId);
}
