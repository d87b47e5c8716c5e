package be.jalon.exchange.demo;

import be.jalon.exchange.profile.ProfileCatalog;
import be.jalon.exchange.writing.TemplateWriter;
import be.jalon.exchange.writing.WrittenSheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The demo as a workbook whose dates lie around a given day, so that late, coming and done all occur. */
public final class DemoPlan {

    /** The commune that does not exist. */
    public static final String COMMUNE = "Valbruyère";

    private static final String SCRIPT = "/demo/valbruyere.txt";

    private final LocalDate today;

    public DemoPlan(LocalDate today) {
        this.today = today;
    }

    public String title() {
        return "PST " + Legislature.at(today).text() + " de " + COMMUNE;
    }

    public int fromYear() {
        return Legislature.at(today).fromYear();
    }

    public int toYear() {
        return Legislature.at(today).toYear();
    }

    public String fileName() {
        return "pst-valbruyere.xlsx";
    }

    /** The workbook, written into the template that is offered to fill in by hand. */
    public byte[] workbook(ProfileCatalog profiles) {
        return TemplateWriter.builtIn(profiles).write(sheets()).bytes();
    }

    List<WrittenSheet> sheets() {
        return DemoScript.read(new RelativeDates(today).resolve(script()));
    }

    private static String script() {
        try (InputStream stream = DemoPlan.class.getResourceAsStream(SCRIPT)) {
            if (stream == null) {
                throw new IllegalStateException(SCRIPT + " is missing from the application");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
