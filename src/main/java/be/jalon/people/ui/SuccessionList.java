package be.jalon.people.ui;

import be.jalon.people.CellChange;
import be.jalon.people.CellLeft;
import be.jalon.people.SuccessionPreview;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a succession changes, plan by plan and role by role, and what it leaves to be looked at. */
class SuccessionList extends Composite<Div> {

    /** More lines than these nobody reads; the number above them counts all. */
    private static final int MOST = 100;

    SuccessionList(SuccessionPreview found) {
        getContent().addClassName("succession-list");
        getContent().add(new Paragraph(Texts.text("people.succession.count", found.items())));
        Map<String, List<CellChange>> groups = found.changes().stream()
                .collect(Collectors.groupingBy(
                        change -> change.planTitle() + " · " + EntryPanel.roleWords(change.role()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        groups.forEach((title, changes) -> getContent().add(group(title, changes, groups.size() == 1)));
        if (!found.left().isEmpty()) {
            getContent().add(left(found.left()));
        }
    }

    private static Component group(String title, List<CellChange> changes, boolean only) {
        UnorderedList list = new UnorderedList();
        changes.stream().limit(MOST).forEach(change -> list.add(new ListItem(line(change))));
        if (changes.size() > MOST) {
            list.add(new ListItem(Texts.text("people.succession.more", changes.size() - MOST)));
        }
        Details group = new Details(Texts.text("people.succession.group", title, changes.size()), list);
        group.setOpened(only || changes.size() <= MOST / 10);
        return group;
    }

    private static Component line(CellChange change) {
        Span before = new Span(change.before());
        before.addClassName("cell-before");
        Span arrow = new Span("→");
        arrow.addClassName("cell-arrow");
        Span after = new Span(change.after());
        after.addClassName("cell-after");
        Div cells = new Div(before, arrow, after);
        cells.addClassName("cell-change");
        Span label = new Span(change.label());
        label.addClassName("cell-item");
        return new Div(label, cells);
    }

    private static Component left(List<CellLeft> left) {
        UnorderedList list = new UnorderedList();
        left.stream().limit(MOST).forEach(cell -> list.add(new ListItem(line(cell))));
        if (left.size() > MOST) {
            list.add(new ListItem(Texts.text("people.succession.more", left.size() - MOST)));
        }
        Span title = new Span(JalonIcon.WARNING.create(), new Span(Texts.text("people.succession.left", left.size())));
        title.addClassName("left-title");
        Div section = new Div(title, list);
        section.addClassName("succession-left");
        return section;
    }

    private static Component line(CellLeft cell) {
        Anchor link = new Anchor(PlanAddress.item(cell.plan(), cell.item()), cell.label(), AnchorTarget.BLANK);
        link.addClassName("cell-item");
        Span text = new Span(cell.text());
        text.addClassName("cell-before");
        Div line = new Div(link, text);
        cell.why().stream().sorted().forEach(why -> {
            Span reason = new Span(Texts.text("people.left." + why.name()));
            reason.addClassName("left-why");
            line.add(reason);
        });
        return line;
    }
}
