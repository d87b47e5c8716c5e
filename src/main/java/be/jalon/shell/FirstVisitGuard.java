package be.jalon.shell;

import be.jalon.people.Accounts;
import be.jalon.people.CurrentUser;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import org.springframework.stereotype.Component;

/** While no account exists, every way leads to the welcome page; afterwards none does. */
@Component
class FirstVisitGuard implements BeforeEnterListener {

    private final transient Accounts accounts;
    private final transient CurrentUser currentUser;

    FirstVisitGuard(Accounts accounts, CurrentUser currentUser) {
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean welcoming = event.getNavigationTarget() == WelcomeView.class;
        if (currentUser.role().isPresent()) {
            if (welcoming) {
                event.forwardTo(HomeView.class);
            }
            return;
        }
        boolean firstVisit = accounts.none();
        if (firstVisit && !welcoming) {
            event.forwardTo(WelcomeView.class);
        } else if (!firstVisit && welcoming) {
            event.forwardTo(LoginView.class);
        }
    }
}
