package be.jalon.exchange.reading;

import be.jalon.exchange.profile.FicheLabels;
import be.jalon.exchange.profile.HeaderMatch;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.profile.ProfileCatalog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The labels of forms: the words that head columns elsewhere, and those of fiches. */
final class FormLabels {

    private static final int LONGEST = 80;

    /** As sure as a header of a column that is known to the letter. */
    private static final int EXACT = 1_000;

    private static final Pattern END = Pattern.compile("[\\s:.…_]+$");

    private final List<LayoutProfile> profiles;
    private final FicheLabels fiches = FicheLabels.builtIn();
    private final Map<String, Boolean> known = new HashMap<>();

    FormLabels(ProfileCatalog catalog) {
        this.profiles = catalog.profiles();
    }

    /** The label without what people put behind it, in one line. */
    static String bare(String text) {
        return END.matcher(text).replaceFirst("").replaceAll("\\s+", " ").strip();
    }

    static boolean endsWithColon(String text) {
        return text.stripTrailing().endsWith(":");
    }

    /** Whether a text as long as this may be a label at all. */
    static boolean isBrief(String text) {
        return text.length() <= LONGEST && text.chars().anyMatch(Character::isLetter);
    }

    /** Whether a text is a label to the letter, a colon behind it aside. */
    boolean isKnown(String text) {
        return isBrief(text) && known.computeIfAbsent(bare(text), this::lookUp);
    }

    private boolean lookUp(String label) {
        return !label.isEmpty()
                && (profiles.stream().anyMatch(profile -> profile.headers().knows(label))
                        || fiches.find(label).isPresent());
    }

    /** Whether a label heads others: "Pilotes" over "Politique" and "Service". */
    boolean isGroup(String text) {
        return isBrief(text)
                && profiles.stream().anyMatch(profile -> profile.headers().isGroup(bare(text)));
    }

    /** Whether a text names an item or says its number: "Fiche action 3", "OS 1 : Vivre ensemble". */
    boolean isItem(String text) {
        return profiles.stream()
                .anyMatch(profile -> profile.levels().match(text).isPresent());
    }

    /**
     * What a label means.
     *
     * @param group the label above or left of it, "" for none
     */
    Optional<HeaderMatch> match(LayoutProfile profile, String group, String label) {
        Optional<HeaderMatch> own = profile.headers().match(List.of(label));
        if (own.filter(match -> match.exact() && group.isEmpty()).isPresent()) {
            return own;
        }
        if (!group.isEmpty()) {
            Optional<HeaderMatch> both = profile.headers().match(List.of(group, label));
            if (both.isPresent()) {
                return both;
            }
        }
        return fiches.find(label).map(FormLabels::match).or(() -> own);
    }

    private static HeaderMatch match(FicheLabels.Label label) {
        HeaderTarget field = label.field() == null ? HeaderTarget.ASIDE : new HeaderTarget.Field(label.field());
        HeaderTarget target = label.open() ? HeaderTarget.helper(HeaderTarget.Role.BUDGET) : field;
        return new HeaderMatch(Set.of(target), EXACT, true, HeaderMatch.yearOf(label.name()));
    }

    /** What a label may mean in any of the layouts. */
    boolean mayBe(String label, HeaderTarget target) {
        return profiles.stream()
                .flatMap(profile -> match(profile, "", bare(label)).stream())
                .anyMatch(match -> match.exact() && match.mayBe(target));
    }

    /** Whether a label names something that only an action has: a carrier, a deadline, a budget… */
    boolean isOfField(String label) {
        return profiles.stream()
                .flatMap(profile -> match(profile, "", bare(label)).stream())
                .filter(HeaderMatch::exact)
                .flatMap(match -> match.candidates().stream())
                .anyMatch(FormLabels::isField);
    }

    private static boolean isField(HeaderTarget target) {
        return switch (target) {
            case HeaderTarget.Field field -> !field.equals(HeaderTarget.TITLE) && !field.equals(HeaderTarget.CODE);
            case HeaderTarget.Helper helper ->
                switch (helper.role()) {
                    case BUDGET, BUDGET_TOTAL, AGENT_OR_SERVICE, SERVICE_OR_AGENT -> true;
                    default -> false;
                };
            default -> false;
        };
    }
}
