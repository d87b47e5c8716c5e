package be.jalon.benchmark;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/**
 * One page of a real browser that takes its times itself: from the moment of the user's event, as the browser noted it, to
 * the first task after the frame in which the page shows what it should. The tool that drives the browser only acts.
 */
final class Screen implements AutoCloseable {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int PATIENCE = 20_000;

    /** {@code seen} looks once a frame, before it is drawn; a message sent then arrives when it is drawn. */
    private static final String CLOCK = """
            window.jalonClock = (() => {
              const visible = (element) => {
                const box = element.getBoundingClientRect();
                return box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
              };
              const all = (css) => [...document.querySelectorAll(css)].filter(visible);
              const texts = (css) => all(css).map((element) => element.textContent.trim());
              const drawn = () => new Promise((done) => {
                const channel = new MessageChannel();
                channel.port1.onmessage = () => done(performance.now());
                channel.port2.postMessage(0);
              });
              const seen = async (shows) => {
                const end = performance.now() + %1$d;
                while (!shows()) {
                  if (performance.now() > end) { throw new Error('Never seen: ' + shows); }
                  await new Promise(requestAnimationFrame);
                }
                return drawn();
              };
              const arm = (event, shows) => {
                if (shows()) { throw new Error('Seen before anything was done: ' + shows); }
                let begin = null;
                const note = (happened) => { begin = happened.timeStamp; };
                window.addEventListener(event, note, true);
                window.jalonTime = seen(() => begin !== null && shows())
                  .then((end) => end - begin)
                  .finally(() => window.removeEventListener(event, note, true));
                window.jalonTime.catch(() => {});
              };
              return { all, texts, seen, arm };
            })();
            window.jalonOpened = jalonClock.seen(%2$s);
            window.jalonOpened.catch(() => {});
            """;

    private final BrowserContext visitor;
    private final Page page;

    /**
     * @param opened what a page shows when it is open: an expression with {@code all} and {@code texts} of the visible
     *     elements of a selector
     */
    Screen(BrowserContext visitor, String opened) {
        this.visitor = visitor;
        visitor.setDefaultTimeout(PATIENCE);
        visitor.addInitScript(CLOCK.formatted(PATIENCE, looking(opened)));
        page = visitor.newPage();
    }

    static NewContextOptions options(String base) {
        return new NewContextOptions()
                .setViewportSize(WIDTH, HEIGHT)
                .setLocale("fr-BE")
                .setTimezoneId("Europe/Brussels")
                .setBaseURL(base);
    }

    Page page() {
        return page;
    }

    /** Nanoseconds from the opening of an address, as a link from elsewhere does it, until the page is open. */
    long open(String address) {
        page.navigate("about:blank");
        page.navigate(address);
        return nanos("() => window.jalonOpened");
    }

    /**
     * Nanoseconds from the last event of a kind to the drawn change.
     *
     * @param event what the user's gesture ends with, such as {@code click}
     * @param gesture made by the browser's own mouse or keyboard
     * @param shows expression of the page that holds when the change is there, and not before
     */
    long time(String event, Runnable gesture, String shows) {
        page.evaluate("() => jalonClock.arm('" + event + "', " + looking(shows) + ")");
        gesture.run();
        return nanos("() => window.jalonTime");
    }

    private long nanos(String expression) {
        return (long) (((Number) page.evaluate(expression)).doubleValue() * 1_000_000);
    }

    private static String looking(String shows) {
        return "() => { const { all, texts } = jalonClock; return " + shows + "; }";
    }

    /** Waits until something shows, without taking the time. */
    void await(String shows) {
        page.evaluate("() => jalonClock.seen(" + looking(shows) + ")");
        rest();
    }

    /** Waits until the server has answered everything and nothing moves for some frames. */
    void rest() {
        page.waitForFunction("() => Object.values(window.Vaadin.Flow.clients)"
                + ".every(client => !client.isActive || !client.isActive())");
        page.evaluate("async () => { for (let frame = 0; frame < 20; frame++) {"
                + " await new Promise(requestAnimationFrame); } }");
    }

    @Override
    public void close() {
        visitor.close();
    }
}
