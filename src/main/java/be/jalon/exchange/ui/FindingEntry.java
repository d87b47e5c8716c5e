package be.jalon.exchange.ui;

import be.jalon.exchange.Finding;
import be.jalon.uikit.PlainButton;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;

/** One finding: its sentence, its cell and what is written there. */
class FindingEntry extends Composite<ListItem> {

    /** Characters of the text of a cell; the row of the sheet shows it whole. */
    private static final int LONGEST = 80;

    private final Finding finding;
    private final PlainButton button;

    FindingEntry(Finding finding, SerializableConsumer<FindingEntry> onChoice) {
        this.finding = finding;
        button = new PlainButton("", () -> onChoice.accept(this));
        button.addClassName("finding");
        Span message = new Span(finding.message(getLocale()));
        message.addClassName("finding-message");
        button.add(message);
        String cell = finding.cell();
        if (cell != null) {
            Span address = new Span(cell);
            address.addClassName("finding-cell");
            button.add(address);
        }
        String raw = excerpt(finding.raw());
        if (!raw.isEmpty()) {
            Span text = new Span(raw);
            text.addClassName("finding-raw");
            button.add(text);
        }
        getContent().add(button);
    }

    /** One line of reasonable length. */
    private static String excerpt(String raw) {
        String line = raw.substring(0, Math.min(raw.length(), 4 * LONGEST))
                .replaceAll("\\s+", " ")
                .strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    Finding finding() {
        return finding;
    }

    void focus() {
        button.focus();
    }

    void mark(boolean marked) {
        getContent().setClassName("is-marked", marked);
        if (marked) {
            button.getElement().setAttribute("aria-current", "true");
        } else {
            button.getElement().removeAttribute("aria-current");
        }
    }
}
