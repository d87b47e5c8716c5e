package be.jalon.shell;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** The accounts of a trial, each with a button that logs in with it: in a trial they need no password. */
class TrialAccounts extends NativeTable {

    TrialAccounts(String caption) {
        addClassName("accounts");
        NativeTableCaption title = new NativeTableCaption();
        title.add(new Span(caption));
        NativeTableRow titles = new NativeTableRow(
                title("shell.trial.column.role"),
                title("shell.trial.column.username"),
                title("shell.trial.column.enter"));
        NativeTableBody body = new NativeTableBody();
        TrialAccount.ALL.forEach(account -> body.add(row(account)));
        add(title, new NativeTableHeader(titles), body);
    }

    private NativeTableHeaderCell title(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(new Span(getTranslation(key)));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(TrialAccount account) {
        Span name = new Span(account.displayName());
        name.addClassName("account-name");
        String role = getTranslation("people.role." + account.role().name());
        NativeTableHeaderCell who = new NativeTableHeaderCell(new Span(role), name);
        who.getElement().setAttribute("scope", "row");
        PlainForm form = new PlainForm(LoginView.relative(LoginView.PROCESSING_URL))
                .hidden("username", account.username())
                .hidden("password", "");
        form.submit(getTranslation("shell.trial.enter"), "quiet")
                .setAriaLabel(getTranslation("shell.trial.enterAs", role));
        return new NativeTableRow(who, new NativeTableCell(new Span(account.username())), new NativeTableCell(form));
    }
}
