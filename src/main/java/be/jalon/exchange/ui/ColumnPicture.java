package be.jalon.exchange.ui;

import be.jalon.exchange.SheetPicture;
import be.jalon.exchange.profile.ColumnWords;
import be.jalon.uikit.PlainButton;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first rows of a sheet as they stand there; above each column what it holds, to be changed. */
class ColumnPicture extends Composite<Div> {

    /** Of a column of which nothing is said. */
    private static final String AUTOMATIC = "";

    private final SheetPicture picture;
    private final List<Choice> choices = new ArrayList<>();
    private final List<Drawn> rows = new ArrayList<>();
    private final SerializableConsumer<Integer> onPick;
    private boolean otherHeaders;
    private boolean headed = true;

    private record Choice(SheetPicture.Column column, ComboBox<String> box) implements Serializable {}

    /** @param number counted from zero */
    private record Drawn(int number, NativeTableRow row, PlainButton pick, Span mark) implements Serializable {}

    /** @param onPick told the row, counted from one, that was picked by its number */
    ColumnPicture(SheetPicture picture, SerializableConsumer<Integer> onPick) {
        this.picture = picture;
        this.onPick = onPick;
        NativeTableRow head = new NativeTableRow(corner());
        picture.columns().forEach(column -> head.add(header(column)));
        NativeTableBody body = new NativeTableBody();
        picture.rows().forEach(row -> body.add(row(row)));
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("sheet-picture");
        getContent().addClassName("sheet-picture-scroller");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent()
                .getElement()
                .setAttribute("aria-label", getTranslation("exchange.reading.picture", picture.sheet()));
        getContent().add(table);
    }

    private NativeTableHeaderCell corner() {
        Span words = new Span(getTranslation("exchange.reading.row"));
        words.addClassName("visually-hidden");
        return new NativeTableHeaderCell(words);
    }

    private NativeTableHeaderCell header(SheetPicture.Column column) {
        Span letters = new Span(column.letters());
        letters.addClassName("column-letter");
        if (column.hidden()) {
            letters.add(new Span(getTranslation("exchange.reading.hidden")));
        }
        NativeTableHeaderCell header = new NativeTableHeaderCell(letters, choice(column));
        header.getElement().setAttribute("scope", "col");
        header.setClassName("hidden-column", column.hidden());
        return header;
    }

    private ComboBox<String> choice(SheetPicture.Column column) {
        ComboBox<String> choice = new ComboBox<>();
        List<String> words = new ArrayList<>(List.of(AUTOMATIC));
        words.addAll(ColumnWords.choices());
        if (!words.contains(column.said())) {
            words.add(column.said());
        }
        choice.setAriaLabel(
                column.header().isEmpty()
                        ? getTranslation("exchange.reading.column", column.letters())
                        : getTranslation("exchange.reading.columnUnder", column.letters(), column.header()));
        choice.setItems(words);
        choice.setItemLabelGenerator(word -> name(word, column));
        choice.setValue(column.said());
        choice.setOverlayWidth("22rem");
        choice.addThemeVariants(ComboBoxVariant.LUMO_SMALL);
        choice.addValueChangeListener(change -> {
            choice.setClassName("said", isSaid(choice));
            if (change.getValue() == null) {
                choice.setValue(AUTOMATIC);
            }
        });
        choice.setClassName("said", isSaid(choice));
        choices.add(new Choice(column, choice));
        return choice;
    }

    private static boolean isSaid(ComboBox<String> choice) {
        return choice.getValue() != null && !choice.getValue().equals(AUTOMATIC);
    }

    private String name(String word, SheetPicture.Column column) {
        if (!word.equals(AUTOMATIC)) {
            return ColumnNames.word(word);
        }
        if (otherHeaders || !picture.recognised()) {
            return getTranslation(headed ? "exchange.reading.byHeader" : "exchange.reading.headerlessFound");
        }
        if (!column.holds().isEmpty()) {
            return getTranslation("exchange.reading.found", ColumnNames.held(column.holds()));
        }
        return getTranslation(
                column.header().isEmpty() ? "exchange.reading.headerlessFound" : "exchange.reading.asideFound");
    }

