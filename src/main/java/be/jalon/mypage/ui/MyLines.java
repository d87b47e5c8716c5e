package be.jalon.mypage.ui;

import be.jalon.history.ChangeEntry;
import be.jalon.mypage.MyChange;
import be.jalon.mypage.MyItem;
import be.jalon.mypage.MyQuestion;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanHeader;
import be.jalon.plan.Postponement;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of the page: each leads to its item in the plan. */
final class MyLines {

    /** More changes of one item than these are counted. */
    private static final int MOST_CHANGES = 3;

    private final boolean severalPlans;

    /** @param severalPlans whether a line has to say which plan it is about */
    MyLines(boolean severalPlans) {
        this.severalPlans = severalPlans;
    }

    ListItem late(MyItem item) {
        Span aside = aside(Texts.text("mypage.late", item.days()), "is-late");
        return line(item.plan(), item.row(), List.of(item.row().text(ItemField.DEADLINE)), aside);
    }

    ListItem soon(MyItem item) {
        String words = Texts.text("mypage.soon", item.days());
        return line(item.plan(), item.row(), List.of(item.row().text(ItemField.DEADLINE)), aside(words, ""));
    }

    /** The questions of each item together, in the order of the first of each. */
    static List<List<MyQuestion>> byItem(List<MyQuestion> questions) {
        Map<ItemId, List<MyQuestion>> found = new LinkedHashMap<>();
        questions.forEach(question -> found.computeIfAbsent(question.row().id(), any -> new ArrayList<>())
                .add(question));
        return List.copyOf(found.values());
    }

    ListItem questions(List<MyQuestion> ofItem) {
        MyQuestion first = ofItem.getFirst();
        Span aside = aside(Texts.text("mypage.since", first.days()), "");
        ofItem.stream()
                .map(question -> question.mark().postponed())
                .filter(Objects::nonNull)
                .map(MyLines::postponed)
                .distinct()
                .forEach(words -> aside.add(aside(words, "is-pending")));
        return line(
                first.plan(), first.row(), ofItem.stream().map(MyLines::asked).toList(), aside);
    }

    private static String asked(MyQuestion question) {
        String field = Texts.text("plan.field." + question.field().key());
        String value = question.row().text(question.field()).strip();
        String asked = question.mark().question().strip();
        String about = value.isEmpty() ? field : Texts.text("mypage.question.value", field, value);
        return asked.isEmpty() ? about : Texts.text("mypage.question", about, asked);
    }

    private static String postponed(Postponement postponed) {
        return postponed.next() == null
                ? Texts.text("mypage.postponed")
                : Texts.text("mypage.postponed.to", day(postponed.next()));
    }

    ListItem change(MyChange change) {
        List<ChangeEntry> changes = change.changes();
        String detail = changes.stream()
                .limit(MOST_CHANGES)
                .map(ChangeWords::of)
                .distinct()
                .collect(Collectors.joining(" ; "));
        if (changes.size() > MOST_CHANGES) {
            detail = Texts.text("mypage.change.more", detail, changes.size() - MOST_CHANGES);
        }
        Set<String> who = new LinkedHashSet<>();
        changes.forEach(entry -> who.add(entry.who()));
        Span aside = aside(String.join(", ", who), "");
        aside.add(aside(moment(changes.getFirst().at()), "is-quiet"));
        if (change.isCollege()) {
            aside.add(aside(Texts.text("mypage.college"), "is-pending"));
        }
        return line(change.plan(), change.row(), List.of(detail), aside);
    }

    private ListItem line(PlanHeader plan, ItemRow row, List<String> details, Span aside) {
        Anchor link = new Anchor("plan/" + plan.id() + "?item=" + row.id(), row.label());
        link.addClassName("mypage-item");
        link.getElement().setAttribute("router-link", "");
        Div words = new Div(link);
        words.addClassName("mypage-words");
        Stream.concat(details.stream(), Stream.of(severalPlans ? plan.title() : ""))
                .filter(more -> !more.isBlank())
                .forEach(more -> {
                    Span span = new Span(more);
                    span.addClassName("mypage-detail");
                    words.add(span);
                });
        ListItem line = new ListItem(words, aside);
        line.addClassName("mypage-line");
        return line;
    }

    private static Span aside(String words, String style) {
        Span aside = new Span(new Span(words));
        aside.addClassName("mypage-aside");
        if (!style.isEmpty()) {
            aside.addClassName(style);
        }
        return aside;
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Texts.locale())
                .format(day);
    }

    static String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Texts.locale())
                .format(at.atZone(ZoneId.systemDefault()));
    }
}
