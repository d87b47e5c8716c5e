package be.jalon.exchange.ui;

import be.jalon.exchange.Finding;
import be.jalon.exchange.Finding.Severity;
import be.jalon.exchange.FindingGroup;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is to be known about a file, kind by kind and gravest first; choosing a finding marks it and shows its cell. */
class FindingList extends Composite<Div> {

    /** Kinds with no more findings than these are open at first, as long as all that is open stays short. */
    private static final int SHORT = 3;

    private static final int OPEN_AT_FIRST = 12;

    private final AnswerDesk desk;
    private final SerializableConsumer<Finding> onChoice;
    private @Nullable FindingEntry marked;

    FindingList(List<Finding> all, AnswerDesk desk, SerializableConsumer<Finding> onChoice) {
        this.desk = desk;
        this.onChoice = onChoice;
        getContent().addClassName("findings");
        getContent().add(new H2(getTranslation("exchange.findings.title")));
        if (all.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("exchange.findings.none")));
        }
        getContent().add(comparing());
        Severity before = null;
        int open = 0;
        for (FindingGroup group : FindingGroup.of(all)) {
            if (group.severity() != before) {
                before = group.severity();
                getContent().add(heading(before, all));
            }
            FindingGroupView view = new FindingGroupView(group, desk, this::choose);
            getContent().add(view);
            boolean opens = before != Severity.NOTE && group.size() <= SHORT && open < OPEN_AT_FIRST;
            if (opens) {
                view.open();
                open += group.size();
            }
        }
    }

    private H3 heading(Severity severity, List<Finding> all) {
        long count =
                all.stream().filter(finding -> finding.severity() == severity).count();
        Span badge = new Span(getTranslation("exchange.number", count));
        badge.addClassNames("badge", severity.name().toLowerCase(Locale.ROOT));
        H3 heading = new H3(new Span(getTranslation("exchange.severity." + severity.name())), badge);
        if (severity == Severity.DOUBT) {
            heading.add(answered(all));
        }
        heading.addClassName("finding-severity");
        return heading;
    }

    /** Why nothing can be answered while a return is compared. */
    private Paragraph comparing() {
        Paragraph why = new Paragraph(getTranslation("exchange.answer.comparing"));
        why.addClassName("lead");
        SerializableRunnable show = () -> why.setVisible(desk.isComparing());
        show.run();
        desk.onChange(show);
        return why;
    }

    private Span answered(List<Finding> all) {
        Span words = new Span();
        words.addClassName("finding-answered");
        SerializableRunnable show = () -> {
            long count = desk.answered(all);
            words.setVisible(count > 0);
            words.setText(count == 0 ? "" : getTranslation("exchange.answer.settled", count));
        };
        show.run();
        desk.onChange(show);
        return words;
    }

    private void choose(FindingEntry entry) {
        if (marked != null && !entry.equals(marked)) {
            marked.mark(false);
        }
        marked = entry;
        entry.mark(true);
        onChoice.accept(entry.finding());
    }
}
