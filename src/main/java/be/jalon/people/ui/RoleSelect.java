package be.jalon.people.ui;

import be.jalon.people.Role;
import com.vaadin.flow.component.select.Select;

/** Picks a role; says under the field what the role may do. */
class RoleSelect extends Select<Role> {

    RoleSelect(Role chosen) {
        setLabel(getTranslation("people.accounts.role"));
        setItems(Role.values());
        setItemLabelGenerator(role -> getTranslation("people.role." + role.name()));
        addValueChangeListener(change -> explain(change.getValue()));
        setValue(chosen);
    }

    private void explain(Role role) {
        setHelperText(getTranslation("people.roleHelp." + role.name()));
    }
}
