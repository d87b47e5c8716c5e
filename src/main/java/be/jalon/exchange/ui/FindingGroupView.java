package be.jalon.exchange.ui;

import be.jalon.exchange.Finding;
import be.jalon.exchange.Finding.Severity;
import be.jalon.exchange.FindingGroup;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.PlainButton;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The findings of one kind under their title; nothing of them is drawn before somebody opens it. */
class FindingGroupView extends Composite<Div> {

    /** How many findings are drawn at once. */
    private static final int PAGE = 25;

    private final FindingGroup group;
    private final AnswerDesk desk;
    private final SerializableConsumer<FindingEntry> onChoice;
    private final PlainButton head;
    private final Span answered = new Span();
    private final Div body = new Div();
    private final UnorderedList list = new UnorderedList();
    private final List<FindingEntry> entries = new ArrayList<>();
    private @Nullable PlainButton more;

    FindingGroupView(FindingGroup group, AnswerDesk desk, SerializableConsumer<FindingEntry> onChoice) {
        this.group = group;
        this.desk = desk;
        this.onChoice = onChoice;
        head = new PlainButton("", this::toggle);
        answered.addClassName("finding-answered");
        head.add(icon(group.severity()), new Span(new Span(group.title(getLocale())), answered));
        head.addClassName("finding-group-head");
        body.add(list);
        body.setVisible(false);
        getContent().addClassName("finding-group");
        getContent().add(head, body);
        showState();
        renew();
        desk.onChange(this::renew);
    }

    /** Says how many were answered; whoever has just answered one finds the next. */
    private void renew() {
        long count = group.findings().stream()
                .filter(finding -> desk.place(finding).flatMap(desk::answer).isPresent())
                .count();
        answered.setVisible(count > 0);
        answered.setText(count == 0 ? "" : getTranslation("exchange.answer.count", count));
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).renew()) {
                entries.get(Math.min(i + 1, entries.size() - 1)).focus();
            }
        }
    }

    private static SvgIcon icon(Severity severity) {
        SvgIcon icon = (severity == Severity.NOTE ? JalonIcon.CHECK : JalonIcon.WARNING).create();
        icon.addClassName(severity.name().toLowerCase(Locale.ROOT));
        return icon;
    }

    void open() {
        if (!body.isVisible()) {
            toggle();
        }
    }

    private void toggle() {
        body.setVisible(!body.isVisible());
        if (body.isVisible() && entries.isEmpty()) {
            showMore();
        }
        showState();
    }

    private void showState() {
        head.getElement().setAttribute("aria-expanded", Boolean.toString(body.isVisible()));
    }

    private void next(FindingEntry entry) {
        int index = entries.indexOf(entry) + 1;
        if (index == entries.size() && more != null) {
            showMore();
        }
        if (index < entries.size()) {
            entries.get(index).take();
        }
    }

    private void showMore() {
        if (more != null) {
            body.remove(more);
            more = null;
        }
        int from = entries.size();
        int to = Math.min(group.size(), from + PAGE);
        for (Finding finding : group.findings().subList(from, to)) {
            FindingEntry entry = new FindingEntry(desk, finding, group.findings(), onChoice, this::next);
            entries.add(entry);
            list.add(entry);
        }
        if (from > 0) {
            entries.get(from).focus();
        }
        if (to < group.size()) {
            more = new PlainButton(getTranslation("exchange.findings.more", group.size() - to), this::showMore);
            more.addClassName("finding-more");
            body.add(more);
        }
    }
}
