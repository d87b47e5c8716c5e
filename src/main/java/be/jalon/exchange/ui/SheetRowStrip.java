package be.jalon.exchange.ui;

import be.jalon.exchange.SheetRow;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.uikit.IconButton;
import be.jalon.uikit.JalonIcon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/** One row of the sheet as it stands in the file, with the cell that is spoken of; Escape closes it. */
class SheetRowStrip extends Composite<Div> {

    /** A grid knows inside of itself which cell has the keyboard. */
    private static final String REMEMBER = """
            const at = document.activeElement;
            if (!at?.closest('.row-strip')) {
              this.cameFrom = at?.shadowRoot?.activeElement ?? at;
            }
            """;

    private static final String GO_BACK = "this.cameFrom?.focus()";

    private final Element panel;

    /** @param panel the strip belongs to it: a key pressed anywhere in it is for the strip too */
    SheetRowStrip(Component panel) {
        this.panel = panel.getElement();
        getContent().addClassName("row-strip");
        getContent().getElement().setAttribute("aria-live", "polite");
        getContent().setVisible(false);
        Shortcuts.addShortcutListener(panel, this::close, Key.ESCAPE).listenOn(panel);
    }

    /** Closes it; the keyboard goes back to what the row was shown for. */
    private void close() {
        if (getContent().isVisible()) {
            clear();
            panel.executeJs(GO_BACK);
        }
    }

    void clear() {
        getContent().setVisible(false);
        getContent().removeAll();
    }

    /** @param focus the cell that is spoken of, null when the row as a whole is */
    void show(SheetRow row, @Nullable CellRef focus) {
        getContent().removeAll();
        IconButton close = new IconButton(JalonIcon.CLOSE, getTranslation("exchange.row.close"), click -> close());
        Div head = new Div(new H2(title(row)), close);
        head.addClassName("row-strip-head");
        Div scroller = new Div(table(row, focus));
        scroller.addClassName("row-strip-scroller");
        scroller.getElement().setAttribute("tabindex", "0");
        getContent().add(head, scroller);
        getContent().setVisible(true);
        panel.executeJs(REMEMBER);
    }

    private String title(SheetRow row) {
        return getTranslation(
                row.ofTab() ? "exchange.row.title" : "exchange.row.titleOfLine", row.number(), row.sheet());
    }

    private NativeTable table(SheetRow row, @Nullable CellRef focus) {
        NativeTableRow letters = new NativeTableRow();
        NativeTableRow cells = new NativeTableRow();
        for (SheetRow.Cell cell : row.cells()) {
            letters.add(header(cell));
            cells.add(value(
                    cell, focus != null && CellRef.columnName(focus.column()).equals(cell.column())));
        }
        NativeTable table = new NativeTable(new NativeTableHeader(letters), new NativeTableBody(cells));
        table.addClassName("row-strip-table");
        return table;
    }

    private static NativeTableHeaderCell header(SheetRow.Cell cell) {
        Span letter = new Span(cell.column());
        letter.addClassName("column-letter");
        NativeTableHeaderCell header = new NativeTableHeaderCell(letter, new Span(cell.header()));
        header.getElement().setAttribute("scope", "col");
        header.getElement().setAttribute("colspan", Integer.toString(cell.span()));
        return header;
    }

    private NativeTableCell value(SheetRow.Cell cell, boolean focus) {
        NativeTableCell value = new NativeTableCell(new Span(cell.text()));
        value.setColspan(cell.span());
        value.setClassName("waits", cell.waits());
        value.setClassName("coloured", cell.coloured());
        value.setClassName("spoken-of", focus);
        if (focus) {
            value.getElement().setAttribute("aria-current", "true");
            value.scrollIntoView(ScrollIntoViewOption.Block.NEAREST, ScrollIntoViewOption.Inline.CENTER);
        }
        if (cell.waits()) {
            value.setTitle(getTranslation("exchange.preview.waits"));
        }
        return value;
    }
}
