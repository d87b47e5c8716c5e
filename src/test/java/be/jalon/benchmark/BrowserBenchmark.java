package be.jalon.benchmark;

import be.jalon.testing.browser.Chromium;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What somebody waits for in front of the plan of 5 000 actions, alone at the server: from the click to the screen. */
final class BrowserBenchmark {

    private static final int WARM_UP = 4;
    private static final int TIMES = 20;
    /** The first rows are opened in turn, so that none is open already. */
    private static final int ROWS = 8;

    private static final String WORD = "cyclable";

    private static final String FIRST_ACTION = "texts('.plan-title').some((title) => title.endsWith(', action 1'))";

    private enum Gesture {
        LINK("open the plan by a link, in a new page"),
        COME_BACK("come to the plan from another page of the application"),
        COLLAPSE("collapse a branch"),
        EXPAND("expand a branch"),
        FILTER("filter, from the last key (300 ms of it the pause of the field)"),
        OPEN("open an item"),
        SAVE("save");

        private final String words;

        Gesture(String words) {
            this.words = words;
        }
    }

    private final Server server;
    private final String plan;
    private final Report report;
    private final Map<Gesture, Samples> times = new EnumMap<>(Gesture.class);

    BrowserBenchmark(Server server, String plan, Report report) {
        this.server = server;
        this.plan = plan;
        this.report = report;
    }

    void run() {
        try (Screen screen = new Screen(Chromium.running().newContext(Screen.options(server.base())), FIRST_ACTION)) {
            logIn(screen.page());
            report.note("load of the machine", String.format(Locale.ROOT, "%.1f", Report.load()));
            for (int i = -WARM_UP; i < TIMES; i++) {
                if (i == 0) {
                    times.clear();
                }
                round(screen, i + WARM_UP);
            }
        }
        times.forEach((gesture, samples) -> report.seen("in a browser: " + gesture.words, samples));
    }

    private static void logIn(Page page) {
        page.navigate("/login");
        page.getByLabel("Se connecter comme Coordinateur PST").click();
        page.waitForURL(Pattern.compile("/plan"));
    }

    private void round(Screen screen, int number) {
        took(Gesture.LINK, screen.open("/plan/" + plan));
        screen.rest();
        comeBack(screen);
        toggle(screen);
        filter(screen);
        editAnItem(screen, number);
    }

    private void took(Gesture gesture, long nanos) {
        times.computeIfAbsent(gesture, any -> new Samples()).add(nanos);
    }

    private void comeBack(Screen screen) {
        Page page = screen.page();
        page.locator(".rail a[href=annuaire]").click();
        screen.await("all('.directory').length > 0");
        took(
                Gesture.COME_BACK,
                screen.time("click", () -> page.locator(".rail a[href=plan]").click(), FIRST_ACTION));
        screen.rest();
    }

    private void toggle(Screen screen) {
        Locator branch = screen.page()
                .locator(".plan-first:visible")
                .filter(new Locator.FilterOptions().setHas(named(screen, ".plan-heading-mark", "\\bOO 1$")))
                .locator(".plan-toggle");
        took(
                Gesture.COLLAPSE,
                screen.time("click", branch::click, "texts('.plan-title').length > 0 && !" + FIRST_ACTION));
        screen.rest();
        took(Gesture.EXPAND, screen.time("click", branch::click, FIRST_ACTION));
        screen.rest();
    }

    private void filter(Screen screen) {
        Page page = screen.page();
        page.locator(".plan-search input").click();
        took(
                Gesture.FILTER,
                screen.time(
                        "input",
                        () -> page.keyboard().type(WORD),
                        "texts('.plan-title').length > 2" + " && texts('.plan-title').every((title) => title.includes('"
                                + WORD + "'))"));
        screen.rest();
        page.locator(".filter-badges").getByText("Effacer les filtres").click();
        screen.await(FIRST_ACTION);
    }

    private void editAnItem(Screen screen, int number) {
        Page page = screen.page();
        Locator row = named(screen, ".plan-title:visible", ", action " + (1 + number % ROWS) + "$");
        String title = row.textContent().strip();
        took(
                Gesture.OPEN,
                screen.time(
                        "click",
                        row::click,
                        "all('[data-field=title] textarea, [data-field=title] input')"
                                + ".some((field) => field.value === '" + title.replace("'", "\\'") + "')"));
        screen.rest();
        page.locator("[data-field=notes] textarea").fill("Noté " + number);
        screen.await("all('.item-panel.is-dirty').length > 0");
        Locator save = page.locator(".panel-footer").locator("vaadin-button[theme~=primary]");
        took(Gesture.SAVE, screen.time("click", save::click, "texts('.panel-state').includes('Enregistré')"));
        screen.rest();
    }

    private static Locator named(Screen screen, String css, String text) {
        return screen.page().locator(css).filter(new Locator.FilterOptions().setHasText(Pattern.compile(text)));
    }
}
