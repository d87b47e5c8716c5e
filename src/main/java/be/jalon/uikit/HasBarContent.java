package be.jalon.uikit;

import com.vaadin.flow.component.Component;

/**
 * A view that puts something of its own into the top bar of the frame (48 px high), such as a plan picker and a search
 * field. The frame asks once per navigation and takes the component away when another view is shown.
 */
public interface HasBarContent {

    Component barContent();
}
