package be.jalon.exchange;

import be.jalon.exchange.internal.PreviewShelf;
import be.jalon.exchange.internal.SourceDocuments;
import be.jalon.shared.InstallationErased;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** With a trial go the workbooks that were given to it. */
@Component
class ExchangeErasure {

    private final SourceDocuments documents;
    private final PreviewShelf shelf;

    ExchangeErasure(SourceDocuments documents, PreviewShelf shelf) {
        this.documents = documents;
        this.shelf = shelf;
    }

    /** Before the plans, whose items the places name. */
    @Order(100)
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(InstallationErased event) {
        documents.deleteAll();
        shelf.clear();
    }
}