    private NativeTableRow row(SheetPicture.Row row) {
        PlainButton pick = new PlainButton(String.valueOf(row.number()), () -> onPick.accept(row.number()));
        pick.addClassName("row-pick");
        moveByArrows(pick);
        NativeTableHeaderCell number = new NativeTableHeaderCell(pick);
        number.getElement().setAttribute("scope", "row");
        Span mark = new Span();
        mark.addClassName("header-mark");
        number.add(mark);
        if (row.hidden()) {
            number.setTitle(getTranslation("exchange.reading.hiddenRow"));
        }
        NativeTableRow drawn = new NativeTableRow(number);
        drawn.setClassName("hidden-row", row.hidden());
        row.cells().forEach(cell -> drawn.add(cell(cell)));
        rows.add(new Drawn(row.number() - 1, drawn, pick, mark));
        return drawn;
    }

    private static NativeTableCell cell(SheetPicture.Cell cell) {
        NativeTableCell drawn = new NativeTableCell(new Span(cell.text()));
        drawn.setClassName("bold", cell.bold());
        drawn.setClassName("italic", cell.italic());
        drawn.setClassName("indent-" + cell.indent(), cell.indent() > 0);
        drawn.setClassName("dark", cell.dark());
        if (cell.colour() != null) {
            drawn.getElement().setAttribute("bgcolor", cell.colour());
        }
        if (cell.columns() > 1) {
            drawn.setColspan(cell.columns());
        }
        if (cell.rows() > 1) {
            drawn.setRowspan(cell.rows());
        }
        return drawn;
    }

    /** The rows are one stop of the keyboard's way through the page; inside it, the arrows go up and down. */
    private void moveByArrows(PlainButton pick) {
        pick.getElement()
                .addEventListener("keydown", key -> move(pick, 1))
                .setFilter("event.key === 'ArrowDown'")
                .preventDefault();
        pick.getElement()
                .addEventListener("keydown", key -> move(pick, -1))
                .setFilter("event.key === 'ArrowUp'")
                .preventDefault();
    }

    private void move(PlainButton from, int step) {
        List<PlainButton> picks = rows.stream().map(Drawn::pick).toList();
        PlainButton next = picks.get(Math.clamp(picks.indexOf(from) + step, 0, picks.size() - 1));
        picks.forEach(pick -> pick.setTabIndex(pick.equals(next) ? 0 : -1));
        next.focus();
    }

    /**
     * Marks these rows, counted from zero, as the headers.
     *
     * @param first -1 for none
     * @param begin where a table without headers begins
     */
    void showHeaders(int first, int last, int begin) {
        boolean hadHeaders = headed;
        headed = first >= 0;
        int stop = headed ? first : begin;
        boolean seen = rows.stream().anyMatch(drawn -> drawn.number() == stop);
        for (Drawn drawn : rows) {
            boolean marked = headed ? drawn.number() >= first && drawn.number() <= last : drawn.number() == begin;
            drawn.row().setClassName("header-row", headed && marked);
            drawn.row().setClassName("begin-row", !headed && marked);
            drawn.mark().setText(getTranslation(headed ? "exchange.reading.isHeader" : "exchange.reading.isFirst"));
            drawn.mark().setVisible(marked);
            drawn.pick()
                    .setAriaLabel(getTranslation(
                            headed ? "exchange.reading.pickHeader" : "exchange.reading.pickFirst", drawn.number() + 1));
            drawn.pick().getElement().setAttribute("aria-pressed", Boolean.toString(marked));
            drawn.pick()
                    .setTabIndex(
                            drawn.number() == (seen ? stop : rows.getFirst().number()) ? 0 : -1);
        }
        boolean other = first != picture.firstHeader() || last != picture.lastHeader();
        if (other != otherHeaders || headed != hadHeaders) {
            otherHeaders = other;
            choices.forEach(choice -> choice.box().setItemLabelGenerator(word -> name(word, choice.column())));
        }
    }

    /** What is said of columns, by their numbers. */
    Map<Integer, String> said() {
        Map<Integer, String> said = new LinkedHashMap<>();
        choices.stream()
                .filter(choice -> isSaid(choice.box()))
                .forEach(choice ->
                        said.put(choice.column().number(), choice.box().getValue()));
        return said;
    }
}
