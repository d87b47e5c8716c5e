package be.jalon.people.ui;

import be.jalon.people.AccountChange;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What happened to an account, newest first. */
class AccountTrailList extends Section {

    AccountTrailList(List<AccountChange> changes, AccountWords words) {
        addClassName("account-trail");
        UnorderedList list = new UnorderedList();
        for (AccountChange change : changes) {
            Span origin = new Span(words.dayAndTime(change.at()) + " · " + change.who());
            origin.addClassName("account-trail-origin");
            list.add(new ListItem(new Span(words.change(change)), origin));
        }
        add(new H3(getTranslation("people.accounts.trail")), list);
    }
}
