package be.jalon.exchange.ui;

import be.jalon.exchange.SheetPicture;
import be.jalon.exchange.profile.ColourMeaning;
import be.jalon.plan.ItemLevel;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the colours of a sheet mean. */
class LegendForm extends Composite<Div> {

    private static final int LONGEST_LABEL = 80;

    private final List<Entry> entries = new ArrayList<>();

    LegendForm(List<SheetPicture.Fill> fills) {
        getContent().addClassName("legend-form");
        getContent().setVisible(!fills.isEmpty());
        NativeTableRow head = new NativeTableRow();
        Stream.of("exchange.reading.colour", "exchange.reading.cells", "exchange.reading.meaning")
                .map(key -> new NativeTableHeaderCell(getTranslation(key)))
                .forEach(head::add);
        NativeTableBody body = new NativeTableBody();
        fills.forEach(fill -> {
            Entry entry = new Entry(fill);
            entries.add(entry);
            body.add(entry.row());
        });
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("legend-table");
        getContent()
                .add(
                        new H2(getTranslation("exchange.reading.legend")),
                        new Paragraph(getTranslation("exchange.reading.legendText")),
                        table);
    }

    List<ColourMeaning> meanings() {
        return entries.stream().flatMap(entry -> entry.meaning().stream()).toList();
    }

    /** One of the meanings to choose; no kind when nothing is said, a level for that kind only. */
    private record Meaning(
            ColourMeaning.@Nullable Kind kind, @Nullable ItemLevel level) implements Serializable {

        static List<Meaning> all() {
            List<Meaning> all = new ArrayList<>();
            all.add(new Meaning(null, null));
            Stream.of(ColourMeaning.Kind.values())
                    .filter(kind -> kind != ColourMeaning.Kind.LEVEL)
                    .forEach(kind -> all.add(new Meaning(kind, null)));
            Stream.of(ItemLevel.values()).forEach(level -> all.add(new Meaning(ColourMeaning.Kind.LEVEL, level)));
            return all;
        }
    }

    /** One colour. */
    private final class Entry implements Serializable {

        private static final long serialVersionUID = 1L;

        private final SheetPicture.Fill fill;
        private final Select<Meaning> meaning = new Select<>();
        private final TextField label = new TextField();

        Entry(SheetPicture.Fill fill) {
            this.fill = fill;
            ColourMeaning said = fill.said();
            meaning.setAriaLabel(getTranslation("exchange.reading.meaningOf", fill.colour()));
            meaning.setItems(Meaning.all());
            meaning.setItemLabelGenerator(this::name);
            meaning.setValue(said == null ? new Meaning(null, null) : new Meaning(said.kind(), said.level()));
            meaning.addValueChangeListener(change -> follow());
            label.setAriaLabel(getTranslation("exchange.reading.labelOf", fill.colour()));
            label.setPlaceholder(getTranslation("exchange.reading.label"));
            label.setMaxLength(LONGEST_LABEL);
            label.setValue(said == null || said.text().isEmpty() ? shortened(fill.words()) : said.text());
            follow();
        }

        private static String shortened(String words) {
            return words.length() > LONGEST_LABEL ? words.substring(0, LONGEST_LABEL) : words;
        }

        private void follow() {
            label.setVisible(meaning.getValue().kind() == ColourMeaning.Kind.LABEL);
        }

        private String name(Meaning one) {
            if (one.kind() == null) {
                return found();
            }
            return one.level() == null
                    ? getTranslation("exchange.reading.means." + one.kind().name())
                    : getTranslation("exchange.reading.meansLevel", ColumnNames.level(one.level()));
        }

        private String found() {
            if (fill.said() != null) {
                return getTranslation("exchange.reading.byLegend");
            }
            if (fill.awaits()) {
                return getTranslation("exchange.reading.foundAwaits");
            }
            return fill.words().isEmpty()
                    ? getTranslation("exchange.reading.foundNothing")
                    : getTranslation("exchange.reading.foundWords", fill.words());
        }

        NativeTableRow row() {
            NativeTableCell swatch = new NativeTableCell();
            swatch.addClassName("swatch");
            swatch.getElement().setAttribute("bgcolor", fill.colour());
            Span code = new Span(fill.colour());
            code.addClassName("visually-hidden");
            swatch.add(code);
            return new NativeTableRow(
                    swatch,
                    new NativeTableCell(getTranslation("exchange.reading.cellCount", fill.cells())),
                    new NativeTableCell(meaning, label));
        }

        /** A label without words says nothing. */
        Optional<ColourMeaning> meaning() {
            ColourMeaning.Kind kind = meaning.getValue().kind();
            String text = kind == ColourMeaning.Kind.LABEL ? label.getValue().strip() : "";
            boolean wordless = kind == ColourMeaning.Kind.LABEL && text.isEmpty();
            return kind == null || wordless
                    ? Optional.empty()
                    : Optional.of(new ColourMeaning(
                            fill.key(), kind, text, meaning.getValue().level()));
        }
    }
}
