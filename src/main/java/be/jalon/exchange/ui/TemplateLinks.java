package be.jalon.exchange.ui;

import be.jalon.uikit.JalonIcon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The workbook to fill in by hand, and the page that says how. */
class TemplateLinks extends Composite<Div> {

    TemplateLinks() {
        getContent().addClassName("template-links");
        Anchor template = new Anchor(ExchangeAddresses.TEMPLATE, "");
        template.add(JalonIcon.DOWNLOAD.create(), new Span(getTranslation("exchange.template")));
        template.setRouterIgnore(true);
        Anchor guide = new Anchor(ExchangeAddresses.TEMPLATE_GUIDE, getTranslation("exchange.template.guide"));
        guide.setTarget(AnchorTarget.BLANK);
        guide.setRouterIgnore(true);
        getContent().add(template, guide);
    }
}
