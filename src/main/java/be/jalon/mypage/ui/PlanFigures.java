package be.jalon.mypage.ui;

import be.jalon.mypage.PlanCounts;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The plans in figures, each of which leads to what it counts. */
class PlanFigures extends Composite<Div> {

    PlanFigures(List<PlanCounts> plans) {
        getContent().addClassName("mypage-plans");
        plans.forEach(plan -> getContent().add(plan(plan)));
    }

    private static Component plan(PlanCounts counts) {
        String id = counts.plan().id().toString();
        Anchor title = link("plan/" + id, counts.plan().title());
        UnorderedList figures = new UnorderedList(
                figure("plan/" + id, "mypage.figure.actions", counts.actions()),
                figure("plan/" + id + "?echeance=retard", "mypage.figure.late", counts.late()),
                figure("plan/" + id + "?attente=oui", "mypage.figure.pending", counts.pending()),
                figure("budget/" + id + "?montant=inconnu", "mypage.figure.unknown", counts.unknown()));
        if (counts.toCheck() >= 0) {
            figures.add(figure("budget/" + id + "?verdict=a-verifier", "mypage.figure.toCheck", counts.toCheck()));
        }
        figures.addClassName("mypage-figures");
        Div plan = new Div(new H3(title), figures);
        plan.addClassName("mypage-plan");
        return plan;
    }

    private static ListItem figure(String address, String key, int count) {
        Span number = new Span(Integer.toString(count));
        number.addClassName("mypage-number");
        Anchor link = link(address, "");
        link.add(number, new Span(Texts.text(key, count)));
        return new ListItem(link);
    }

    private static Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.getElement().setAttribute("router-link", "");
        return link;
    }
}
