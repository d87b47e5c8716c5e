package be.jalon.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.document.DocumentOutcome;
import be.jalon.exchange.internal.PlanDocuments;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.exchange.workbook.ReadLimits;
import be.jalon.shared.Translations;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads files that are no tables in tests; every text must be accounted for, whatever the file. */
public final class Documents {

    private static final PlanDocuments READER = new PlanDocuments(ReadLimits.DEFAULTS, Readings.CATALOG);

    private Documents() {}

    public static boolean recognises(byte[] bytes) {
        return READER.recognises(bytes);
    }

    public static DocumentOutcome.Read open(byte[] bytes) {
        DocumentOutcome outcome = READER.read(bytes, "fichier").orElseThrow();
        assertThat(outcome).isInstanceOf(DocumentOutcome.Read.class);
        DocumentOutcome.Read read = (DocumentOutcome.Read) outcome;
        assertThat(read.plan().cells().lost()).isZero();
        assertThat(read.plan().cells().mapped() + read.plan().cells().kept())
                .isEqualTo(read.plan().cells().read());
        return read;
    }

    public static Interpretation read(byte[] bytes) {
        return open(bytes).plan();
    }

    public static Interpretation read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The sentence in French with which a file is refused. */
    public static String refusal(byte[] bytes) {
        DocumentOutcome outcome = READER.read(bytes, "fichier").orElseThrow();
        assertThat(outcome).isInstanceOf(DocumentOutcome.Refused.class);
        DocumentOutcome.Refused refused = (DocumentOutcome.Refused) outcome;
        return Translations.text(
                Locale.FRENCH, refused.messageKey(), refused.args().toArray());
    }
}
