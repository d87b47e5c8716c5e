package be.jalon.people.ui;

import be.jalon.people.AccountSummary;
import be.jalon.people.Pilot;
import be.jalon.uikit.IconButton;
import be.jalon.uikit.JalonIcon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The accounts, one a row; on a phone one a card. */
class AccountTable extends NativeTable {

    private final NativeTableBody body = new NativeTableBody();
    private final SerializableConsumer<AccountSummary> open;

    AccountTable(SerializableConsumer<AccountSummary> open) {
        this.open = open;
        addClassName("account-table");
        NativeTableRow titles = new NativeTableRow();
        Stream.of("name", "role", "pilots", "state", "lastVisit", "open")
                .forEach(column -> titles.add(title("people.accounts." + column)));
        add(new NativeTableHeader(titles), body);
    }

    private NativeTableHeaderCell title(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(new Span(getTranslation(key)));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    void show(List<AccountSummary> accounts, List<Pilot> directory, AccountWords words) {
        body.removeAll();
        accounts.forEach(account -> body.add(row(account, directory, words)));
    }

    private NativeTableRow row(AccountSummary account, List<Pilot> directory, AccountWords words) {
        Span username = new Span(account.username());
        username.addClassName("account-name");
        NativeTableHeaderCell who = new NativeTableHeaderCell(new Span(account.displayName()), username);
        who.getElement().setAttribute("scope", "row");
        IconButton edit = new IconButton(
                JalonIcon.EDIT,
                getTranslation("people.accounts.openNamed", account.displayName()),
                click -> open.accept(account));
        String names = AccountWords.names(account, directory);
        return new NativeTableRow(
                who,
                cell("role", new Span(words.role(account.role()))),
                labelled(cell("pilots", new Span(names.isEmpty() ? "—" : names)), "people.accounts.pilots"),
                cell("state", state(account, words)),
                labelled(cell("visit", new Span(words.lastVisit(account))), "people.accounts.lastVisit"),
                cell("open", edit));
    }

    private static NativeTableCell cell(String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.addClassName("account-" + column);
        return cell;
    }

    /** On a phone, where the column has no title above it, the cell says itself what it holds. */
    private NativeTableCell labelled(NativeTableCell cell, String key) {
        cell.getElement().setAttribute("data-label", getTranslation(key));
        return cell;
    }

    /** An icon and a word; never the colour alone. */
    private static Span state(AccountSummary account, AccountWords words) {
        JalonIcon icon =
                switch (account.state()) {
                    case ACTIVE -> JalonIcon.CHECK;
                    case INVITED -> JalonIcon.PENDING;
                    case DISABLED -> JalonIcon.CLOSE;
                };
        Span state = new Span(icon.create(), new Span(words.state(account)));
        state.addClassNames("account-badge", account.state().name().toLowerCase(Locale.ROOT));
        return state;
    }
}
