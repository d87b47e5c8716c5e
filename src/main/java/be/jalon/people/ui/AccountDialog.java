package be.jalon.people.ui;

import be.jalon.people.AccountOutcome;
import be.jalon.people.AccountState;
import be.jalon.people.AccountSummary;
import be.jalon.people.Accounts;
import be.jalon.people.Pilot;
import be.jalon.uikit.Feedback;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/** What an administrator may do to one account, and what was done to it. */
class AccountDialog extends Dialog {

    private final transient Accounts accounts;
    private final List<Pilot> directory;
    private final AccountWords words;
    private final SerializableRunnable changed;
    private final Div content = new Div();
    private AccountSummary account;

    AccountDialog(
            AccountSummary account,
            List<Pilot> directory,
            AccountWords words,
            Accounts accounts,
            SerializableRunnable changed) {
        this.account = account;
        this.accounts = accounts;
        this.directory = directory;
        this.words = words;
        this.changed = changed;
        addClassName("account-dialog");
        setHeaderTitle(account.displayName());
        content.addClassName("account-form");
        add(content);
        fill();
    }

    private void fill() {
        RoleSelect role = new RoleSelect(account.role());
        EntryPicker entries = new EntryPicker(directory, AccountWords.entries(account, directory));
        Paragraph facts = new Paragraph(getTranslation(
                "people.accounts.facts", account.username(), words.state(account), words.lastVisit(account)));
        facts.addClassName("account-facts");
        content.removeAll();
        content.add(facts, role, entries, gestures(), new AccountTrailList(accounts.changes(account.id()), words));
        Button save = new Button(
                getTranslation("people.accounts.save"),
                click -> answer(
                        accounts.describe(account.id(), account.version(), role.getValue(), entries.entries()), true));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("people.accounts.cancel"), click -> close()), save);
    }

    private Section gestures() {
        Section gestures = new Section();
        gestures.addClassName("account-gestures");
        if (account.state() == AccountState.DISABLED) {
            gestures.add(button("enable", () -> answer(accounts.enable(account.id(), account.version()), false)));
            return gestures;
        }
        boolean inUse = account.state() == AccountState.ACTIVE;
        gestures.add(button(inUse ? "reset" : "renew", inUse ? this::askToReset : this::invite));
        if (account.invitedUntil() != null) {
            gestures.add(button("withdraw", () -> answer(accounts.withdraw(account.id(), account.version()), false)));
        }
        Button disable = button("disable", () -> answer(accounts.disable(account.id(), account.version()), false));
        disable.addThemeVariants(ButtonVariant.LUMO_ERROR);
        gestures.add(disable);
        return gestures;
    }

    private Button button(String name, SerializableRunnable gesture) {
        Button button = new Button(getTranslation("people.accounts.gesture." + name), click -> gesture.run());
        button.setDisableOnClick(true);
        return button;
    }

    /** A password that somebody uses goes: worth a second look. */
    private void askToReset() {
        Button confirm = new Button(getTranslation("people.accounts.gesture.reset.confirm"), click -> invite());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        Div question = new Div(
                new Paragraph(getTranslation("people.accounts.gesture.reset.text", account.displayName())),
                new Div(new Button(getTranslation("people.accounts.cancel"), click -> fill()), confirm));
        question.addClassName("account-question");
        content.removeAll();
        content.add(question);
        getFooter().removeAll();
    }

    private void invite() {
        answer(accounts.invite(account.id(), account.version()), false);
    }

    private void answer(AccountOutcome outcome, boolean close) {
        switch (outcome) {
            case AccountOutcome.Saved saved -> saved(saved.account(), close);
            case AccountOutcome.Invited invited -> invited(invited);
            case AccountOutcome.Conflict conflict -> {
                account = conflict.current();
                changed.run();
                fill();
                Feedback.problem(getTranslation("people.accounts.conflict"));
            }
            case AccountOutcome.LastAdministrator last -> {
                fill();
                Feedback.problem(getTranslation("people.accounts.lastAdministrator"));
            }
            case AccountOutcome.Gone gone -> {
                changed.run();
                close();
                Feedback.problem(getTranslation("people.accounts.gone"));
            }
            case AccountOutcome.NameTaken never -> throw new IllegalStateException("No name was changed");
        }
    }

    private void saved(AccountSummary now, boolean close) {
        account = now;
        changed.run();
        if (close) {
            close();
        } else {
            fill();
        }
        Feedback.done(getTranslation("people.accounts.saved", account.displayName()));
    }

    private void invited(AccountOutcome.Invited invited) {
        account = invited.account();
        changed.run();
        fill();
        content.addComponentAsFirst(new InvitationLink(invited, words));
    }
}
