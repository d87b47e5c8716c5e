package be.jalon.exchange.ui;

import be.jalon.exchange.ReadingCorrection;
import be.jalon.exchange.ReadingCorrection.Way;
import be.jalon.exchange.SheetPicture;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** How one sheet is to be read, or that it is not. */
class SheetReadingForm extends Composite<Div> {

    private final String sheet;
    private final Checkbox leftOut = new Checkbox();
    private final HeaderRowsForm headers;
    private final ColumnPicture columns;
    private final LevelRuleForm levels;
    private final LegendForm legend;
    private final ReadingCorrection.Sheet before;

    /** @param alone whether the file has no other sheet: one is always read */
    SheetReadingForm(SheetPicture picture, boolean alone) {
        sheet = picture.sheet();
        leftOut.setLabel(getTranslation("exchange.reading.leaveOut"));
        leftOut.setHelperText(getTranslation("exchange.reading.leftOutText"));
        leftOut.setValue(picture.leftOut());
        leftOut.setVisible(!alone);
        columns = new ColumnPicture(picture, this::pick);
        headers = new HeaderRowsForm(picture, this::follow);
        levels = new LevelRuleForm(picture.rule());
        legend = new LegendForm(picture.fills());
        Div rules = new Div(levels, legend);
        rules.addClassName("reading-rules");
        Div reading = new Div(headers, columns, rules);
        reading.addClassName("sheet-reading");
        reading.setVisible(!picture.leftOut());
        leftOut.addValueChangeListener(change -> reading.setVisible(!change.getValue()));
        follow();
        getContent().addClassName("sheet-reading");
        getContent().add(leftOut, reading);
        before = now();
    }

    private void pick(int row) {
        headers.pick(row);
    }

    private void follow() {
        columns.showHeaders(headers.firstHeader(), headers.lastHeader(), headers.firstRow());
    }

    private ReadingCorrection.Sheet now() {
        return new ReadingCorrection.Sheet(
                sheet,
                leftOut.getValue() ? Way.LEFT_OUT : Way.EXPLAINED,
                headers.firstHeader(),
                headers.lastHeader(),
                headers.firstRow(),
                columns.said(),
                levels.rule(),
                legend.meanings());
    }

    /** What is said of the sheet; empty when nothing was changed. */
    Optional<ReadingCorrection.Sheet> said() {
        ReadingCorrection.Sheet now = now();
        if (now.equals(before) || (now.way() == Way.LEFT_OUT && before.way() == Way.LEFT_OUT)) {
            return Optional.empty();
        }
        return Optional.of(now.equals(before.going(Way.EXPLAINED)) ? now.going(Way.FOUND) : now);
    }
}
