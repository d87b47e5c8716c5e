package be.jalon.exchange.ui;

import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.DraftSheet;
import be.jalon.exchange.reading.Interpretation;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;

/** What is kept without being understood: columns that are no field, and lines that belong to no item. */
class KeptTexts extends Composite<Div> {

    private static final int SHOWN = 200;

    KeptTexts(Interpretation plan) {
        List<Kept> kept = kept(plan);
        getContent().addClassName("kept");
        if (kept.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        kept.stream().limit(SHOWN).map(KeptTexts::line).forEach(list::add);
        Details details = new Details(getTranslation("exchange.kept.title", kept.size()));
        details.add(new Paragraph(getTranslation("exchange.kept.text")), list);
        if (kept.size() > SHOWN) {
            details.add(new Paragraph(getTranslation("exchange.kept.more", kept.size() - SHOWN)));
        }
        getContent().add(details);
    }

    private List<Kept> kept(Interpretation plan) {
        List<Kept> kept = new ArrayList<>();
        for (DraftSheet sheet : plan.sheets()) {
            sheet.freeLines().forEach(line -> kept.add(new Kept(line.ref().in(sheet.name()), "", line.text())));
        }
        for (DraftItem item : plan.items()) {
            item.extras().forEach((header, text) -> kept.add(new Kept(item.address(), header, text)));
        }
        return kept;
    }

    private static ListItem line(Kept kept) {
        Span address = new Span(kept.address());
        address.addClassName("finding-cell");
        ListItem line = new ListItem(address);
        if (!kept.header().isEmpty()) {
            Span header = new Span(kept.header());
            header.addClassName("kept-header");
            line.add(header);
        }
        line.add(new Span(kept.text()));
        return line;
    }

    private record Kept(String address, String header, String text) {}
}
