package be.jalon.review.ui;

import be.jalon.plan.ReviewReason;
import be.jalon.review.PendingFilter;
import be.jalon.review.PendingGroup;
import be.jalon.review.PendingList;
import be.jalon.uikit.DateField;
import be.jalon.uikit.IconButton;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Above the list: the day of the session, the criteria, and what is done to what is ticked. */
class PendingTools extends Composite<Div> {

    /** What is asked for here. */
    interface Gestures {
        void filter(PendingFilter filter);

        void confirmSelected();

        void print();
    }

    private final LocalDate today;
    private final DateField session = new DateField("");
    private final Select<String> political = new Select<>();
    private final Select<ReviewReason> reason = new Select<>();
    private final Span count = new Span();
    private final Button confirm = new Button(JalonIcon.CHECK.create());
    private PendingFilter filter = PendingFilter.NONE;

    PendingTools(boolean mayAnswer, LocalDate today, Gestures gestures) {
        this.today = today;
        session.setValue(SessionDay.chosen(today));
        session.setAriaLabel(Texts.text("review.session"));
        session.setPrefixComponent(new Span(Texts.text("review.session")));
        session.addClassName("pending-session");
        session.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                SessionDay.choose(change.getValue());
            }
        });
        session.setVisible(mayAnswer);
        fillSelects(gestures);
        count.addClassName("pending-total");
        count.getElement().setAttribute("role", "status");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> gestures.confirmSelected());
        confirm.setVisible(false);
        IconButton print = new IconButton(JalonIcon.PRINT, Texts.text("review.print"), click -> gestures.print());
        print.addClassName("pending-print-button");
        getContent().addClassNames("plan-tools", "pending-tools");
        getContent().add(session, political, reason, count, confirm, print);
    }

    private void fillSelects(Gestures gestures) {
        political.setAriaLabel(Texts.text("review.filter.political"));
        political.setEmptySelectionAllowed(true);
        political.setEmptySelectionCaption(Texts.text("review.filter.political.all"));
        political.setItemLabelGenerator(
                name -> name == null ? Texts.text("review.filter.political.all") : PendingSaying.political(name));
        political.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                gestures.filter(new PendingFilter(filter.text(), change.getValue(), filter.reason()));
            }
        });
        reason.setAriaLabel(Texts.text("review.filter.reason"));
        reason.setItems(ReviewReason.values());
        reason.setEmptySelectionAllowed(true);
        reason.setEmptySelectionCaption(Texts.text("review.filter.reason.all"));
        reason.setItemLabelGenerator(value ->
                value == null ? Texts.text("review.filter.reason.all") : Texts.text("plan.reason." + value.name()));
        reason.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                gestures.filter(new PendingFilter(filter.text(), filter.political(), change.getValue()));
            }
        });
    }

    /** @param all what waits without any criterion: its groups are the politicals to choose from */
    void show(PendingFilter shown, PendingList all, PendingList left) {
        filter = shown;
        List<String> names = all.groups().stream().map(PendingGroup::political).toList();
        political.setItems(names);
        String chosen = shown.political();
        political.setValue(chosen != null && names.contains(chosen) ? chosen : null);
        reason.setValue(shown.reason());
        boolean filtered = !shown.equals(PendingFilter.NONE);
        count.setText(
                filtered
                        ? Texts.text("review.count.filtered", left.cells(), all.cells())
                        : Texts.text("review.count", all.cells()));
    }

    void showSelected(int cells) {
        confirm.setVisible(cells > 0);
        confirm.setText(Texts.text("review.confirmSelected", cells));
    }

    /** The day of the session; null while what is written there is no day. */
    @Nullable
    LocalDate session() {
        if (session.isInvalid()) {
            session.focus();
            return null;
        }
        LocalDate chosen = session.getValue();
        return chosen == null ? today : chosen;
    }
}
