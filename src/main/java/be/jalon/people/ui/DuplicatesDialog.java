package be.jalon.people.ui;

import be.jalon.people.LikelyDuplicate;
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
import java.util.List;
import java.util.function.Consumer;

/** Entries that may be the same: each pair is looked at by a person, who merges it or says that it is none. */
class DuplicatesDialog extends Dialog {

    private final UnorderedList list = new UnorderedList();

    /**
     * @param compare opens the merge of a pair
     * @param different notes that a pair is none
     */
    DuplicatesDialog(
            List<LikelyDuplicate> pairs, Consumer<LikelyDuplicate> compare, Consumer<LikelyDuplicate> different) {
        addClassName("people-dialog");
        setHeaderTitle(Texts.text("people.duplicates.title"));
        list.addClassName("duplicates");
        pairs.forEach(pair -> list.add(line(pair, compare, different)));
        add(new Paragraph(Texts.text("people.duplicates.hint")), list);
        getFooter().add(new Button(Texts.text("people.directory.close"), click -> close()));
    }

    private Component line(
            LikelyDuplicate pair, Consumer<LikelyDuplicate> compare, Consumer<LikelyDuplicate> different) {
        String names = Texts.text(
                "people.duplicates.pair", pair.one().name(), pair.other().name());
        Span title = new Span(names);
        title.addClassName("duplicate-names");
        Span why = new Span(Texts.text("people.likeness." + pair.why().name()));
        why.addClassName("entry-count");
        Div words = new Div(title, why);
        words.addClassName("duplicate-words");
        ListItem line = new ListItem();
        Button open = new Button(Texts.text("people.duplicates.compare"), click -> {
            close();
            compare.accept(pair);
        });
        open.setAriaLabel(Texts.text("people.duplicates.compareNamed", names));
        Button apart = new Button(Texts.text("people.duplicates.different"), click -> {
            different.accept(pair);
            list.remove(line);
            if (list.getChildren().findAny().isEmpty()) {
                close();
            }
        });
        apart.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        apart.setAriaLabel(Texts.text("people.duplicates.differentNamed", names));
        open.addThemeVariants(ButtonVariant.LUMO_SMALL);
        apart.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div buttons = new Div(open, apart);
        buttons.addClassName("duplicate-buttons");
        line.add(words, buttons);
        return line;
    }
}
