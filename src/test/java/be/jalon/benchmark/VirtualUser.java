package be.jalon.benchmark;

import be.jalon.benchmark.Uidl.Row;
import be.jalon.benchmark.Web.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Somebody at the plan's screen, speaking the protocol of the user interface as the browser does. */
final class VirtualUser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");
    private static final Pattern CONFIRM =
            Pattern.compile("\\},(\\d+),\"return \\$0\\.\\$connector\\.confirm\\(\\$1\\)\"");
    private static final List<String> WORDS =
            List.of("cyclable", "cimetières", "factures", "éclairage", "ludothèque", "marchés", "plaines", "habitat");

    private static final int HALF_A_SCREEN = 25;
    private static final int OWN_ROWS = 24;

    private final Web web;
    private final String plan;
    private final Random random;
    private Uidl page = new Uidl();
    private String uiId = "0";
    private String key = "";
    private int clientId;
    private String syncId = "0";
    private int promise;
    private int wireBytes;
    private long nanos;
    private boolean collapsed;
    private boolean filtered;
    /** Another click on the row of the open item would show nothing new. */
    private String openItem = "";

    private boolean atHome;
    private boolean lower;
    /** The first row that this user works on: others work elsewhere, so that nobody is in another's way. */
    private final int home;

    /** @param plan id of the plan that is worked on */
    VirtualUser(String base, String plan, int number) {
        this.web = new Web(base);
        this.plan = plan;
        this.random = new Random(number);
        this.home = 50 + number * OWN_ROWS % 4_900;
    }

    /**
     * What a gesture took: the sum over its requests, without the grid's confirmation that follows.
     *
     * @param nanos as the user waits for it
     * @param wireBytes compressed
     */
    record Taken(long nanos, int wireBytes) {}

    void logIn() {
        Matcher token = CSRF.matcher(ok(web.get("/login")).body());
        if (!token.find()) {
            throw new IllegalStateException("The login page carries no token");
        }
        Answer answer = web.form(
                "/connexion", "username=" + BenchmarkData.USERNAME + "&password=&_csrf=" + encode(token.group(1)));
        if (answer.status() != 302 || answer.location().contains("/login")) {
            throw new IllegalStateException("Not logged in: " + answer.status() + " " + answer.location());
        }
    }

    void visitLogin() {
        ok(web.get("/login"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer ok(Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException("Status " + answer.status() + " " + answer.location());
        }
        wireBytes += answer.wireBytes();
        nanos += answer.nanos();
        return answer;
    }

    private void begin() {
        wireBytes = 0;
        nanos = 0;
    }

    private Taken taken() {
        return new Taken(nanos, wireBytes);
    }

    /** Opens the plan in a new page: the page itself, its start, and the view with its first rows. */
    Taken open() {
        leave();
        begin();
        page = new Uidl();
        clientId = 0;
        promise = 0;
        collapsed = false;
        filtered = false;
        openItem = "";
        atHome = false;
        ok(web.get("/plan/" + plan));
        Answer init = ok(web.get("/?v-r=init&location=plan%2F" + plan
                + "&query=&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440&v-tzo=0&v-dstd=0&v-rtzo=0"));
        JsonNode start = Uidl.parse(init.body()).path("appConfig");
        uiId = start.path("v-uiId").asString();
        key = start.path("uidl").path("Vaadin-Security-Key").asString();
        syncId = start.path("uidl").path("syncId").asString();
        page.read(start.path("uidl"));
        Answer view = call("{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"/plan/"
                + plan + "\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}");
        page.read(Uidl.parse(view.body()));
        Taken taken = taken();
        expect(view, "action 1\"", "PST 2024-2030");
        confirm(view);
        return taken;
    }

    /** A page that goes away says so, and its view is let go. */
    private void leave() {
        if (!key.isEmpty()) {
            web.json(
                    "/?v-r=uidl&v-uiId=" + uiId,
                    "{\"csrfToken\":\"" + key + "\",\"rpc\":[],\"syncId\":" + syncId + ",\"clientId\":" + clientId
                            + ",\"UNLOAD\":true}");
        }
    }

    boolean isAtHome() {
        return atHome && !lower;
    }

    /** Closes or opens the first branch of actions in sight. */
    Taken toggle() {
        begin();
        Row row = page.rows().stream().filter(Row::isObjective).findFirst().orElseThrow();
        Answer answer = call(
                "{\"type\":\"channel\"," + page.toggleChannel() + ",\"args\":[\"onClick\",\"" + row.key() + "\",[]]}");
        Taken taken = taken();
        collapsed = !collapsed;
        expect(answer, row.key());
        confirm(answer);
        return taken;
    }

    boolean isCollapsed() {
        return collapsed;
    }

    /** Searches for a word, or takes the search away. */
    Taken filter() {
        begin();
        String word = filtered ? "" : WORDS.get(random.nextInt(WORDS.size()));
        int field = page.node("placeholder", "Rechercher dans le plan");
        Answer answer = call(input(field, word));
        Taken taken = taken();
        filtered = !filtered;
        atHome = false;
        expect(answer, word.isEmpty() ? "action " : word, "\"size\"");
        confirm(answer);
        top();
        return taken;
    }

    /** After another filter the grid stands at its top again. */
    private void top() {
        Answer answer = call(published("setViewportRange", "0,50"));
        page.forgetRows();
        page.read(Uidl.parse(answer.body()));
        confirm(answer);
    }

    boolean isFiltered() {
        return filtered;
    }

    private static String input(int node, String value) {
        return "{\"type\":\"mSync\",\"node\":" + node + ",\"feature\":1,\"property\":\"value\",\"value\":\"" + value
                + "\"},{\"type\":\"event\",\"node\":" + node
                + ",\"event\":\"input\",\"data\":{\"1\":1,\"for\":\"trailing\"}}";
    }

    /** Clicks on an action: its panel opens beside the grid. */
    Taken select() {
        begin();
        List<Row> actions = page.rows().stream()
                .limit(OWN_ROWS)
                .filter(Row::isAction)
                .filter(row -> !row.key().equals(openItem))
                .toList();
        String item = actions.get(random.nextInt(actions.size())).key();
        Answer answer = call(
                published("select", "\"" + item + "\"") + "," + published("setDetailsVisible", "\"" + item + "\""));
        Taken taken = taken();
        page.read(Uidl.parse(answer.body()));
        expect(answer, item);
        openItem = item;
        return taken;
    }

    boolean isAtItem() {
        return !openItem.isEmpty();
    }

    /** Writes into a field of the open item and saves. */
    Taken save() {
        int notes = page.node("label", "Remarques");
        String text = "Noté " + System.nanoTime();
        page.read(Uidl.parse(call(input(notes, text)).body()));
        begin();
        Answer answer =
                call("{\"type\":\"event\",\"node\":" + page.listener("panel-save") + ",\"event\":\"panel-save\"}");
        Taken taken = taken();
        page.read(Uidl.parse(answer.body()));
        expect(answer, "Enregistré");
        confirm(answer);
        return taken;
    }

    /** Brings the user's own rows into sight; half a screen further down when they are there already. */
    Taken scroll() {
        begin();
        lower = atHome && !lower;
        int first = lower ? home + HALF_A_SCREEN : home;
        Answer answer = call(published("setViewportRange", first + ",50"));
        Taken taken = taken();
        atHome = true;
        page.forgetRows();
        page.read(Uidl.parse(answer.body()));
        expect(answer, "\"key\"");
        confirm(answer);
        return taken;
    }

    private String published(String method, String arguments) {
        return "{\"type\":\"publishedEventHandler\",\"node\":" + page.grid() + ",\"templateEventMethodName\":\""
                + method + "\",\"templateEventMethodArgs\":[" + arguments + "],\"promise\":" + promise++ + "}";
    }

    /** The grid says that it drew the rows, as it does after every message with some. */
    private void confirm(Answer answer) {
        Matcher confirm = CONFIRM.matcher(answer.body());
        while (confirm.find()) {
            call(published("confirmUpdate", confirm.group(1)));
        }
    }

    private Answer call(String rpc) {
        Answer answer = ok(web.json(
                "/?v-r=uidl&v-uiId=" + uiId,
                "{\"csrfToken\":\"" + key + "\",\"rpc\":[" + rpc + "],\"syncId\":" + syncId + ",\"clientId\":"
                        + clientId++ + "}"));
        String body = answer.body();
        Matcher sync = SYNC.matcher(body);
        int last = -1;
        while (sync.find()) {
            last = sync.start();
            syncId = sync.group(1);
        }
        if (last < 0
                || body.contains("\"appError\"")
                || body.contains("\"sessionExpired\"")
                || body.contains("\"resynchronize\"")) {
            throw new IllegalStateException("Not an answer: " + body.substring(0, Math.min(400, body.length())));
        }
        return answer;
    }

    private void expect(Answer answer, String... texts) {
        for (String text : texts) {
            if (!answer.body().contains(text)) {
                throw new IllegalStateException("“" + text + "” is not in "
                        + answer.body().substring(0, Math.min(600, answer.body().length())));
            }
        }
    }
}
