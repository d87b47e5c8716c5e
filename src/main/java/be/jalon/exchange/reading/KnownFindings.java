package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.KnownTable;

/** Tells that a sheet was read as somebody had explained it, and what of that does not hold any more. */
final class KnownFindings {

    private KnownFindings() {}

    /** @param readable whether any column holds titles */
    static void add(KnownFit fit, boolean readable, String sheet, SheetFindings findings) {
        if (!readable) {
            findings.add(Finding.doubt("table.without_titles", sheet, "", sheet));
            return;
        }
        findings.add(
                fit.model().isEmpty()
                        ? Finding.note("table.corrected", sheet, "", sheet)
                        : Finding.note("table.known", sheet, "", sheet, fit.model()));
        for (KnownTable.Column column : fit.missing()) {
            String header = String.join(" ", column.headers());
            findings.add(Finding.doubt("table.header_gone", sheet, header, header, fit.model()));
        }
    }
}
