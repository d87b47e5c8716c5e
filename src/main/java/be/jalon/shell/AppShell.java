package be.jalon.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page around every view: Vaadin's Lumo look and, on top of it, the style sheet of Jalon. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/jalon.css")
public class AppShell implements AppShellConfigurator {}
