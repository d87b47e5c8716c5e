package be.jalon.exchange.fiche;

import be.jalon.exchange.profile.FicheLabels;
import be.jalon.exchange.profile.FicheLabels.Label;
import be.jalon.exchange.profile.ProfileCatalog;
import be.jalon.plan.ItemField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts lines into fiches, and each fiche into sections. */
final class FicheSplitter {

    private static final int LONGEST_LABEL = 60;
    private static final int SPACED_LABELS = 3;

    /** How a label looks that nobody announced: no sentence, no list, no address. */
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}\\d '’()·/,-]*[\\p{L}\\d)]");

    private final List<FicheLine> lines;
    private final FicheLabels labels;
    private final ProfileCatalog catalog;
    private final List<List<FicheSection>> fiches = new ArrayList<>();
    private List<FicheSection> fiche = new ArrayList<>();
    private FicheSection section = new FicheSection(null, null);
    private @Nullable Label first;

    /** Whether every known label but the first stands behind an empty line: then an unknown one may be told by it too. */
    private final boolean spaced;

    FicheSplitter(List<FicheLine> lines, FicheLabels labels, ProfileCatalog catalog) {
        this.lines = lines;
        this.labels = labels;
        this.catalog = catalog;
        List<FicheLine> known = lines.stream()
                .filter(line -> labels.find(line.text()).isPresent())
                .toList();
        this.spaced = known.size() >= SPACED_LABELS && known.stream().skip(1).allMatch(FicheLine::afterBlank);
    }

    List<List<FicheSection>> split() {
        begin();
        for (int i = 0; i < lines.size(); i++) {
            take(i);
        }
        return fiches;
    }

    private void begin() {
        fiche = new ArrayList<>();
        fiches.add(fiche);
        open(new FicheSection(null, null));
    }

    private void open(FicheSection next) {
        section = next;
        fiche.add(next);
    }

    private void take(int index) {
        FicheLine line = lines.get(index);
        Optional<Label> label = labels.find(line.text());
        if (label.isPresent()) {
            takeLabel(label.get(), line);
            return;
        }
        if (beginsFiche(index)) {
            begin();
        } else if (takeBoth(line) || takeUnknown(index) || takeGuessed(index)) {
            return;
        }
        section.values().add(line);
    }

    private void takeLabel(Label label, FicheLine line) {
        first = first == null ? label : first;
        boolean names = label.field() == ItemField.TITLE || label.field() == ItemField.CODE;
        if (names && hasSection(label)) {
            begin();
        }
        open(new FicheSection(label, line));
    }

    private boolean hasSection(Label label) {
        return fiche.stream().anyMatch(known -> known.isFor(label));
    }

    /**
     * Behind an empty line, and with a label behind it: a line with a code, or any line where the label is the one that
     * the first fiche began with.
     */
    private boolean beginsFiche(int index) {
        FicheLine line = lines.get(index);
        if (!line.afterBlank() || index + 1 >= lines.size() || fiche.size() < 2) {
            return false;
        }
        Optional<Label> next = labels.find(lines.get(index + 1).text());
        return next.isPresent() && (hasCode(line.text()) || isFirst(next.get()));
    }

    private boolean isFirst(Label label) {
        return first != null && first.name().equalsIgnoreCase(label.name()) && hasSection(label);
    }

    private boolean hasCode(String text) {
        return catalog.profiles().stream().anyMatch(profile -> profile.levels()
                .match(text)
                .filter(match -> !match.shape().code(text).isEmpty())
                .isPresent());
    }

    /** {@code Pilotage : Service Jeunesse} */
    private boolean takeBoth(FicheLine line) {
        int colon = line.text().indexOf(':');
        if (colon < 0 || colon == line.text().length() - 1) {
            return false;
        }
        Optional<Label> label = labels.find(line.text().substring(0, colon));
        label.ifPresent(found -> {
            takeLabel(found, new FicheLine(line.number(), line.text().substring(0, colon + 1), line.afterBlank()));
            String value = line.text().substring(colon + 1).strip();
            section.values().add(new FicheLine(line.number(), value, false));
        });
        return label.isPresent();
    }

    /** A label that nobody knows shows itself by its colon, or by standing alone before pasted HTML. */
    private boolean takeUnknown(int index) {
        String text = lines.get(index).text();
        boolean brief = text.length() <= LONGEST_LABEL && !text.contains("<");
        boolean beforeTags = index + 1 < lines.size() && lines.get(index + 1).beginsWithTag();
        boolean waited = section.label() != null && section.values().isEmpty();
        if (!brief || !(text.endsWith(":") || (beforeTags && !waited && fiche.size() > 1))) {
            return false;
        }
        String name = text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
        if (name.isEmpty()) {
            return false;
        }
        open(new FicheSection(Label.aside(name), lines.get(index)));
        return true;
    }

    /** In a file whose known labels all stand behind an empty line, a short line that does so too, with its text below. */
    private boolean takeGuessed(int index) {
        FicheLine line = lines.get(index);
        boolean announces = index + 1 < lines.size() && !lines.get(index + 1).afterBlank();
        if (!spaced
                || !line.afterBlank()
                || !announces
                || fiche.size() < 2
                || line.text().length() > LONGEST_LABEL
                || !LABEL.matcher(line.text()).matches()) {
            return false;
        }
        open(new FicheSection(Label.aside(line.text()), line).guessed());
        return true;
    }
}
