package be.jalon.exchange.profile;

import be.jalon.plan.ItemField;
import be.jalon.shared.SearchText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The labels that are known, as the file {@code etiquettes.yaml} lists them. */
public final class FicheLabels {

    private static final String FILE = "/import-templates/fiche-action/etiquettes.yaml";
    private static final String ASIDE = "a-part";

    /** Labels that do not say of which of the two budgets they are. */
    private static final String BUDGET = "budget";

    private static final Map<String, ItemField> FIELDS = Map.ofEntries(
            Map.entry("intitule", ItemField.TITLE),
            Map.entry("code", ItemField.CODE),
            Map.entry("description", ItemField.DESCRIPTION),
            Map.entry("politique", ItemField.POLITICAL),
            Map.entry("service", ItemField.SERVICE),
            Map.entry("agent", ItemField.AGENT),
            Map.entry("echeance", ItemField.DEADLINE),
            Map.entry(BUDGET, ItemField.BUDGET_ORDINARY),
            Map.entry("budget-ordinaire", ItemField.BUDGET_ORDINARY),
            Map.entry("budget-extraordinaire", ItemField.BUDGET_EXTRAORDINARY),
            Map.entry("rh", ItemField.STAFF),
            Map.entry("etp", ItemField.FTE),
            Map.entry("etat", ItemField.STATUS),
            Map.entry("avancement", ItemField.PROGRESS),
            Map.entry("priorite", ItemField.PRIORITY),
            Map.entry("odd", ItemField.SDGS),
            Map.entry("partenaires", ItemField.PARTNERS),
            Map.entry("liens", ItemField.LINKS),
            Map.entry("remarques", ItemField.NOTES));

    /** What people put around a label: signs of a list or of a heading, and a colon behind it. */
    private static final Pattern DRESS = Pattern.compile("^[\\s#*•>=_-]++|[\\s*_=]*+(?: ?:)?[\\s*_=]*+$");

    private static final int LONGEST = 60;

    private final Map<String, Label> known = new HashMap<>();

    private FicheLabels(Map<?, ?> listed) {
        listed.forEach((key, labels) -> {
            ItemField field = key.equals(ASIDE) ? null : Objects.requireNonNull(FIELDS.get(key), String.valueOf(key));
            ((List<?>) labels).forEach(label -> add(String.valueOf(label), field, key.equals(BUDGET)));
        });
    }

    private void add(String label, @Nullable ItemField field, boolean open) {
        known.put(SearchText.fold(label), new Label(label, field, open));
    }

    /** Read when they are first asked for: most files are no fiches. */
    private static final class BuiltIn {
        static final FicheLabels LABELS = read();
    }

    /** The labels that come with the application. */
    public static FicheLabels builtIn() {
        return BuiltIn.LABELS;
    }

    private static FicheLabels read() {
        try (InputStream yaml = Objects.requireNonNull(FicheLabels.class.getResourceAsStream(FILE), FILE)) {
            Object listed = YamlText.read(new String(yaml.readAllBytes(), StandardCharsets.UTF_8));
            return new FicheLabels((Map<?, ?>) Objects.requireNonNull(listed, FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param name as the file writes it
     * @param field null for a label that is no field
     * @param open it is a budget, but the label does not say which
     */
    public record Label(String name, @Nullable ItemField field, boolean open) {

        /** A label that is no field. */
        public static Label aside(String name) {
            return new Label(name, null, false);
        }
    }

    /** The label that a whole line is. */
    public Optional<Label> find(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = DRESS.matcher(line).replaceAll("");
        return Optional.ofNullable(known.get(SearchText.fold(bare)))
                .map(label -> new Label(bare, label.field(), label.open()));
    }
}
