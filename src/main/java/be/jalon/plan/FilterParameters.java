package be.jalon.plan;

import be.jalon.plan.PlanFilter.BudgetTrait;
import be.jalon.plan.PlanFilter.Choice;
import be.jalon.plan.PlanFilter.DeadlineMoment;
import be.jalon.values.Presence;
import be.jalon.values.Status;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A filter written as the parameters of an address, in words that a French reader of the address understands. */
public final class FilterParameters {

    public static final String TEXT = "q";
    public static final String POLITICAL = "politique";
    public static final String SERVICE = "service";
    public static final String AGENT = "agent";
    public static final String STATUS = "etat";
    public static final String DEADLINE = "echeance";
    public static final String FROM = "du";
    public static final String TO = "au";
    public static final String PENDING = "attente";
    public static final String DOUBT = "verifier";
    public static final String BUDGET = "budget";
    public static final String SECTION = "section";
    public static final String MINE = "miennes";

    /** The only value of {@link #PENDING}, {@link #DOUBT} and {@link #MINE}. */
    public static final String YES = "oui";

    /** Values that ask for an absence, written as people write it in a cell. */
    public static final Map<Presence, String> ABSENCES =
            new EnumMap<>(Map.of(Presence.EMPTY, "-", Presence.NONE, "/", Presence.UNKNOWN, "??"));

    private static final Map<Status, String> STATUSES = new EnumMap<>(Map.of(
            Status.NOT_STARTED, "a-demarrer",
            Status.SCHEDULED, "planifie",
            Status.IN_PROGRESS, "en-cours",
            Status.ON_HOLD, "suspendu",
            Status.BLOCKED, "bloque",
            Status.DONE, "termine",
            Status.ABANDONED, "abandonne"));
    private static final Map<DeadlineMoment, String> MOMENTS = new EnumMap<>(Map.of(
            DeadlineMoment.LATE, "retard",
            DeadlineMoment.THIS_QUARTER, "trimestre",
            DeadlineMoment.THIS_YEAR, "annee",
            DeadlineMoment.ONGOING, "permanent",
            DeadlineMoment.HORIZON, "horizon"));
    private static final Map<BudgetTrait, String> TRAITS = new EnumMap<>(
            Map.of(BudgetTrait.WITH_ARTICLE, "avec-article", BudgetTrait.WITHOUT_ARTICLE, "sans-article"));

    private final Map<String, List<String>> parameters;

    FilterParameters(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    public static String token(Status status) {
        return STATUSES.getOrDefault(status, "");
    }

    public static String token(DeadlineMoment moment) {
        return MOMENTS.getOrDefault(moment, "");
    }

    public static String token(BudgetTrait trait) {
        return TRAITS.getOrDefault(trait, "");
    }

    public static String token(Presence absence) {
        return ABSENCES.getOrDefault(absence, "");
    }

    PlanFilter read() {
        return new PlanFilter(
                first(TEXT),
                choice(POLITICAL, FilterParameters::name),
                choice(SERVICE, FilterParameters::name),
                choice(AGENT, FilterParameters::name),
                choice(STATUS, token -> keyOf(STATUSES, token)),
                choice(DEADLINE, token -> keyOf(MOMENTS, token)),
                date(FROM),
                date(TO),
                first(PENDING).equals(YES),
                first(DOUBT).equals(YES),
                choice(BUDGET, token -> keyOf(TRAITS, token)),
                choice(SECTION, ItemId::parse),
                first(MINE).equals(YES));
    }

    private String first(String key) {
        List<String> values = parameters.getOrDefault(key, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private @Nullable LocalDate date(String key) {
        try {
            return first(key).isEmpty() ? null : LocalDate.parse(first(key));
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    private <T> Choice<T> choice(String key, Function<String, Optional<T>> reader) {
        Set<T> values = new LinkedHashSet<>();
        Set<Presence> absences = EnumSet.noneOf(Presence.class);
        for (String token : parameters.getOrDefault(key, List.of())) {
            Optional<Presence> absence = keyOf(ABSENCES, token);
            absence.ifPresent(absences::add);
            if (absence.isEmpty()) {
                reader.apply(token).ifPresent(values::add);
            }
        }
        return new Choice<>(values, absences);
    }

    private static Optional<String> name(String token) {
        return token.isBlank() ? Optional.empty() : Optional.of(token);
    }

    private static <K> Optional<K> keyOf(Map<K, String> tokens, String token) {
        return tokens.entrySet().stream()
                .filter(entry -> entry.getValue().equals(token))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static Map<String, List<String>> write(PlanFilter filter) {
        Map<String, List<String>> written = new LinkedHashMap<>();
        put(written, TEXT, filter.text().isEmpty() ? List.of() : List.of(filter.text()));
        put(written, POLITICAL, tokens(filter.political(), name -> name));
        put(written, SERVICE, tokens(filter.service(), name -> name));
        put(written, AGENT, tokens(filter.agent(), name -> name));
        put(written, STATUS, tokens(filter.status(), FilterParameters::token));
        put(written, DEADLINE, tokens(filter.deadline(), FilterParameters::token));
        put(written, FROM, date(filter.from()));
        put(written, TO, date(filter.to()));
        put(written, PENDING, filter.pendingOnly() ? List.of(YES) : List.of());
        put(written, DOUBT, filter.doubtfulOnly() ? List.of(YES) : List.of());
        put(written, BUDGET, tokens(filter.budget(), FilterParameters::token));
        put(written, SECTION, tokens(filter.section(), ItemId::toString));
        put(written, MINE, filter.mineOnly() ? List.of(YES) : List.of());
        return written;
    }

    private static void put(Map<String, List<String>> written, String key, List<String> values) {
        if (!values.isEmpty()) {
            written.put(key, values);
        }
    }

    private static List<String> date(@Nullable LocalDate date) {
        return date == null ? List.of() : List.of(date.toString());
    }

    private static <T> List<String> tokens(Choice<T> choice, Function<T, String> writer) {
        List<String> tokens = new ArrayList<>();
        choice.values().forEach(value -> tokens.add(writer.apply(value)));
        choice.absences().forEach(absence -> tokens.add(token(absence)));
        return tokens;
    }
}
