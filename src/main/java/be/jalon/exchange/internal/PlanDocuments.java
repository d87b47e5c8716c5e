package be.jalon.exchange.internal;

import be.jalon.exchange.document.DocumentOutcome;
import be.jalon.exchange.ecomptes.EcomptesReader;
import be.jalon.exchange.fiche.FicheReader;
import be.jalon.exchange.profile.FicheLabels;
import be.jalon.exchange.profile.ProfileCatalog;
import be.jalon.exchange.workbook.ReadLimits;
import java.util.Optional;

/** Tells files that hold a plan without being a table by their content, and reads them. */
public final class PlanDocuments {

    private final ReadLimits limits;
    private final ProfileCatalog catalog;
    private final FicheLabels labels = FicheLabels.builtIn();

    public PlanDocuments(ReadLimits limits, ProfileCatalog catalog) {
        this.limits = limits;
        this.catalog = catalog;
    }

    /** Empty for the bytes of any other file: those of a table, perhaps. */
    public Optional<DocumentOutcome> read(byte[] bytes, String fileName) {
        if (EcomptesReader.recognises(bytes)) {
            return Optional.of(EcomptesReader.read(bytes, fileName, limits, catalog));
        }
        return FicheReader.recognises(bytes, labels)
                ? Optional.of(FicheReader.read(bytes, fileName, limits, catalog, labels))
                : Optional.empty();
    }

    /** Whether the bytes are those of a file that {@link #read} would read. */
    public boolean recognises(byte[] bytes) {
        return EcomptesReader.recognises(bytes) || FicheReader.recognises(bytes, labels);
    }
}
