package be.jalon.exchange.profile;

import be.jalon.plan.ItemLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a profile file. */
public final class ProfileReader {

    private static final String BASE = "reprend";
    private static final int MOST_BASES = 5;

    private static final Set<String> KEYS = Set.of(
            "nom",
            BASE,
            "entetes",
            "colonnes",
            "colonnes-de-niveau",
            "colonnes-a-part",
            "colonnes-de-comptage",
            "mots-revises",
            "montants-prevus",
            "montants-realises",
            "credits",
            "fonctions-politiques",
            "groupes",
            "groupes-de-niveau",
            "mots-de-niveau",
            "mots-de-suite",
            "sans-entetes",
            "niveaux",
            "numeros-seuls",
            "legende",
            "lignes-ignorees",
            "lignes-de-page",
            "lignes-finales",
            "lignes-descriptives",
            "lignes-exemples",
            "cases-explicatives",
            "feuilles-neutres",
            "feuilles-anciennes",
            TableModels.SECTION);

    /** Degrees of the circle of colours. */
    private static final int WHOLE_CIRCLE = 360;

    private ProfileReader() {}

    /**
     * Reads the content of a {@code profile.yaml} that stands alone.
     *
     * @param file name of the file for messages
     * @throws InvalidProfileException with a message for people when the content is not a profile
     */
    public static LayoutProfile read(String id, String file, String yaml) {
        return read(id, file, yaml, ignored -> Optional.empty());
    }

    /**
     * Reads the content of a {@code profile.yaml} that may take over the words of another one and add its own.
     *
     * @param others the content of the profile with an id
     */
    public static LayoutProfile read(String id, String file, String yaml, Function<String, Optional<String>> others) {
        ProfileNode root = new ProfileNode(file, "", parse(file, yaml)).onlyKeys(KEYS);
        for (int i = 0; root.has(BASE); i++) {
            ProfileNode base = root.child(BASE);
            String other = others.apply(base.text()).orElseThrow(() -> base.problem("no_base", base.text()));
            if (i >= MOST_BASES) {
                throw base.problem("no_base", base.text());
            }
            root = root.over(parse(file, other), BASE);
        }
        return new LayoutProfile(
                id,
                root.child("nom").text(),
                search(root),
                HeaderSections.vocabulary(root),
                new LevelGrammar(levels(root), bareNumbers(root), continuing(root)),
                levelWords(root),
                legend(root),
                new LayoutProfile.Lines(
                        new FoldedPatterns(root.patterns("lignes-ignorees")),
                        new FoldedPatterns(root.patterns("lignes-de-page")),
                        new FoldedPatterns(root.patterns("lignes-finales")),
                        new FoldedPatterns(root.patterns("lignes-descriptives")),
                        new FoldedPatterns(root.patterns("lignes-exemples")),
                        new FoldedPatterns(root.patterns("cases-explicatives")),
                        new FoldedPatterns(root.patterns("feuilles-neutres")),
                        new FoldedPatterns(root.patterns("feuilles-anciennes"))),
                positional(root),
                HeaderSections.wanted(root),
                TableModels.tables(root, id),
                LevelRule.CONTENT);
    }

    static @Nullable Object parse(String file, String yaml) {
        try {
            return YamlText.read(yaml);
        } catch (YamlText.NotYamlException e) {
            throw new InvalidProfileException("exchange.profile.not_yaml", file, String.valueOf(e.line()), e.detail());
        }
    }

    private static LayoutProfile.Search search(ProfileNode root) {
        LayoutProfile.Search defaults = LayoutProfile.Search.DEFAULTS;
        if (!root.has("entetes")) {
            return defaults;
        }
        ProfileNode node = root.child("entetes").onlyKeys(Set.of("premieres-lignes", "lignes", "colonnes"));
        return new LayoutProfile.Search(
                node.number("premieres-lignes", defaults.firstRows(), 1, 1_000),
                node.number("lignes", defaults.headerRows(), 1, 8),
                node.number("colonnes", defaults.columns(), 2, 20));
    }

    private static LevelWords levelWords(ProfileNode root) {
        Map<List<String>, LevelWords.Word> words = new HashMap<>();
        for (ProfileNode node : root.list("mots-de-niveau")) {
            node.onlyKeys(Set.of("niveau", "mots", "repris"));
            HeaderTarget.Level level = node.child("niveau").choice(ProfileWords.LEVEL_COLUMNS);
            boolean again = node.flag("repris");
            node.list("mots")
                    .forEach(word -> words.putIfAbsent(word.phrase().words(), new LevelWords.Word(level, again)));
        }
        return new LevelWords(words);
    }

