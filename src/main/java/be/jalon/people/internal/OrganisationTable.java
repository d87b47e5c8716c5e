package be.jalon.people.internal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OrganisationTable extends JpaRepository<StoredOrganisation, UUID> {

    @Modifying
    @Query("delete from StoredOrganisation")
    void erase();
}
