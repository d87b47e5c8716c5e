package offences;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** Breaks rules on purpose: a public view outside a ui package that says nothing about access. */
@Route(value = "offence", registerAtStartup = false)
public class ViewWithoutHome extends Div {}
