package be.jalon.people.ui;

import be.jalon.people.AccountSummary;
import be.jalon.people.Pilot;
import be.jalon.people.PilotMention;
import be.jalon.people.PilotRole;
import be.jalon.uikit.IconButton;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One entry of the directory: how it is spelled, which items name it, who logs in for it. */
class EntryPanel extends Composite<Div> {

    /** What may be asked of the entry that is shown. */
    interface Gestures {
        void close();

        void describe(Pilot pilot);

        void merge(Pilot pilot);

        void split(Pilot pilot, Pilot.Spelling spelling);

        void succeed(Pilot pilot);

        void retire(Pilot pilot, boolean former);

        void attach(AccountSummary account, Pilot pilot);

        void detach(AccountSummary account, Pilot pilot);
    }

    private final boolean mayEdit;
    private final boolean mayAttach;
    private final transient Gestures gestures;

    EntryPanel(boolean mayEdit, boolean mayAttach, Gestures gestures) {
        this.mayEdit = mayEdit;
        this.mayAttach = mayAttach;
        this.gestures = gestures;
        getContent().addClassName("entry-panel");
        getContent().getElement().setAttribute("role", "complementary");
        getContent().getElement().setAttribute("aria-label", Texts.text("people.entry.panel"));
    }

    /** @param accounts all accounts, for those who may attach them */
    void show(Pilot pilot, List<PilotMention> mentions, List<AccountSummary> accounts) {
        getContent().removeAll();
        Div body = new Div();
        body.addClassName("entry-body");
        if (mayEdit) {
            body.add(actions(pilot));
        }
        body.add(uses(pilot, mentions));
        if (!pilot.others().isEmpty()) {
            body.add(spellings(pilot, mentions));
        }
        if (mayAttach) {
            body.add(accounts(pilot, accounts));
        }
        getContent().add(head(pilot), body);
    }

    private Component head(Pilot pilot) {
        H2 name = new H2(pilot.name());
        Div facts = new Div(new KindLabel(pilot.kind()));
        facts.addClassName("entry-facts");
        if (pilot.former()) {
            facts.add(formerTag());
        }
        Div words = new Div(name, facts);
        words.addClassName("entry-words");
        Div head = new Div(
                words, new IconButton(JalonIcon.CLOSE, Texts.text("people.entry.close"), click -> gestures.close()));
        head.addClassName("entry-head");
        return head;
    }

    static Span formerTag() {
        Span tag = new Span(Texts.text("people.entry.former"));
        tag.addClassName("former-tag");
        return tag;
    }

    private Component actions(Pilot pilot) {
        Button succeed = new Button(
                Texts.text("people.succession.open"), JalonIcon.EXCHANGE.create(), click -> gestures.succeed(pilot));
        Button describe = new Button(
                Texts.text("people.directory.editShort"), JalonIcon.EDIT.create(), click -> gestures.describe(pilot));
        describe.setAriaLabel(Texts.text("people.directory.editNamed", pilot.name()));
        Button merge =
                new Button(Texts.text("people.merge.open"), JalonIcon.COPY.create(), click -> gestures.merge(pilot));
        Button retire = new Button(
                Texts.text(pilot.former() ? "people.entry.comeBack" : "people.entry.retire"),
                click -> gestures.retire(pilot, !pilot.former()));
        retire.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        for (Button button : List.of(succeed, describe, merge, retire)) {
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        }
        Div actions = new Div(succeed, merge, describe, retire);
        actions.addClassName("entry-actions");
        return actions;
    }

    private Component uses(Pilot pilot, List<PilotMention> mentions) {
        Div section = section("people.entry.uses");
        if (mentions.isEmpty()) {
            section.add(quiet(Texts.text("people.entry.unused")));
        }
        Map<UUID, List<PilotMention>> plans = mentions.stream()
                .collect(Collectors.groupingBy(PilotMention::plan, LinkedHashMap::new, Collectors.toList()));
        plans.values().forEach(ofPlan -> section.add(uses(pilot.name(), ofPlan)));
        return section;
    }

