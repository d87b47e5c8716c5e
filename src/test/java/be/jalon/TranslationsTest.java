package be.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every text exists in French and English, is used, and is written as each language wants it.
 *
 * <p>A key is used when the code holds it as a string literal, or holds a literal that ends with a dot and begins it: that is
 * how keys derived from an enum or a code look ({@code "values.doubt." + doubt.code()}).
 */
class TranslationsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/translations");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("([a-z]+)(\\.[A-Za-z0-9_-]+)+\\.?");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    /** Words that look like keys of a module but are none, such as the name of a file or of a field. */
    private static final Pattern NOT_A_KEY = Pattern.compile(".*\\.(xlsx|xlsm|yaml|css|js|json|properties|sql|md)");

    /** The doubts about budgets begin like the module: as the beginning of keys this would call every text of it used. */
    private static final String DOUBTS_ABOUT_BUDGETS = "budget.";

    /** French puts a narrow no-break space before these signs and inside quotation marks. */
    private static final Pattern WRONG_FRENCH_SPACE =
            Pattern.compile("[ \\u00A0][:;?!»]|«[^\\u202F]|[\\p{L}})][;?!»](\\s|$)|\\p{L}:(\\s|$)");

    /** A visible text given to a component as it is, instead of through a key. */
    private static final Pattern TEXT_IN_CODE = Pattern.compile(
            "(?:new (?:Button|Span|H[1-6]|Paragraph|Tab|TextField|TextArea|ComboBox|Select|Checkbox|Dialog|NativeLabel)"
                    + "|setLabel|setPlaceholder|setHelperText|setHeader|setHeaderTitle|setTooltipText|setAriaLabel"
                    + "|setText|Notification\\.show)(?:<[^>]*>)?\\(\"(?!Jalon\"|[a-z]+\\.)[^\"]*\\p{L}{2}");

    private final Map<String, Properties> french = bundles("fr");
    private final Map<String, Properties> english = bundles("en");
    private final Set<String> literals = literals();

    @Test
    void both_languages_have_the_same_bundles_and_keys() {
        assertThat(english.keySet()).isEqualTo(french.keySet());
        french.forEach((module, texts) -> assertThat(english.get(module).stringPropertyNames())
                .as("keys of %s in English", module)
                .containsExactlyInAnyOrderElementsOf(texts.stringPropertyNames()));
    }

    @Test
    void keys_begin_with_their_module() {
        french.forEach((module, texts) -> assertThat(texts.stringPropertyNames())
                .as("keys of %s", module)
                .allSatisfy(key -> assertThat(key).startsWith(module + ".")));
    }

    @Test
    void both_languages_have_the_same_placeholders() {
        texts(french)
                .forEach((key, text) -> assertThat(placeholders(texts(english).getOrDefault(key, "")))
                        .as("placeholders of %s in English", key)
                        .isEqualTo(placeholders(text)));
    }

    @Test
    void every_text_is_a_message_with_typographic_apostrophes() {
        Stream.of(french, english).map(TranslationsTest::texts).forEach(texts -> assertThat(texts)
                .allSatisfy((key, text) -> {
                    assertThat(text).as(key).isNotBlank().doesNotContain("'");
                    assertThat(new MessageFormat(text, Locale.ROOT)).as(key).isNotNull();
                }));
    }

    @Test
    void french_texts_have_french_spaces() {
        assertThat(texts(french)).allSatisfy((key, text) -> assertThat(
                        WRONG_FRENCH_SPACE.matcher(text).results().map(Object::toString))
                .as("%s = %s", key, text)
                .isEmpty());
    }

    @Test
    void wrong_french_spaces_are_recognised() {
        assertThat(List.of("Supprimer ?", "Supprimer?", "«Plan»", "« Plan\u202F»", "Pilotes: deux", "{0} ; {1}"))
                .allMatch(WRONG_FRENCH_SPACE.asPredicate());
        assertThat(List.of("Supprimer\u202F?", "«\u202FPlan\u202F»", "http://localhost:8080/plan?q=a", "à 12:30"))
                .noneMatch(WRONG_FRENCH_SPACE.asPredicate());
    }

    @Test
    void every_key_in_the_code_has_a_text() {
        Set<String> known = texts(french).keySet();

        assertThat(literals).allSatisfy(literal -> assertThat(known)
                .as("key \"%s\" in the code", literal)
                .anyMatch(key -> literal.endsWith(".") ? key.startsWith(literal) : names(literal, key)));
    }

    /** A code such as {@code budget.total} begins like a key and is the end of one ({@code values.doubt.budget.total}). */
    private static boolean names(String literal, String key) {
        return key.equals(literal) || key.endsWith("." + literal);
    }

    @Test
    void every_text_is_used() {
        assertThat(texts(french).keySet()).allSatisfy(key -> assertThat(literals)
                .as("uses of %s", key)
                .anyMatch(literal -> literal.endsWith(".") ? key.startsWith(literal) : key.equals(literal)));
    }

    @Test
    void no_visible_text_is_written_into_the_code() {
        List<String> found = new ArrayList<>();
        sources().forEach(file -> TEXT_IN_CODE
                .matcher(read(file))
                .results()
                .forEach(match -> found.add(file.getFileName() + ": " + match.group())));

        assertThat(found).isEmpty();
    }

    private static Map<String, Properties> bundles(String language) {
        Map<String, Properties> bundles = new TreeMap<>();
        String ending = "_" + language + ".properties";
        files(BUNDLES, ending).forEach(file -> {
            String name = Objects.requireNonNull(file.getFileName()).toString();
            bundles.put(name.substring(0, name.length() - ending.length()), load(file));
        });
        return bundles;
    }

    private static Properties load(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Map<String, String> texts(Map<String, Properties> bundles) {
        Map<String, String> texts = new TreeMap<>();
        bundles.values().forEach(bundle -> bundle.stringPropertyNames()
                .forEach(key -> texts.put(key, bundle.getProperty(key))));
        return texts;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The literals of the code that are keys, or beginnings of keys, of a bundle that exists. */
    private Set<String> literals() {
        Set<String> found = new TreeSet<>();
        sources().forEach(file -> LITERAL.matcher(read(file))
                .results()
                .map(match -> match.group(1))
                .filter(this::isKey)
                .forEach(found::add));
        return found;
    }

    private boolean isKey(String literal) {
        return KEY.matcher(literal).matches()
                && french.containsKey(literal.substring(0, literal.indexOf('.')))
                && !NOT_A_KEY.matcher(literal).matches()
                && !literal.equals(DOUBTS_ABOUT_BUDGETS);
    }

    private static List<Path> sources() {
        return files(SOURCES, ".java");
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
