package be.jalon.history.ui;

import be.jalon.history.ChangeEntry;
import be.jalon.uikit.ItemInView;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to an item, day by day and gesture by gesture, the latest first. */
class ItemHistory extends Composite<Div> {

    /** More gestures than these are shown when asked for. */
    private static final int AT_ONCE = 40;

    private final List<Gesture> gestures;
    private final ItemInView item;
    private final LocalDate today;
    private @Nullable LocalDate day;
    private UnorderedList list = new UnorderedList();

    ItemHistory(List<Gesture> gestures, ItemInView item, LocalDate today) {
        this.gestures = gestures;
        this.item = item;
        this.today = today;
        getContent().addClassName("history");
        if (gestures.isEmpty()) {
            getContent().add(new Paragraph(Texts.text("history.none")));
        } else {
            show(0);
        }
    }

    private void show(int from) {
        int to = Math.min(gestures.size(), from + AT_ONCE);
        gestures.subList(from, to).forEach(this::add);
        if (to < gestures.size()) {
            Button more = new Button(Texts.text("history.more", gestures.size() - to));
            more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            more.addClickListener(click -> {
                getContent().remove(more);
                show(to);
            });
            getContent().add(more);
        }
    }

    private void add(Gesture gesture) {
        if (!gesture.day().equals(day)) {
            day = gesture.day();
            list = new UnorderedList();
            list.addClassName("history-day");
            getContent().add(new H3(dayWords(gesture.day())), list);
        }
        ListItem line = new ListItem(head(gesture));
        line.addClassName("history-gesture");
        line.setClassName("is-college", OriginWords.isCollege(gesture.origin()));
        for (ChangeEntry change : gesture.changes()) {
            line.add(new ChangeLine(change, item));
        }
        list.add(line);
    }

    private static Component head(Gesture gesture) {
        Span time = new Span(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Texts.locale())
                .format(gesture.at().atZone(ZoneId.systemDefault())));
        time.addClassName("history-time");
        Span who = new Span(gesture.who());
        who.addClassName("history-who");
        Div head = new Div(time, who);
        head.addClassName("history-head");
        String origin = OriginWords.of(gesture.origin());
        if (!origin.isEmpty()) {
            Span from = new Span();
            from.addClassName("history-origin");
            if (OriginWords.isCollege(gesture.origin())) {
                from.add(JalonIcon.PENDING.create());
            }
            from.add(new Span(origin));
            head.add(from);
        }
        return head;
    }

    private String dayWords(LocalDate shown) {
        if (shown.equals(today)) {
            return Texts.text("history.today");
        }
        if (shown.equals(today.minusDays(1))) {
            return Texts.text("history.yesterday");
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Texts.locale())
                .format(shown);
    }
}
