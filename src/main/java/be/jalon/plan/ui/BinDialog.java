package be.jalon.plan.ui;

import be.jalon.plan.BinEntry;
import be.jalon.plan.ItemId;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;

/** What was deleted from a plan, and the way back: an item returns with everything that hung under it. */
class BinDialog extends Dialog {

    /** @param restore puts an item back where it was */
    BinDialog(List<BinEntry> entries, Consumer<ItemId> restore) {
        addClassName("plan-dialog");
        setHeaderTitle(Texts.text("plan.bin.title"));
        if (entries.isEmpty()) {
            add(new Paragraph(Texts.text("plan.bin.empty")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("bin-list");
            entries.forEach(entry -> list.add(new ListItem(line(entry, restore))));
            add(list);
        }
        getFooter().add(new Button(Texts.text("plan.close"), click -> close()));
    }

    private Component line(BinEntry entry, Consumer<ItemId> restore) {
        String label = entry.code().isEmpty() ? entry.title() : entry.code() + " " + entry.title();
        Span title = new Span(label);
        title.addClassName("bin-title");
        Span detail = new Span(detail(entry));
        detail.addClassName("bin-detail");
        Div words = new Div(title, detail);
        words.addClassName("bin-words");
        Button button = new Button(Texts.text("plan.bin.restore"), click -> {
            close();
            restore.accept(entry.id());
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Texts.text("plan.bin.restoreItem", label));
        Div line = new Div(words, button);
        line.addClassName("bin-line");
        return line;
    }

    private static String detail(BinEntry entry) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Texts.locale())
                .format(entry.at().atZone(ZoneId.systemDefault()));
        String deleted = Texts.text("plan.bin.deleted", entry.by(), day);
        return entry.items() > 1 ? deleted + " · " + Texts.text("plan.bin.items", entry.items()) : deleted;
    }
}
