package be.jalon.exchange.ui;

import be.jalon.exchange.ImportReceipt;
import be.jalon.plan.FilterParameters;
import be.jalon.uikit.JalonIcon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.function.SerializableRunnable;

/** What an import wrote, and the way to it. */
class ReceiptPanel extends Composite<Div> {

    ReceiptPanel(ImportReceipt receipt, SerializableRunnable another) {
        getContent().addClassName("receipt");
        SvgIcon tick = JalonIcon.CHECK.create();
        tick.addClassName("receipt-tick");
        boolean returned = receipt.changed() > 0;
        H2 title = Attention.on(new H2(getTranslation(
                returned ? "exchange.receipt.returned" : "exchange.receipt.title", receipt.planTitle())));
        UnorderedList lines = new UnorderedList();
        receipt.created()
                .forEach((level, count) ->
                        lines.add(new ListItem(getTranslation("exchange.receipt.level." + level.name(), count))));
        lines.add(new ListItem(
                returned
                        ? getTranslation("exchange.receipt.changed", receipt.changed())
                        : getTranslation("exchange.receipt.pending", receipt.pending())));
        if (receipt.doubts() > 0) {
            Anchor check = new Anchor(
                    "plan/" + receipt.plan().value() + "?" + FilterParameters.DOUBT + "=" + FilterParameters.YES,
                    getTranslation("exchange.receipt.doubts", receipt.doubts()));
            lines.add(new ListItem(check));
        }
        Anchor open = new Anchor("plan/" + receipt.plan().value(), getTranslation("exchange.receipt.open"));
        open.addClassNames("button-link", "primary");
        Div ways = new Div(open, new Button(getTranslation("exchange.receipt.another"), click -> another.run()));
        ways.addClassName("target-buttons");
        getContent()
                .add(
                        tick,
                        title,
                        lines,
                        new Paragraph(getTranslation(keptKey(receipt, returned), receipt.fileName())),
                        ways);
    }

    private static String keptKey(ImportReceipt receipt, boolean returned) {
        if (returned) {
            return "exchange.receipt.returnKept";
        }
        return receipt.changeable() ? "exchange.receipt.kept" : "exchange.receipt.keptUntilChanged";
    }
}
