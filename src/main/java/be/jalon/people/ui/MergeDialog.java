package be.jalon.people.ui;

import be.jalon.people.Pilot;
import be.jalon.people.PilotMention;
import be.jalon.people.PilotOutcome;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Makes several entries one, after showing who is named where. */
class MergeDialog extends Dialog {

    /** What the dialog needs: where an entry is named, and the merge itself. */
    record Work(Function<Pilot, List<PilotMention>> mentions, Merge merge, Consumer<Pilot> merged) {}

    /** Merges entries; the versions tell which state was looked at. */
    @FunctionalInterface
    interface Merge {
        PilotOutcome merge(UUID stay, Map<UUID, Long> versions);
    }

    private final Pilot pilot;
    private final transient Work work;
    private final MultiSelectComboBox<Pilot> others = new MultiSelectComboBox<>();
    private final RadioButtonGroup<Pilot> stays = new RadioButtonGroup<>();
    private final Div preview = new Div();
    private final Paragraph problem = new Paragraph();
    private final Button submit = new Button(Texts.text("people.merge.do"), click -> submit());

    /**
     * @param candidates the entries to choose from
     * @param chosen those that are proposed
     */
    MergeDialog(Pilot pilot, List<Pilot> candidates, List<Pilot> chosen, Work work) {
        this.pilot = pilot;
        this.work = work;
        addClassName("people-dialog");
        setHeaderTitle(Texts.text("people.merge.title", pilot.name()));
        others.setLabel(Texts.text("people.merge.others"));
        others.setItems(candidates);
        others.setItemLabelGenerator(Pilot::name);
        others.addValueChangeListener(change -> show());
        stays.setLabel(Texts.text("people.merge.stays"));
        stays.setItemLabelGenerator(Pilot::name);
        preview.addClassName("merge-preview");
        problem.addClassName("dialog-problem");
        problem.getElement().setAttribute("role", "alert");
        Div content = new Div(others, stays, preview, new Paragraph(Texts.text("people.merge.hint")), problem);
        content.addClassName("people-form");
        add(content);
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Texts.text("people.directory.cancel"), click -> close()), submit);
        others.setValue(chosen);
        show();
    }

    private List<Pilot> all() {
        List<Pilot> all = new ArrayList<>();
        all.add(pilot);
        all.addAll(others.getValue());
        return all;
    }

    private void show() {
        List<Pilot> all = all();
        Pilot before = stays.getValue();
        stays.setItems(all);
        stays.setValue(before != null && all.contains(before) ? before : fullest(all));
        stays.setVisible(all.size() > 1);
        submit.setEnabled(all.size() > 1);
        problem.setText("");
        preview.removeAll();
        Pilot together = together(all);
        List<PilotMention> mentions = work.mentions().apply(together);
        together.spellings().forEach(name -> preview.add(new SpellingUse(name, mentions)));
    }

    /** The longest name says most: "Sophie Boulanger" rather than "S. Boulanger". */
    private static Pilot fullest(List<Pilot> all) {
        Pilot fullest = all.getFirst();
        for (Pilot other : all) {
            if (other.name().length() > fullest.name().length()) {
                fullest = other;
            }
        }
        return fullest;
    }

    /** The entry as it would be, to ask once where all its spellings are named. */
    private static Pilot together(List<Pilot> all) {
        Pilot first = all.getFirst();
        List<Pilot.Spelling> others = new ArrayList<>(first.others());
        for (Pilot other : all.subList(1, all.size())) {
            others.add(new Pilot.Spelling(other.id(), other.name()));
            others.addAll(other.others());
        }
        return new Pilot(first.id(), first.kind(), first.name(), others, first.former(), first.version());
    }

    private void submit() {
        Map<UUID, Long> versions = new LinkedHashMap<>();
        all().forEach(entry -> versions.put(entry.id(), entry.version()));
        if (work.merge().merge(stays.getValue().id(), versions) instanceof PilotOutcome.Saved saved) {
            close();
            work.merged().accept(saved.pilot());
        } else {
            problem.setText(Texts.text("people.merge.changed"));
        }
    }
}
