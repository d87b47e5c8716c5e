package be.jalon.exchange.ui;

import be.jalon.exchange.WaitingPreview;
import be.jalon.uikit.PlainButton;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.UUID;

/** The previews that somebody left without a decision, each with the way back to it. */
class WaitingPreviews extends Composite<Section> {

    private final SerializableConsumer<UUID> open;
    private final SerializableConsumer<UUID> forget;

    WaitingPreviews(List<WaitingPreview> previews, SerializableConsumer<UUID> open, SerializableConsumer<UUID> forget) {
        this.open = open;
        this.forget = forget;
        getContent().addClassName("waiting-previews");
        getContent().setVisible(!previews.isEmpty());
        Paragraph lead = new Paragraph(getTranslation("exchange.waiting.text"));
        lead.addClassName("lead");
        UnorderedList list = new UnorderedList();
        previews.forEach(preview -> list.add(line(preview)));
        getContent().add(new H2(getTranslation("exchange.waiting.title")), lead, list);
    }

    private ListItem line(WaitingPreview preview) {
        Span name = new Span(preview.fileName());
        name.addClassName("export-name");
        Span size =
                new Span(getTranslation("exchange.waiting.size", preview.items(), preview.answers(), preview.drafts()));
        size.addClassName("export-size");
        return new ListItem(
                name,
                size,
                button("exchange.waiting.open", preview, () -> open.accept(preview.id())),
                button("exchange.waiting.forget", preview, () -> forget.accept(preview.id())));
    }

    private PlainButton button(String key, WaitingPreview preview, Runnable onClick) {
        PlainButton button = new PlainButton(getTranslation(key), onClick);
        button.addClassName("answer-candidate");
        button.setAriaLabel(getTranslation("exchange.answer.of", getTranslation(key), preview.fileName()));
        return button;
    }
}
