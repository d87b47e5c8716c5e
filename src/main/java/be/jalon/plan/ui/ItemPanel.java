package be.jalon.plan.ui;

import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import be.jalon.plan.ui.desk.PanelFooter;
import be.jalon.plan.ui.field.Interpreter;
import be.jalon.uikit.ItemInView;
import be.jalon.uikit.ItemTab;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page of one item beside the grid: all its texts, what they mean, what waits for the Collège. */
class ItemPanel extends Composite<Section> {

    /** What the panel asks of the screen. */
    interface Gestures extends FieldEditor.Gestures {
        void save();

        void close();
    }

    private final Gestures gestures;
    private final Map<ItemField, FieldEditor> editors = new EnumMap<>(ItemField.class);
    private final PanelHeader header;
    private final Div extras = new Div();
    private final PanelFooter footer;
    private final ItemMenu menu;
    private final PanelTabs tabs;
    private @Nullable ItemRow row;

    ItemPanel(Interpreter interpreter, List<ItemTab> otherTabs, ItemMenu menu, Gestures gestures) {
        this.gestures = gestures;
        this.menu = menu;
        header = new PanelHeader(menu, gestures::close);
        footer = new PanelFooter(gestures::save, this::reset);
        Div fields = new Div();
        fields.addClassName("panel-fields");
        for (FieldGroup group : FieldGroup.values()) {
            fields.add(section(group, interpreter));
        }
        extras.addClassName("panel-group");
        fields.add(extras);
        tabs = new PanelTabs(fields, otherTabs);
        getContent().addClassName("item-panel");
        getContent().getElement().setAttribute("aria-label", Texts.text("plan.panel"));
        getContent().add(header, tabs, footer);
        getContent().getElement().addEventListener("panel-save", event -> gestures.save());
        Shortcuts.addShortcutListener(this, gestures::close, Key.ESCAPE).listenOn(this);
    }

    private Component section(FieldGroup group, Interpreter interpreter) {
        Div section = new Div(new H3(Texts.text(group.textKey())));
        section.addClassName("panel-group");
        for (ItemField field : group.fields()) {
            FieldEditor editor = new FieldEditor(field, interpreter, this::markDirty, gestures);
            editor.setClassName("is-short", FieldGroup.isShort(field));
            editors.put(field, editor);
            section.add(editor);
        }
        return section;
    }

    /** What the user may do on the item that is shown next. */
    void allow(ItemRights rights) {
        menu.offer(rights.kinds());
        editors.values().forEach(editor -> editor.allow(rights));
        footer.setVisible(!rights.writable().isEmpty());
    }

    /** Shows an item as it is in the plan; what was written and not saved is gone. */
    void show(ItemRow next, List<ItemRow> path) {
        row = next;
        header.show(next, path);
        editors.values().forEach(editor -> editor.show(next));
        showExtras(next);
        footer.showChange(next.changedBy(), next.changedAt());
        markDirty();
    }

    /** Tells the other tabs which item they are about. */
    void showTabs(ItemInView item) {
        tabs.show(item);
    }

    void renewTabs() {
        tabs.renew();
    }

    /** Puts a text into the editor of a field, on the item's own page. */
    void propose(ItemField field, String text) {
        editor(field).propose(text);
        focus(field);
        markDirty();
    }

    /** What is written now is what was just stored; the item is shown anew with its plan, and its tabs with it. */
    void showStored(ItemRow stored) {
        editors.values().forEach(editor -> editor.show(stored));
        markDirty();
    }

    /** Says beside the field that an item needs a title. */
    void showTitleMissing(boolean missing) {
        editor(ItemField.TITLE).showError(missing ? Texts.text("plan.new.titleMissing") : null);
    }

    /** Shows an item that was read again, for instance after a flag was set, and keeps what is being written. */
    void refresh(ItemRow next, List<ItemRow> path) {
        FieldTexts written = texts();
        FieldTexts before = row == null ? FieldTexts.empty() : row.texts();
        show(next, path);
        written.differences(before).forEach(field -> editor(field).propose(written.get(field)));
        markDirty();
    }

    private void showExtras(ItemRow shown) {
        extras.removeAll();
        extras.setVisible(!shown.extras().isEmpty());
        extras.add(new H3(Texts.text("plan.panel.extras")));
        shown.extras().forEach((column, text) -> {
            Span name = new Span(column);
            name.addClassName("extra-name");
            Span value = new Span(text);
            value.addClassName("extra-text");
            Div line = new Div(name, value);
            line.addClassName("extra");
            extras.add(line);
        });
    }

    /** The item as it was read; null before the first. */
    @Nullable
    ItemRow row() {
        return row;
    }

    /** The texts as they are written now. */
    FieldTexts texts() {
        FieldTexts texts = row == null ? FieldTexts.empty() : row.texts();
        for (FieldEditor editor : editors.values()) {
            if (editor.isDirty()) {
                texts = texts.with(editor.field(), editor.text());
            }
        }
        return texts;
    }

    boolean isDirty() {
        return editors.values().stream().anyMatch(FieldEditor::isDirty);
    }

    /** Brings a field into sight; the keyboard stays where it is. */
    void reveal(ItemField field) {
        editor(field).reveal();
    }

    void focus(ItemField field) {
        tabs.openPage();
        editor(field).focus();
    }

    /** A tick that fades: saving is quick and silent. */
    void showSaved() {
        footer.showSaved();
    }

    private FieldEditor editor(ItemField field) {
        FieldEditor editor = editors.get(field);
        if (editor == null) {
            throw new IllegalArgumentException("No editor for " + field);
        }
        return editor;
    }

    private void reset() {
        ItemRow shown = row;
        if (shown != null) {
            editors.values().forEach(editor -> editor.show(shown));
            markDirty();
        }
    }

    private void markDirty() {
        boolean dirty = isDirty();
        getContent().setClassName("is-dirty", dirty);
        footer.showDirty(dirty);
    }
}
