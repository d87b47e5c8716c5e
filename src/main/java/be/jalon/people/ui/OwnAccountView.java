package be.jalon.people.ui;

import be.jalon.people.CurrentUser;
import be.jalon.people.MyPilots;
import be.jalon.people.OwnAccount;
import be.jalon.people.Pilot;
import be.jalon.people.Role;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;

/** One's own account: who one is for Jalon, and the password. */
@Route("mon-compte")
@PermitAll
class OwnAccountView extends Div implements HasDynamicTitle {

    OwnAccountView(OwnAccount own, CurrentUser currentUser, MyPilots mine) {
        addClassNames("page", "own-account");
        String role = currentUser
                .role()
                .map(Role::name)
                .map(name -> getTranslation("people.role." + name))
                .orElse("");
        String entries = mine.entries().stream().map(Pilot::name).collect(Collectors.joining(", "));
        DescriptionList facts = new DescriptionList();
        fact(facts, "people.accounts.name", currentUser.name());
        fact(facts, "people.accounts.role", role);
        fact(facts, "people.accounts.pilots", entries.isEmpty() ? getTranslation("people.own.nobody") : entries);
        add(new H1(getTranslation("people.own.title")), facts);
        if (currentUser.accountId().isPresent()) {
            add(new PasswordForm(own::changePassword));
        }
        Paragraph hint = new Paragraph(getTranslation("people.own.hint"));
        hint.addClassName("lead");
        add(hint);
    }

    private void fact(DescriptionList facts, String key, String text) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.own.title") + " · Jalon";
    }
}
