package be.jalon.plan.ui;

import be.jalon.uikit.EmptyState;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;

/** What stands where no plan is: either none exists yet, or the link leads nowhere. */
class NoPlan extends Composite<Div> {

    private static final String PICTURE = "images/plan-empty.svg";

    /** @param lost whether the address names a plan that is not there */
    NoPlan(boolean writer, boolean lost, Runnable onCreate) {
        if (lost) {
            getContent()
                    .add(new EmptyState(
                            PICTURE,
                            Texts.text("plan.lost"),
                            new Anchor(PlanPlace.ROUTE, Texts.text("plan.lost.others"))));
        } else {
            getContent().add(new EmptyState(PICTURE, sentence(writer), ways(writer, onCreate)));
        }
    }

    private static String sentence(boolean writer) {
        return Texts.text(writer ? "plan.none.writer" : "plan.none.reader");
    }

    private static Component[] ways(boolean writer, Runnable onCreate) {
        List<Component> ways = new ArrayList<>();
        if (writer) {
            Anchor importing = new Anchor("imports", Texts.text("plan.none.import"));
            importing.addClassName("button-link");
            ways.add(importing);
            Button create = new Button(Texts.text("plan.newPlan.menu"), click -> onCreate.run());
            create.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            ways.add(create);
        }
        return ways.toArray(Component[]::new);
    }
}
