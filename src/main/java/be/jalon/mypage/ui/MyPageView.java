package be.jalon.mypage.ui;

import be.jalon.mypage.MyPage;
import be.jalon.mypage.MyPageReading;
import be.jalon.mypage.MyQuestion;
import be.jalon.mypage.PlanCounts;
import be.jalon.people.CurrentUser;
import be.jalon.people.Role;
import be.jalon.plan.PlanHeader;
import be.jalon.plan.PlanId;
import be.jalon.uikit.EmptyState;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What concerns the person who looks, across all plans; read anew whenever the page is entered. */
@Route("ma-page")
@PermitAll
class MyPageView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** A calm page: what is beyond is counted. */
    private static final int MOST_LINES = 25;

    private final transient MyPageReading reading;
    private final transient CurrentUser user;

    MyPageView(MyPageReading reading, CurrentUser user) {
        this.reading = reading;
        this.user = user;
        addClassName("mypage");
    }

    @Override
    public String getPageTitle() {
        return Texts.text("mypage.pageTitle");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        show(reading.open());
    }

    private void show(MyPage page) {
        MyLines lines = new MyLines(plans(page).size() > 1);
        Div sections = new Div();
        Stream.of(
                        section("late", page.late().size(), page.late(), lines::late),
                        section("soon", page.soon().size(), page.soon(), lines::soon),
                        questions("awaiting", page.awaiting(), lines),
                        questions("asked", page.asked(), lines),
                        section("changed", page.changed().size(), page.changed(), lines::change))
                .flatMap(Optional::stream)
                .forEach(sections::add);
        sections.addClassName("mypage-sections");
        add(head(page), glance(page));
        if (!page.plans().isEmpty()) {
            add(figures(page.plans()));
        }
        add(sections);
        if (!page.attached()) {
            add(unattached());
        }
        if (isQuiet(page) && page.attached()) {
            add(new EmptyState("images/plan-no-hit.svg", Texts.text("mypage.quiet")));
        }
    }

    private static boolean isQuiet(MyPage page) {
        return Stream.of(page.late(), page.soon(), page.awaiting(), page.asked(), page.changed())
                .allMatch(List::isEmpty);
    }

    private static Set<PlanId> plans(MyPage page) {
        Set<PlanId> plans = new HashSet<>();
        page.plans().stream().map(PlanCounts::plan).map(PlanHeader::id).forEach(plans::add);
        Stream.concat(page.late().stream(), page.soon().stream())
                .map(item -> item.plan().id())
                .forEach(plans::add);
        Stream.concat(page.awaiting().stream(), page.asked().stream())
                .map(question -> question.plan().id())
                .forEach(plans::add);
        page.changed().stream().map(change -> change.plan().id()).forEach(plans::add);
        return plans;
    }

    private Component head(MyPage page) {
        Paragraph since = new Paragraph(
                page.since() == null
                        ? Texts.text("mypage.firstVisit")
                        : Texts.text("mypage.lastVisit", MyLines.moment(page.since())));
        since.addClassName("mypage-since");
        Div head = new Div(new H1(Texts.text("mypage.title", user.name())), since);
        head.addClassName("mypage-head");
        return head;
    }

    /** The counts in one line; each leads to its section. */
    private Component glance(MyPage page) {
        Nav nav = new Nav();
        nav.addClassName("mypage-glance");
        nav.getElement().setAttribute("aria-label", Texts.text("mypage.glance"));
        if (page.attached()) {
            nav.add(count("late", page.late().size()), count("soon", page.soon().size()));
        }
        if (isCollege()) {
            nav.add(count("awaiting", page.awaiting().size()));
        } else if (page.attached()) {
            nav.add(count("asked", page.asked().size()));
        }
        if (page.attached() && page.since() != null) {
            nav.add(count("changed", page.changed().size()));
        }
        nav.setVisible(nav.getComponentCount() > 0);
        return nav;
    }

    private boolean isCollege() {
        return user.role().filter(Role.COLLEGE::equals).isPresent();
    }

    private static Anchor count(String section, int count) {
        Span number = new Span(Integer.toString(count));
        number.addClassName("mypage-number");
        Anchor link = new Anchor("#" + section, number, new Span(Texts.text("mypage.count." + section, count)));
        link.setRouterIgnore(true);
        link.addClassName("is-" + section);
        link.setClassName("is-zero", count == 0);
        return link;
    }

    private static Optional<Component> questions(String name, List<MyQuestion> questions, MyLines lines) {
        return section(name, questions.size(), MyLines.byItem(questions), lines::questions);
    }

    /** A section with nothing in it is none. */
    private static <T> Optional<Component> section(String name, int size, List<T> entries, Function<T, ListItem> line) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("mypage-list");
        entries.stream().limit(MOST_LINES).map(line).forEach(list::add);
        H2 title = new H2(Texts.text("mypage.section." + name));
        Span count = new Span(Integer.toString(size));
        count.addClassName("mypage-section-count");
        title.add(count);
        Section section = new Section(title, list);
        section.setId(name);
        section.addClassNames("mypage-section", "is-" + name);
        if (entries.size() > MOST_LINES) {
            section.add(new Paragraph(Texts.text("mypage.more", entries.size() - MOST_LINES)));
        }
        if (name.equals("awaiting")) {
            Anchor answer = new Anchor("en-attente", Texts.text("mypage.answer"));
            answer.getElement().setAttribute("router-link", "");
            section.add(answer);
        }
        return Optional.of(section);
    }

    /** Whoever stands for nobody is told how that is changed; the plans in figures are for him meanwhile. */
    private static Component unattached() {
        Paragraph hint = new Paragraph(Texts.text("mypage.unattached"));
        hint.addClassName("mypage-hint");
        return hint;
    }

    private static Component figures(List<PlanCounts> plans) {
        Section section = new Section(new H2(Texts.text("mypage.section.plans")), new PlanFigures(plans));
        section.addClassNames("mypage-section", "is-plans");
        return section;
    }
}
