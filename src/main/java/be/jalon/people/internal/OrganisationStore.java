package be.jalon.people.internal;

import be.jalon.people.Organisation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The table of the organisation. */
@Component
public class OrganisationStore {

    private final OrganisationTable organisations;

    OrganisationStore(OrganisationTable organisations) {
        this.organisations = organisations;
    }

    public Optional<Organisation> current() {
        return organisations.findAll().stream().findFirst().map(StoredOrganisation::toOrganisation);
    }

    public Organisation add(String name, @Nullable String insCode, boolean trial) {
        return organisations
                .saveAndFlush(new StoredOrganisation(name, insCode, trial))
                .toOrganisation();
    }

    void erase() {
        organisations.erase();
    }
}
