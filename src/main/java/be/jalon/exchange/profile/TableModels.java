package be.jalon.exchange.profile;

import be.jalon.plan.ItemLevel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tables that people explained as the text of a profile: its section {@code tableaux}, there and back. */
public final class TableModels {

    /** Characters of the longest text of a model that is kept. */
    public static final int LONGEST = 1_000_000;

    static final String SECTION = "tableaux";

    private static final String BASE = "reprend";
    private static final String LEFT_OUT = "a-part";
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_HEADER = 200;
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,3}");

    private static final Map<String, LevelRule.Kind> RULES = Map.of(
            "contenu", LevelRule.Kind.CONTENT,
            "mots", LevelRule.Kind.WORDS,
            "numeros", LevelRule.Kind.NUMBERS,
            "mise-en-forme", LevelRule.Kind.LOOKS,
            "actions", LevelRule.Kind.ACTIONS);
    private static final Map<String, ColourMeaning.Kind> MEANINGS = Map.of(
            "confirmation", ColourMeaning.Kind.CONFIRMATION,
            "precision", ColourMeaning.Kind.CLARIFICATION,
            "etiquette", ColourMeaning.Kind.LABEL,
            "rien", ColourMeaning.Kind.NOTHING,
            "niveau", ColourMeaning.Kind.LEVEL);
    private static final Map<String, KnownTable.Shape> SHAPES = Map.of(
            "vide", KnownTable.Shape.EMPTY,
            "numeros", KnownTable.Shape.CODES,
            "montants", KnownTable.Shape.AMOUNTS,
            "etats", KnownTable.Shape.STATES,
            "mots", KnownTable.Shape.WORDS,
            "phrases", KnownTable.Shape.SENTENCES);

    private TableModels() {}

    /**
     * Reads the text of a profile that holds nothing but tables.
     *
     * @throws InvalidProfileException with a message for people when it is no such profile
     */
    public static TableModel read(String file, String yaml) {
        ProfileNode root =
                new ProfileNode(file, "", ProfileReader.parse(file, yaml)).onlyKeys(Set.of("nom", BASE, SECTION));
        return new TableModel(
                root.child("nom").text(), tables(root, root.child(BASE).text()));
    }

    static List<KnownTable> tables(ProfileNode root, String base) {
        return root.list(SECTION).stream().map(node -> table(node, base)).toList();
    }

    private static KnownTable table(ProfileNode node, String base) {
        node.onlyKeys(Set.of(BASE, "onglet", LEFT_OUT, "entetes", "premiere-ligne", "colonnes", "niveaux", "couleurs"));
        if (node.flag(LEFT_OUT)) {
            return KnownTable.leftOut(node.child("onglet").text());
        }
        List<ProfileNode> rows = node.list("entetes");
        int first = rows.isEmpty() ? -1 : rows.getFirst().number(1, MOST_ROWS) - 1;
        int last = rows.isEmpty() ? -1 : rows.getLast().number(1, MOST_ROWS) - 1;
        if (last < first) {
            throw node.child("entetes").problem("rows_crossed");
        }
        return new KnownTable(
                node.has(BASE) ? node.child(BASE).text() : base,
                node.child("onglet").text(),
                first,
                last,
                node.number("premiere-ligne", last + 2, 1, MOST_ROWS) - 1,
                node.list("colonnes").stream().map(TableModels::column).toList(),
                node.has("niveaux") ? rule(node.child("niveaux")) : LevelRule.CONTENT,
                node.list("couleurs").stream().map(TableModels::colour).toList());
    }

    private static KnownTable.Column column(ProfileNode node) {
        node.onlyKeys(Set.of("lettre", "entete", "contient", "allure"));
        return new KnownTable.Column(
                number(node.child("lettre")),
                node.list("entete").stream().map(ProfileNode::text).toList(),
                node.has("contient") ? contained(node.child("contient")) : null,
                node.has("allure") ? node.child("allure").choice(SHAPES) : null);
    }

    private static int number(ProfileNode letters) {
        int number = 0;
        if (LETTERS.matcher(letters.text()).matches()) {
            for (char letter : letters.text().toCharArray()) {
                number = number * 26 + letter - 'A' + 1;
            }
        }
        if (number < 1 || number > MOST_COLUMNS) {
            throw letters.problem("no_column", letters.text());
        }
        return number - 1;
    }

    private static String contained(ProfileNode node) {
        if (ColumnWords.target(node.text()).isEmpty()) {
            throw node.problem("unknown_word", node.text(), String.join(", ", ColumnWords.plain()));
        }
        return node.text();
    }

    private static LevelRule rule(ProfileNode node) {
        node.onlyKeys(Set.of("selon", "numeros"));
        List<ItemLevel> numbers = node.list("numeros").stream()
                .map(level -> level.choice(ProfileWords.LEVELS))
                .toList();
        return new LevelRule(node.child("selon").choice(new TreeMap<>(RULES)), numbers, Map.of());
    }

    private static ColourMeaning colour(ProfileNode node) {
        node.onlyKeys(Set.of("couleur", "sens", "texte", "niveau"));
        ColourMeaning.Kind kind = node.child("sens").choice(new TreeMap<>(MEANINGS));
        return new ColourMeaning(
                node.child("couleur").text(),
                kind,
                kind == ColourMeaning.Kind.LABEL ? node.child("texte").text() : "",
                kind == ColourMeaning.Kind.LEVEL ? node.child("niveau").choice(ProfileWords.LEVELS) : null);
    }

    /** The text of a profile that {@link #read} understands, and that can stand in a folder of its own as well. */
    public static String write(TableModel model) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("nom", model.name().isBlank() ? "-" : model.name());
        String base = model.tables().isEmpty() ? "" : model.tables().getFirst().base();
        root.put(BASE, base);
        root.put(
                SECTION,
                model.tables().stream().map(table -> written(table, base)).toList());
        return YamlText.write(root);
    }

    private static Map<String, Object> written(KnownTable table, String base) {
        Map<String, Object> node = new LinkedHashMap<>();
        if (table.leftOut()) {
            node.put("onglet", table.sheet());
            node.put(LEFT_OUT, true);
            return node;
        }
        if (!table.base().equals(base)) {
            node.put(BASE, table.base());
        }
        node.put("onglet", table.sheet());
        node.put("entetes", table.hasHeaders() ? List.of(table.firstHeader() + 1, table.lastHeader() + 1) : List.of());
        node.put("premiere-ligne", table.firstRow() + 1);
        node.put("colonnes", table.columns().stream().map(TableModels::written).toList());
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("selon", key(RULES, table.rule().kind()));
        rule.put(
                "numeros",
                table.rule().numbers().stream()
                        .map(level -> key(ProfileWords.LEVELS, level))
                        .toList());
        node.put("niveaux", rule);
        node.put("couleurs", table.colours().stream().map(TableModels::written).toList());
        return node;
    }

    private static Map<String, Object> written(KnownTable.Column column) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("lettre", letters(column.column()));
        if (column.isHeaded()) {
            node.put(
                    "entete",
                    column.headers().stream().map(TableModels::shortened).toList());
        }
        put(node, "contient", column.contains());
        put(node, "allure", column.shape() == null ? null : key(SHAPES, column.shape()));
        return node;
    }

    private static Map<String, Object> written(ColourMeaning colour) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("couleur", colour.fill());
        node.put("sens", key(MEANINGS, colour.kind()));
        put(node, "texte", colour.text().isBlank() ? null : colour.text());
        put(node, "niveau", colour.level() == null ? null : key(ProfileWords.LEVELS, colour.level()));
        return node;
    }

    private static void put(Map<String, Object> node, String key, @Nullable String value) {
        if (value != null) {
            node.put(key, value);
        }
    }

    /** Headers are compared when they are as short as this, so that the text of a model stays readable. */
    public static String shortened(String header) {
        String plain = header.strip();
        return plain.length() > LONGEST_HEADER
                ? plain.substring(0, LONGEST_HEADER).strip()
                : plain;
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    private static <T> String key(Map<String, T> words, T value) {
        return words.entrySet().stream()
                .filter(entry -> Objects.equals(entry.getValue(), value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
