package be.jalon.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.plan.ItemId;
import be.jalon.plan.PlanFilter;
import be.jalon.plan.PlanId;
import com.vaadin.flow.router.Location;
import org.junit.jupiter.api.Test;

class PlanPlaceTest {

    @Test
    void an_address_says_plan_filter_and_item() {
        PlanPlace place = new PlanPlace(
                PlanId.random(),
                PlanFilter.NONE
                        .with("service", "Énergie")
                        .with("echeance", "retard")
                        .with("q", "vélo"),
                ItemId.random());

        assertThat(PlanPlace.of(new Location(place.path(), place.query()))).contains(place);
    }

    @Test
    void the_bare_address_names_no_plan() {
        assertThat(PlanPlace.of(new Location("plan"))).contains(new PlanPlace(null, PlanFilter.NONE, null));
    }

    @Test
    void other_addresses_are_not_of_this_screen() {
        assertThat(PlanPlace.of(new Location("annuaire"))).isEmpty();
        assertThat(PlanPlace.of(new Location("plan/x/impression"))).isEmpty();
    }

    @Test
    void an_id_that_is_none_is_left_out() {
        assertThat(PlanPlace.of(new Location("plan/n-importe-quoi?item=x")))
                .contains(new PlanPlace(null, PlanFilter.NONE, null));
    }

    @Test
    void the_page_to_print_keeps_the_filter_and_forgets_the_item() {
        PlanPlace place = new PlanPlace(PlanId.random(), PlanFilter.NONE.with("attente", "oui"), ItemId.random());

        assertThat(place.printAddress()).isEqualTo("plan/" + place.plan() + "/impression?attente=oui");
    }
}
