package be.jalon.exchange.ui;

import be.jalon.exchange.workbook.TextForm;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;

/** How a table that is a text was read; another choice reads it again. */
class TextFormChoice extends Composite<Div> {

    TextFormChoice(TextForm form, SerializableConsumer<TextForm> readAs) {
        Select<TextForm.Delimiter> delimiter = new Select<>();
        delimiter.setLabel(getTranslation("exchange.text.delimiter"));
        delimiter.setItems(TextForm.Delimiter.values());
        delimiter.setItemLabelGenerator(one -> getTranslation("exchange.text.delimiter." + one.name()));
        delimiter.setValue(form.delimiter());
        delimiter.addValueChangeListener(change -> readAs.accept(form.with(change.getValue())));
        Select<TextForm.Encoding> encoding = new Select<>();
        encoding.setLabel(getTranslation("exchange.text.encoding"));
        encoding.setItems(TextForm.Encoding.values());
        encoding.setItemLabelGenerator(TextForm.Encoding::label);
        encoding.setValue(form.encoding());
        encoding.addValueChangeListener(change -> readAs.accept(form.with(change.getValue())));
        getContent().addClassName("text-form");
        getContent().add(delimiter, encoding);
    }
}
