package be.jalon.budget.ui;

import be.jalon.budget.BudgetSheet;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import be.jalon.plan.ui.desk.PanelFooter;
import be.jalon.uikit.IconButton;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The two budget cells of one item beside the list: a line in the wrong column moves from one to the other. */
class CellPanel extends Composite<Section> {

    private final Map<ItemField, CellEditor> editors = new EnumMap<>(ItemField.class);
    private final BudgetInterpreter interpreter = new BudgetInterpreter();
    private final H2 title = new H2();
    private final Paragraph pilots = new Paragraph();
    private final Anchor toPlan = new Anchor();
    private final PanelFooter footer;
    private @Nullable ItemRow row;

    CellPanel(Runnable onSave, Runnable onClose) {
        IconButton close = new IconButton(JalonIcon.CLOSE, Texts.text("plan.panel.close"), click -> onClose.run());
        close.addClassName("panel-close");
        IconButton back = new IconButton(JalonIcon.ARROW_LEFT, Texts.text("budget.panel.back"), click -> onClose.run());
        back.addClassName("panel-back");
        Div top = new Div(back, title, close);
        top.addClassName("panel-top");
        toPlan.setText(Texts.text("budget.panel.toPlan"));
        toPlan.getElement().setAttribute("router-link", "");
        pilots.addClassName("budget-panel-pilots");
        Div header = new Div(top, pilots, toPlan);
        header.addClassNames("panel-header", "budget-panel-header");
        Div fields = new Div();
        fields.addClassNames("panel-fields", "budget-panel-fields");
        for (ItemField field : Set.of(ItemField.BUDGET_ORDINARY, ItemField.BUDGET_EXTRAORDINARY).stream()
                .sorted()
                .toList()) {
            CellEditor editor = new CellEditor(field, interpreter, this::markDirty);
            editors.put(field, editor);
            fields.add(editor);
        }
        footer = new PanelFooter(onSave, this::reset);
        getContent().addClassNames("item-panel", "budget-panel");
        getContent().getElement().setAttribute("aria-label", Texts.text("budget.panel"));
        getContent().add(header, fields, footer);
        getContent().getElement().addEventListener("panel-save", event -> onSave.run());
        Shortcuts.addShortcutListener(this, onClose::run, Key.ESCAPE).listenOn(this);
    }

    /** Shows the cells of an item; of the one that is shown already, what is being written is kept. */
    void show(BudgetSheet sheet, ItemRow next, Set<ItemField> writable) {
        boolean same = row != null && row.id().equals(next.id());
        FieldTexts written = texts();
        FieldTexts before = row == null ? FieldTexts.empty() : row.texts();
        row = next;
        interpreter.show(sheet, next.id());
        title.setText(next.label());
        pilots.setText(RowView.pilots(next));
        toPlan.setHref("plan/" + sheet.plan().plan().id() + "?item=" + next.id());
        editors.values().forEach(editor -> {
            editor.setWritable(writable.contains(editor.field()));
            editor.show(next.text(editor.field()));
        });
        if (same) {
            written.differences(before).forEach(field -> editor(field).propose(written.get(field)));
        }
        footer.setVisible(!writable.isEmpty());
        footer.showChange(next.changedBy(), next.changedAt());
        markDirty();
    }

    /** Shows an item just saved: what is written now is what is stored. */
    void showStored(ItemRow stored) {
        row = stored;
        editors.values().forEach(editor -> editor.show(stored.text(editor.field())));
        footer.showChange(stored.changedBy(), stored.changedAt());
        markDirty();
    }

    void clear() {
        row = null;
        editors.values().forEach(editor -> editor.show(""));
        markDirty();
    }

    /** The item as it was read; null when none is shown. */
    @Nullable
    ItemRow row() {
        return row;
    }

    /** The texts as they are written now. */
    FieldTexts texts() {
        FieldTexts texts = row == null ? FieldTexts.empty() : row.texts();
        for (CellEditor editor : editors.values()) {
            if (editor.isDirty()) {
                texts = texts.with(editor.field(), editor.text());
            }
        }
        return texts;
    }

    boolean isDirty() {
        return editors.values().stream().anyMatch(CellEditor::isDirty);
    }

    void focus(ItemField field) {
        editor(field).focus();
    }

    void showSaved() {
        footer.showSaved();
    }

    private CellEditor editor(ItemField field) {
        CellEditor editor = editors.get(field);
        if (editor == null) {
            throw new IllegalArgumentException("Not a budget cell: " + field);
        }
        return editor;
    }

    private void reset() {
        ItemRow shown = row;
        if (shown != null) {
            editors.values().forEach(editor -> editor.show(shown.text(editor.field())));
            markDirty();
        }
    }

    private void markDirty() {
        getContent().setClassName("is-dirty", isDirty());
        footer.showDirty(isDirty());
    }
}
