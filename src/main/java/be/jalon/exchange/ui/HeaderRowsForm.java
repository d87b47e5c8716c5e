package be.jalon.exchange.ui;

import be.jalon.exchange.SheetPicture;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/** Which rows of a sheet are its headers. */
class HeaderRowsForm extends Composite<Div> {

    private final Checkbox none = new Checkbox();
    private final IntegerField first = new IntegerField();
    private final IntegerField last = new IntegerField();
    private final IntegerField begin = new IntegerField();
    private final int lastRow;

    /** @param changed is told of each change */
    HeaderRowsForm(SheetPicture picture, SerializableRunnable changed) {
        lastRow = picture.rows().isEmpty() ? 1 : picture.rows().getLast().number();
        row(first, "exchange.reading.firstHeader", picture.firstHeader() + 1);
        row(last, "exchange.reading.lastHeader", picture.lastHeader() + 1);
        row(begin, "exchange.reading.firstRow", picture.firstRow() + 1);
        none.setLabel(getTranslation("exchange.reading.headless"));
        none.setValue(picture.firstHeader() < 0);
        follow();
        none.addValueChangeListener(change -> {
            follow();
            changed.run();
        });
        first.addValueChangeListener(change -> {
            if (last.getValue() == null || (first.getValue() != null && last.getValue() < first.getValue())) {
                last.setValue(first.getValue());
            }
            changed.run();
        });
        last.addValueChangeListener(change -> changed.run());
        begin.addValueChangeListener(change -> changed.run());
        Span help = new Span(getTranslation("exchange.reading.rowsHelp"));
        help.addClassName("header-rows-help");
        getContent().addClassName("header-rows");
        getContent().add(first, last, begin, none, help);
    }

    private void row(IntegerField field, String label, int value) {
        field.setLabel(getTranslation(label));
        field.setMin(1);
        field.setMax(lastRow);
        field.setStepButtonsVisible(true);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(getTranslation("exchange.reading.rowWrong", lastRow))
                .setMaxErrorMessage(getTranslation("exchange.reading.rowWrong", lastRow))
                .setBadInputErrorMessage(getTranslation("exchange.reading.rowWrong", lastRow)));
        field.setValue(Math.clamp(value, 1, lastRow));
    }

    /** A row of the picture was picked: it becomes a header, or where the table without headers begins. */
    void pick(int row) {
        if (none.getValue()) {
            begin.setValue(row);
            return;
        }
        HeaderBlock now = new HeaderBlock(firstHeader() + 1, lastHeader() + 1).picking(row);
        // The last one first: a first one behind it would draw it along.
        if (now.last() > lastHeader() + 1) {
            last.setValue(now.last());
            first.setValue(now.first());
        } else {
            first.setValue(now.first());
            last.setValue(now.last());
        }
    }

    private void follow() {
        first.setVisible(!none.getValue());
        last.setVisible(!none.getValue());
        begin.setVisible(none.getValue());
    }

    /** Counted from zero; -1 without headers. */
    int firstHeader() {
        return none.getValue() ? -1 : number(first.getValue());
    }

    int lastHeader() {
        return none.getValue() ? -1 : Math.max(firstHeader(), number(last.getValue()));
    }

    /** First row of a table without headers, counted from zero. */
    int firstRow() {
        return number(begin.getValue());
    }

    private int number(@Nullable Integer shown) {
        return shown == null ? 0 : Math.clamp(shown - 1, 0, lastRow - 1);
    }
}
