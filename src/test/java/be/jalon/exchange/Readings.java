package be.jalon.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.profile.ProfileCatalog;
import be.jalon.exchange.profile.ProfileReader;
import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.exchange.reading.PlanInterpreter;
import be.jalon.exchange.workbook.ReadLimits;
import be.jalon.exchange.workbook.ReadOutcome;
import be.jalon.exchange.workbook.WorkbookReader;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads workbooks in tests and tells what came of them in a few words. */
public final class Readings {

    public static final ProfileCatalog CATALOG = ProfileCatalog.of(wallonProfile());

    /** The layouts that come with the application. */
    public static final ProfileCatalog ALL = ProfileCatalog.load(Path.of("profiles-of-nobody"));

    private Readings() {}

    public static LayoutProfile wallonProfile() {
        try {
            return ProfileReader.read(
                    "pst-wallon",
                    "profile.yaml",
                    Files.readString(Path.of("import-templates/pst-wallon/profile.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ReadOutcome.Read open(byte[] workbook) {
        ReadOutcome outcome = WorkbookReader.read(workbook, "test.xlsx", ReadLimits.DEFAULTS);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return (ReadOutcome.Read) outcome;
    }

    /** Reads with the built-in profile; every cell must be accounted for, whatever the file. */
    public static Interpretation read(byte[] workbook) {
        return read(workbook, CATALOG);
    }

    /** Reads with all the layouts that come with the application. */
    public static Interpretation readAny(byte[] workbook) {
        return read(workbook, ALL);
    }

    /** The fields of an item but title and code, as "field=text"; line breaks are shown. */
    public static List<String> fields(DraftItem item) {
        return item.texts().texts().entrySet().stream()
                .filter(entry -> entry.getKey() != ItemField.TITLE && entry.getKey() != ItemField.CODE)
                .map(entry -> entry.getKey().key() + "=" + entry.getValue().replace('\n', '⏎'))
                .toList();
    }

    public static Interpretation read(byte[] workbook, ProfileCatalog catalog) {
        Interpretation interpretation = PlanInterpreter.interpret(open(workbook), catalog);
        assertThat(interpretation.cells().lost()).isZero();
        assertThat(interpretation.cells().mapped() + interpretation.cells().kept())
                .isEqualTo(interpretation.cells().read());
        return interpretation;
    }

    public static byte[] resource(String name) {
        try (InputStream stream = Readings.class.getResourceAsStream("/exchange/" + name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String name) {
        return new String(resource(name), StandardCharsets.UTF_8);
    }

    /** One line per item: two spaces per level, short level, code in brackets, title. */
    public static List<String> outline(Interpretation interpretation) {
        return interpretation.items().stream()
                .map(item -> "  ".repeat(depth(interpretation, item)) + line(item))
                .toList();
    }

    private static int depth(Interpretation interpretation, DraftItem item) {
        int depth = 0;
        Integer parent = item.parent();
        while (parent != null) {
            depth++;
            parent = interpretation.items().get(parent).parent();
        }
        return depth;
    }

    private static String line(DraftItem item) {
        String code = item.texts().get(ItemField.CODE);
        return shortName(item.level())
                + (code.isEmpty() ? " " : " [" + code + "] ")
                + item.texts().get(ItemField.TITLE);
    }

    private static String shortName(ItemLevel level) {
        return switch (level) {
            case VOLET -> "V";
            case DOMAIN -> "D";
            case AXIS -> "X";
            case STRATEGIC_OBJECTIVE -> "OS";
            case OPERATIONAL_OBJECTIVE -> "OO";
            case ACTION -> "A";
            case SUB_ACTION -> "SA";
        };
    }

    public static DraftItem item(Interpretation interpretation, String title) {
        return interpretation.items().stream()
                .filter(item -> item.texts().get(ItemField.TITLE).equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not among " + outline(interpretation)));
    }

    /** "SEVERITY code cell" of each finding, but for the doubts of values. */
    public static List<String> findings(Interpretation interpretation) {
        return interpretation.findings().stream()
                .filter(finding -> !(finding instanceof Finding.Doubt doubt && doubt.ofValue()))
                .map(finding -> finding.severity() + " " + finding.code() + " " + finding.cell())
                .toList();
    }

    /** All messages in French, to see that each has a text and its arguments. */
    public static List<String> messages(Interpretation interpretation) {
        return interpretation.findings().stream()
                .map(finding -> finding.message(Locale.FRENCH))
                .toList();
    }
}