    private static Component uses(String name, List<PilotMention> ofPlan) {
        PilotMention first = ofPlan.getFirst();
        H3 title = new H3(first.planTitle());
        UnorderedList roles = new UnorderedList();
        for (PilotRole role : PilotRole.values()) {
            long items = items(
                    ofPlan.stream().filter(mention -> mention.role() == role).toList());
            if (items > 0) {
                roles.add(new ListItem(use(first.plan(), role, name, items)));
            }
        }
        Div plan = new Div(title, roles);
        plan.addClassName("entry-plan");
        return plan;
    }

    private static Component use(UUID plan, PilotRole role, String name, long items) {
        Anchor link = new Anchor(PlanAddress.filtered(plan, role, name), Texts.text("people.entry.items", items));
        link.getElement().setAttribute("router-link", "");
        Div line = new Div(new Span(roleWords(role)), link);
        line.addClassName("entry-use");
        return line;
    }

    static String roleWords(PilotRole role) {
        return Texts.text("people.pilotRole." + role.name());
    }

    /** An item that names two spellings counts once. */
    static long items(List<PilotMention> mentions) {
        return mentions.stream().map(PilotMention::item).distinct().count();
    }

    private Component spellings(Pilot pilot, List<PilotMention> mentions) {
        Div section = section("people.entry.spellings");
        UnorderedList list = new UnorderedList();
        list.add(new ListItem(spelling(pilot.name(), mentions, null)));
        for (Pilot.Spelling other : pilot.others()) {
            Button split = mayEdit
                    ? new Button(Texts.text("people.entry.split"), click -> gestures.split(pilot, other))
                    : null;
            if (split != null) {
                split.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
                split.setAriaLabel(Texts.text("people.entry.splitNamed", other.name()));
            }
            list.add(new ListItem(spelling(other.name(), mentions, split)));
        }
        section.add(list);
        return section;
    }

    private static Component spelling(String name, List<PilotMention> mentions, @Nullable Button split) {
        String key = Pilot.key(name);
        long items = items(mentions.stream()
                .filter(mention -> Pilot.key(mention.name()).equals(key))
                .toList());
        Span count = new Span(Texts.text("people.entry.items", items));
        count.addClassName("entry-count");
        Div line = new Div(new Span(name), count);
        line.addClassName("entry-use");
        if (split != null) {
            line.add(split);
        }
        return line;
    }

    private Component accounts(Pilot pilot, List<AccountSummary> accounts) {
        Div section = section("people.entry.accounts");
        Set<AccountSummary> attached = accounts.stream()
                .filter(account -> DirectoryDesk.isAttached(account, pilot))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        UnorderedList list = new UnorderedList();
        attached.forEach(account -> list.add(new ListItem(account(account, pilot))));
        if (!attached.isEmpty()) {
            section.add(list);
        }
        section.add(choice(
                pilot,
                accounts.stream().filter(account -> !attached.contains(account)).toList()));
        return section;
    }

    private Component account(AccountSummary account, Pilot pilot) {
        Span role = new Span(Texts.text("people.role." + account.role().name()));
        role.addClassName("entry-count");
        Button detach = new Button(Texts.text("people.entry.detach"), click -> gestures.detach(account, pilot));
        detach.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        detach.setAriaLabel(Texts.text("people.entry.detachNamed", account.displayName()));
        Div line = new Div(new Span(account.displayName()), role, detach);
        line.addClassName("entry-use");
        return line;
    }

    private Component choice(Pilot pilot, List<AccountSummary> others) {
        ComboBox<AccountSummary> box = new ComboBox<>();
        box.setAriaLabel(Texts.text("people.entry.attach"));
        box.setPlaceholder(Texts.text("people.entry.attach"));
        box.setItems(others);
        box.setItemLabelGenerator(AccountSummary::displayName);
        box.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                gestures.attach(change.getValue(), pilot);
            }
        });
        return box;
    }

    private static Div section(String key) {
        H2 title = new H2(Texts.text(key));
        Div section = new Div(title);
        section.addClassName("entry-section");
        return section;
    }

    private static Paragraph quiet(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("entry-quiet");
        return paragraph;
    }
}
