package be.jalon.budget.ui;

import be.jalon.budget.BudgetCsv;
import be.jalon.budget.BudgetSelection;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;

/** Hands out the lines that are shown. */
final class CsvDownload {

    private static final String FILE = "budget.csv";

    private CsvDownload() {}

    static DownloadHandler of(Supplier<BudgetSelection> selection, Locale locale) {
        return DownloadHandler.fromInputStream(event -> {
            byte[] csv = BudgetCsv.of(selection.get(), locale).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(csv), FILE, "text/csv;charset=utf-8", csv.length);
        });
    }
}
