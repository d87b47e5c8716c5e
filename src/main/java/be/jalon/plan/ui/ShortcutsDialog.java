package be.jalon.plan.ui;

import be.jalon.uikit.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;

/** The keys of the plan screen. */
class ShortcutsDialog extends Dialog {

    private static final List<String> READING = List.of("arrows", "expand", "open", "search", "save", "close", "help");
    private static final List<String> WRITING =
            List.of("rename", "after", "under", "duplicate", "move", "up", "indent", "delete");

    ShortcutsDialog(boolean writer) {
        addClassName("plan-dialog");
        setHeaderTitle(Texts.text("plan.keys.title"));
        DescriptionList list = new DescriptionList();
        list.addClassName("keys");
        READING.forEach(name -> add(list, name));
        if (writer) {
            WRITING.forEach(name -> add(list, name));
        }
        add(list);
        getFooter().add(new Button(Texts.text("plan.close"), click -> close()));
    }

    private static void add(DescriptionList list, String name) {
        list.add(
                new DescriptionList.Term(Texts.text("plan.keys." + name + ".keys")),
                new DescriptionList.Description(Texts.text("plan.keys." + name)));
    }
}
