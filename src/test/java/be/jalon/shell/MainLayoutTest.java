package be.jalon.shell;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.people.Organisations;
import be.jalon.testing.ViewTest;
import be.jalon.uikit.MenuButton;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@ViewTest
class MainLayoutTest extends SpringBrowserlessTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private Trial trial;

    @Test
    @WithMockUser(username = "lecture", roles = "READER")
    void the_rail_leads_to_the_places_that_exist() {
        open("annuaire");

        assertThat(railLinks()).map(Anchor::getHref).contains("annuaire").doesNotContain("reglages", "imports");
    }

    @Test
    @WithMockUser(roles = "READER")
    void the_place_where_one_is_is_marked() {
        open("annuaire");

        assertThat(railLinks())
                .filteredOn(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .map(Anchor::getHref)
                .containsExactly("annuaire");
    }

    @Test
    @WithMockUser(roles = "READER")
    void the_bar_names_the_organisation() {
        organisations.found("Commune de Hautevent", null, false);

        open("annuaire");

        assertThat($(Span.class).withClassName("bar-organisation").single().getText())
                .isEqualTo("Commune de Hautevent");
        assertThat($(TrialBanner.class).exists()).isFalse();
    }

    @Test
    @WithMockUser(username = "Ysaline Corvalet", roles = "FINANCE")
    void the_menu_tells_who_one_is_and_offers_languages_themes_and_the_way_out() {
        open("annuaire");

        assertThat(userMenu())
                .map(item -> item.getText())
                .containsExactly(
                        "Mon compte", "Français", "English", "Clair", "Sombre", "Comme le système", "Se déconnecter");
        assertThat($(Span.class).withClassName("initials").single().getText()).isEqualTo("YC");
    }

    @Test
    @WithMockUser(roles = "READER")
    void the_language_is_chosen_in_the_menu() {
        open("annuaire");

        MenuItem english = userMenu().stream()
                .filter(item -> item.getText().equals("English"))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(english, new ClickEvent<>(english));

        assertThat(UI.getCurrent().getSession().getLocale()).isEqualTo(Locale.ENGLISH);
    }

    private List<MenuItem> userMenu() {
        return $(MenuButton.class).withClassName("user-menu").single().filled().getItems();
    }

    @Test
    @WithMockUser(roles = "PROJECT_MANAGER")
    void a_trial_says_so_on_every_page_but_only_an_administrator_may_erase_it() {
        trial.start();

        open("annuaire");

        assertThat($(TrialBanner.class).exists()).isTrue();
        assertThat($(Button.class).withText("Effacer l’essai").exists()).isFalse();
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void an_administrator_is_asked_before_the_trial_is_erased() {
        trial.start();
        open("annuaire");

        test($(Button.class).withText("Effacer l’essai").single()).click();

        assertThat($(Dialog.class).single().isOpened()).isTrue();
        assertThat($(Button.class).withText("Tout effacer").exists()).isTrue();
        assertThat(organisations.current()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"annuaire", ""})
    @WithAnonymousUser
    void a_stranger_is_led_to_the_login_page(String address) {
        trial.start();

        UI.getCurrent().navigate(address);

        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
    }

    private void open(String address) {
        UI.getCurrent().getSession().setLocale(Locale.FRENCH);
        UI.getCurrent().setLocale(Locale.FRENCH);
        UI.getCurrent().navigate(address);
        UI.getCurrent().refreshCurrentRoute(true);
    }

    private List<Anchor> railLinks() {
        return $(Anchor.class).withClassName("rail-link").all();
    }
}
