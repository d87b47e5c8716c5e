package be.jalon.people.ui;

import be.jalon.people.Pilot;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** Picks the entries of the directory that an account stands for, in the order in which they are picked. */
class EntryPicker extends MultiSelectComboBox<Pilot> {

    EntryPicker(List<Pilot> directory, List<Pilot> chosen) {
        setLabel(getTranslation("people.accounts.pilots"));
        setHelperText(getTranslation("people.accounts.pilots.help"));
        setItemLabelGenerator(Pilot::name);
        setAutoExpand(AutoExpandMode.VERTICAL);
        setItems(directory.stream()
                .filter(pilot -> !pilot.former() || chosen.contains(pilot))
                .toList());
        setValue(new LinkedHashSet<>(chosen));
    }

    List<UUID> entries() {
        return getValue().stream().map(Pilot::id).toList();
    }
}
