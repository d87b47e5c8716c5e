package be.jalon.shell;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;

@ViewTest
class StartViewTest extends SpringBrowserlessTest {

    @Test
    void the_first_page_names_the_application() {
        navigate(StartView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Jalon");
    }
}
