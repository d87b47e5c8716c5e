package be.jalon.plan.ui;

import be.jalon.plan.ItemRow;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.page.WebStorage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which columns show: chosen in a menu and remembered by the browser, for all plans. */
final class ColumnChoice {

    private static final String STORAGE_KEY = "jalon.plan.hidden-columns";

    private final Map<PlanColumn, Grid.Column<ItemRow>> columns;
    private final Set<PlanColumn> hidden = EnumSet.noneOf(PlanColumn.class);
    private boolean phone;

    ColumnChoice(Map<PlanColumn, Grid.Column<ItemRow>> columns) {
        this.columns = columns;
    }

    void fill(ContextMenu menu) {
        for (PlanColumn column : PlanColumn.values()) {
            if (column.mayHide()) {
                MenuItem item = menu.addItem(Texts.text(column.textKey()));
                item.setCheckable(true);
                item.setChecked(!hidden.contains(column));
                item.setKeepOpen(true);
                item.addClickListener(click -> choose(column, item.isChecked()));
            }
        }
    }

    /** Asks the browser what was hidden the last time. */
    void recall() {
        WebStorage.getItem(WebStorage.Storage.LOCAL_STORAGE, STORAGE_KEY, this::recalled);
    }

    private void recalled(@Nullable String stored) {
        if (stored != null && !stored.isEmpty()) {
            Set<String> names = Set.of(stored.split(",", -1));
            Arrays.stream(PlanColumn.values())
                    .filter(column -> column.mayHide() && names.contains(column.name()))
                    .forEach(hidden::add);
            apply();
        }
    }

    private void choose(PlanColumn column, boolean shown) {
        if (shown) {
            hidden.remove(column);
        } else {
            hidden.add(column);
        }
        WebStorage.setItem(
                WebStorage.Storage.LOCAL_STORAGE,
                STORAGE_KEY,
                hidden.stream().map(Enum::name).collect(Collectors.joining(",")));
        apply();
    }

    /** On a phone no column shows: the cards stand for them all. */
    void setPhone(boolean phone) {
        this.phone = phone;
        apply();
    }

    private void apply() {
        columns.forEach((column, built) -> built.setVisible(!phone && !hidden.contains(column)));
    }
}
