package be.jalon.exchange.ui;

import be.jalon.plan.PlanId;
import java.util.UUID;

/** The addresses of files, relative to the application's own. Other modules may write {@code export/<plan>} too. */
final class ExchangeAddresses {

    static final String EXPORT = "export";
    static final String READY = "pret";
    static final String ORIGINALS = "export/originaux";
    static final String TEMPLATE = "export/modele";
    static final String TEMPLATE_GUIDE = "export/modele/lisezmoi";

    private ExchangeAddresses() {}

    static String export(PlanId plan) {
        return EXPORT + "/" + plan.value();
    }

    /** @param ready by which the workbook waits; once it has gone it is written anew */
    static String export(PlanId plan, UUID ready) {
        return export(plan) + "?" + READY + "=" + ready;
    }

    static String original(UUID document) {
        return ORIGINALS + "/" + document;
    }
}
