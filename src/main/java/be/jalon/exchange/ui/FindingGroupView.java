package be.jalon.exchange.ui;

import be.jalon.exchange.DoubtAnswer;
import be.jalon.exchange.FieldPlace;
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
import java.util.Set;
import java.util.stream.IntStream;
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
    private final Div tools = new Div();
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
        tools.addClassName("finding-tools");
        body.add(tools, list);
        body.setVisible(false);
        getContent().addClassName("finding-group");
        getContent().add(head, body);
        showState();
        renew();
        desk.onChange(this::renew);
    }

    /** Says how many were answered; whoever has just answered one finds the next that waits. */
    private void renew() {
        long count = desk.answered(group.findings());
        answered.setVisible(count > 0);
        answered.setText(count == 0 ? "" : getTranslation("exchange.answer.count", count));
        showTools();
        int settled = -1;
        for (int i = 0; i < entries.size(); i++) {
            settled = entries.get(i).renew() ? i : settled;
        }
        if (settled >= 0) {
            entryAfter(settled).focus();
        }
    }

    /** What can be said of all of them at once: with hundreds of one kind nobody says it one by one. */
    private void showTools() {
        tools.removeAll();
        Set<FieldPlace> open = desk.open(group.findings());
        if (open.size() > 1) {
            tools.add(
                    tool("exchange.answer.allRight", open.size(), () -> desk.give(open, new DoubtAnswer.AsWritten())));
        }
        Set<FieldPlace> settled = desk.settled(group.findings());
        if (settled.size() > 1) {
            tools.add(tool("exchange.answer.takeAllBack", settled.size(), () -> desk.takeBack(settled)));
        }
        tools.setVisible(tools.getComponentCount() > 0);
    }

    private PlainButton tool(String key, int count, Runnable onClick) {
        PlainButton tool = new PlainButton(getTranslation(key, count), () -> {
            onClick.run();
            // The button has gone with what it did; the keyboard stays at its place.
            head.focus();
        });
        tool.addClassName("finding-tool");
        return tool;
    }

    /** The next one that waits, behind it or else before it; the one itself when none does. */
    private FindingEntry entryAfter(int index) {
        return IntStream.range(1, entries.size())
                .mapToObj(step -> entries.get((index + step) % entries.size()))
                .filter(FindingEntry::isOpen)
                .findFirst()
                .orElseGet(() -> entries.get(index));
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
