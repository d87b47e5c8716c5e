package be.jalon.plan.ui;

import be.jalon.plan.ItemId;
import be.jalon.plan.PlanFilter;
import com.vaadin.flow.component.UI;

/** What the plan side of the screen asks for, and who does it: another address, a gesture, a file, a page. */
final class PlanCommands implements PlanMain.Gestures {

    /** The screen around the commands. */
    interface Screen extends PlanGestures.Screen {

        PlanPlace place();

        /** Shows another place, unless somebody who writes wants to stay. */
        void go(PlanPlace next);

        void closeItem();

        void focusSearch();

        UI ui();
    }

    private final PlanGestures gestures;
    private final Screen screen;

    PlanCommands(PlanGestures gestures, Screen screen) {
        this.gestures = gestures;
        this.screen = screen;
    }

    @Override
    public void filter(PlanFilter filter) {
        screen.go(screen.place().withFilter(filter));
    }

    @Override
    public void select(ItemId item) {
        screen.go(screen.place().withItem(item));
    }

    @Override
    public void command(GridCommand command) {
        switch (command.kind()) {
            case OPEN -> open(command);
            case CLOSE -> screen.closeItem();
            case SHORTCUTS -> showShortcuts();
            case SEARCH -> screen.focusSearch();
            default -> gestures.run(command.kind(), command.item());
        }
    }

    private void open(GridCommand command) {
        ItemId item = command.item();
        if (item != null) {
            screen.open(item, command.field());
        }
    }

    @Override
    public void command(PlanToolbar.Command command) {
        switch (command) {
            case NEW_ITEM -> gestures.create(screen.place().item());
            case BIN -> gestures.openBin();
            case RENUMBER -> gestures.askRenumbering();
            // A file, handed out by the exchange: the page stays where it is.
            case EXPORT ->
                screen.ui().getPage().setLocation("export/" + screen.plan().plan());
            case PRINT -> screen.ui().getPage().open(screen.place().printAddress());
            case SHORTCUTS -> showShortcuts();
            case EXPAND_ALL, COLLAPSE_ALL -> throw new IllegalArgumentException("Not a wish: " + command);
        }
    }

    private void showShortcuts() {
        new ShortcutsDialog(screen.plan().user().editsItems()).open();
    }
}
