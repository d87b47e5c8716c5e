package be.jalon.people.internal;

import be.jalon.shared.InstallationErased;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Deletes the people of an erased trial. */
@Component
class PeopleErasure {

    private final AccountStore accounts;
    private final OrganisationStore organisations;
    private final PilotStore pilots;

    PeopleErasure(AccountStore accounts, OrganisationStore organisations, PilotStore pilots) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.pilots = pilots;
    }

    /** Last of all modules: plans and what hangs on them go first. */
    @Order(400)
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(InstallationErased event) {
        accounts.erase();
        pilots.erase();
        organisations.erase();
    }
}