    private static List<PositionalLayout> positional(ProfileNode root) {
        List<PositionalLayout> layouts = new ArrayList<>();
        for (ProfileNode node : root.list("sans-entetes")) {
            List<PositionalLayout.Column> columns = new ArrayList<>();
            for (ProfileNode column : node.onlyKeys(Set.of("colonnes")).list("colonnes")) {
                column.onlyKeys(Set.of("nom", "contient"));
                columns.add(new PositionalLayout.Column(
                        column.child("nom").text(), column.has("contient") ? positionalTarget(column) : null));
            }
            layouts.add(new PositionalLayout(columns));
        }
        return layouts;
    }

    private static HeaderTarget positionalTarget(ProfileNode column) {
        Map<String, HeaderTarget> targets = new LinkedHashMap<>(ProfileWords.LEVEL_COLUMNS);
        targets.putAll(ProfileWords.COLUMNS);
        return column.child("contient").choice(targets);
    }

    private static List<LevelPattern> levels(ProfileNode root) {
        List<LevelPattern> patterns = new ArrayList<>();
        for (ProfileNode node : root.list("niveaux")) {
            node.onlyKeys(Set.of("niveau", "motifs", "titre-entier", "selon-numero"));
            HeaderTarget.Level level = node.child("niveau").choice(ProfileWords.LEVEL_COLUMNS);
            boolean whole = node.flag("titre-entier");
            boolean byNumber = node.flag("selon-numero");
            node.child("motifs");
            for (ProfileNode motif : node.list("motifs")) {
                patterns.add(new LevelPattern(level, levelPattern(motif, whole), whole, byNumber));
            }
        }
        return patterns;
    }

    private static Pattern levelPattern(ProfileNode motif, boolean whole) {
        Pattern pattern = motif.pattern();
        for (String group : pattern.namedGroups().keySet()) {
            if (!Set.of("mot", "code", "titre").contains(group)) {
                throw motif.problem("unknown_word", group, "mot, code, titre");
            }
        }
        if (!whole && !pattern.namedGroups().containsKey("titre")) {
            throw motif.problem("pattern_without_title", motif.text());
        }
        return pattern;
    }

    private static List<ItemLevel> bareNumbers(ProfileNode root) {
        return root.list("numeros-seuls").stream()
                .map(node -> node.choice(ProfileWords.LEVELS))
                .toList();
    }

    private static List<String> continuing(ProfileNode root) {
        return root.list("mots-de-suite").stream()
                .map(node -> FoldedText.fold(node.text()))
                .toList();
    }

    private static LegendWords legend(ProfileNode root) {
        if (!root.has("legende")) {
            return new LegendWords(List.of(), List.of(), List.of(), List.of(), List.of(), new ColourNames(List.of()));
        }
        ProfileNode node = root.child("legende")
                .onlyKeys(Set.of("titres", "attente", "dans-les-cases", "instances", "feuilles", "couleurs"));
        return new LegendWords(
                node.patterns("titres"),
                phrases(node, "attente"),
                phrases(node, "dans-les-cases"),
                node.patterns("instances"),
                node.patterns("feuilles"),
                colours(node));
    }

    private static ColourNames colours(ProfileNode legend) {
        List<ColourNames.Name> names = new ArrayList<>();
        for (ProfileNode node : legend.list("couleurs")) {
            node.onlyKeys(Set.of("mots", "de", "a"));
            names.add(new ColourNames.Name(
                    node.list("mots").stream().map(ProfileNode::text).toList(),
                    node.number("de", -1, 0, WHOLE_CIRCLE),
                    node.number("a", -1, 0, WHOLE_CIRCLE)));
        }
        return new ColourNames(names);
    }

    private static List<LegendWords.Phrase> phrases(ProfileNode node, String key) {
        List<LegendWords.Phrase> phrases = new ArrayList<>();
        if (node.has(key)) {
            ProfileNode waiting = node.child(key);
            for (String word : waiting.keys()) {
                var reason = waiting.choose(word, ProfileWords.REASONS);
                waiting.patterns(word).forEach(pattern -> phrases.add(new LegendWords.Phrase(pattern, reason)));
            }
        }
        return phrases;
    }
}
