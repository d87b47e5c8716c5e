package be.jalon.exchange.ui;

import be.jalon.exchange.ImportPreview;
import be.jalon.exchange.reading.CellCount;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** The figures of a preview: items by level, pending cells, and where every cell went. */
class PreviewCounts extends Composite<Div> {

    private final UnorderedList figures = new UnorderedList();

    PreviewCounts(ImportPreview preview) {
        getContent().addClassName("counts");
        preview.levels()
                .forEach((level, count) -> add(getTranslation("exchange.level." + level.name(), count), count, ""));
        if (preview.pending() > 0) {
            add(getTranslation("exchange.preview.pending", preview.pending()), preview.pending(), "waits");
        }
        CellCount cells = preview.plan().cells();
        getContent()
                .add(
                        figures,
                        new Paragraph(getTranslation(
                                "exchange.preview.cells", cells.read(), cells.mapped(), cells.kept(), cells.lost())));
    }

    private void add(String name, int count, String className) {
        Span figure = new Span(getTranslation("exchange.number", count));
        figure.addClassName("count-figure");
        if (!className.isEmpty()) {
            figure.addClassName(className);
        }
        Span words = new Span(name);
        words.addClassName("count-name");
        ListItem item = new ListItem(figure, words);
        item.addClassName("count");
        figures.add(item);
    }
}
