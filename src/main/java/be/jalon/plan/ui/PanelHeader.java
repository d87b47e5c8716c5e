package be.jalon.plan.ui;

import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import be.jalon.uikit.IconButton;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The head of the panel: where the item stands in the plan, what it is, and the way out. */
class PanelHeader extends Composite<Div> {

    private final OrderedList crumbs = new OrderedList();
    private final H2 title = new H2();

    PanelHeader(Component itemMenu, Runnable onClose) {
        IconButton close = new IconButton(JalonIcon.CLOSE, Texts.text("plan.panel.close"), click -> onClose.run());
        close.addClassName("panel-close");
        IconButton back = new IconButton(JalonIcon.ARROW_LEFT, Texts.text("plan.panel.back"), click -> onClose.run());
        back.addClassName("panel-back");
        crumbs.addClassName("crumbs");
        Nav nav = new Nav(crumbs);
        nav.getElement().setAttribute("aria-label", Texts.text("plan.panel.path"));
        Div top = new Div(back, title, itemMenu, close);
        top.addClassName("panel-top");
        getContent().addClassName("panel-header");
        getContent().add(top, nav);
    }

    /** @param path from the top of the plan down to the item, itself included */
    void show(ItemRow row, List<ItemRow> path) {
        String level = Texts.text("plan.level." + LevelLook.of(row.level()));
        String code = row.text(ItemField.CODE);
        title.setText(code.isBlank() ? level : Texts.text("plan.panel.title", level, code));
        crumbs.removeAll();
        path.subList(0, Math.max(0, path.size() - 1)).forEach(step -> crumbs.add(crumb(step)));
        crumbs.setVisible(path.size() > 1);
    }

    private static ListItem crumb(ItemRow step) {
        Span words = new Span(ItemWords.label(step));
        words.setTitle(ItemWords.label(step));
        return new ListItem(words);
    }
}
