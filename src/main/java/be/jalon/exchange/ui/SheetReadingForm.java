package be.jalon.exchange.ui;

import be.jalon.exchange.ReadingCorrection;
import be.jalon.exchange.SheetPicture;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** How one sheet is to be read. */
class SheetReadingForm extends Composite<Div> {

    private final String sheet;
    private final HeaderRowsForm headers;
    private final ColumnPicture columns;
    private final LevelRuleForm levels;
    private final LegendForm legend;
    private final ReadingCorrection.Sheet before;

    SheetReadingForm(SheetPicture picture) {
        sheet = picture.sheet();
        columns = new ColumnPicture(picture);
        headers = new HeaderRowsForm(picture, this::follow);
        levels = new LevelRuleForm(picture.rule());
        legend = new LegendForm(picture.fills());
        follow();
        Div rules = new Div(levels, legend);
        rules.addClassName("reading-rules");
        getContent().addClassName("sheet-reading");
        getContent().add(headers, columns, rules);
        before = now();
    }

    private void follow() {
        columns.showHeaders(headers.firstHeader(), headers.lastHeader());
    }

    private ReadingCorrection.Sheet now() {
        return new ReadingCorrection.Sheet(
                sheet,
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
        return now.equals(before) ? Optional.empty() : Optional.of(now);
    }
}
