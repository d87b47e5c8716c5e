package be.jalon.exchange;

import be.jalon.exchange.internal.PreviewShelf;
import be.jalon.exchange.internal.ReadingModelTable;
import be.jalon.exchange.internal.SourceDocuments;
import be.jalon.shared.InstallationErased;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** With a trial go the workbooks that were given to it, and what was said of their tables. */
@Component
class ExchangeErasure {

    private final SourceDocuments documents;
    private final PreviewShelf shelf;
    private final ReadingModelTable models;

    ExchangeErasure(SourceDocuments documents, PreviewShelf shelf, ReadingModelTable models) {
        this.documents = documents;
        this.models = models;
        this.shelf = shelf;
    }

    /** Before the plans, whose items the places name. */
    @Order(100)
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(InstallationErased event) {
        documents.deleteAll();
        models.deleteAll();
        shelf.clear();
    }
}
