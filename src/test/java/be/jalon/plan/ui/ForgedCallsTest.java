package be.jalon.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.jalon.people.Cast;
import be.jalon.people.Role;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.PlanSnapshot;
import be.jalon.plan.ReviewReason;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.NodeFeatureRegistry;
import com.vaadin.flow.server.communication.rpc.EventRpcHandler;
import com.vaadin.flow.server.communication.rpc.MapSyncRpcHandler;
import com.vaadin.flow.shared.JsonConstants;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/**
 * A browser that was tampered with sends what hidden and disabled controls would send, in the very messages of the
 * protocol: nothing changes and nothing leaks.
 */
@WithMockUser(username = "Claire", roles = "READER")
class ForgedCallsTest extends PlanScreen {

    @Autowired
    private WebApplicationContext application;

    private PlanSnapshot before;

    private void enterAs(Role role) {
        Cast.enter(role == Role.PROJECT_MANAGER ? Cast.of(application, role, "PCS") : Cast.of(application, role));
        UI.getCurrent().navigate("plan/" + plan);
        UI.getCurrent().refreshCurrentRoute(true);
        before = reading.open(plan);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    private void assertNothingChanged() {
        assertThat(reading.open(plan)).isSameAs(before);
        assertThat(find(Dialog.class).all()).noneMatch(Dialog::isOpened);
    }

    /** The message of an event, as the server reads it from the wire. */
    private static void send(Component to, String event, Map<String, String> data) {
        ObjectNode message = message(to);
        message.put(JsonConstants.RPC_EVENT_TYPE, event);
        ObjectNode details = JacksonUtils.createObjectNode();
        data.forEach(details::put);
        message.set(JsonConstants.RPC_EVENT_DATA, details);
        new EventRpcHandler().handle(UI.getCurrent(), message);
    }

    /** The message of a changed property, as the server reads it from the wire. */
    private static void change(Component of, String property, String value) {
        ObjectNode message = message(of);
        message.put(JsonConstants.RPC_FEATURE, NodeFeatureRegistry.getId(ElementPropertyMap.class));
        message.put(JsonConstants.RPC_PROPERTY, property);
        message.put(JsonConstants.RPC_PROPERTY_VALUE, value);
        new MapSyncRpcHandler().handle(UI.getCurrent(), message).ifPresent(Runnable::run);
    }

    private static ObjectNode message(Component component) {
        ObjectNode message = JacksonUtils.createObjectNode();
        message.put(JsonConstants.RPC_NODE, component.getElement().getNode().getId());
        return message;
    }

    private void sendKey(GridCommand.Kind kind, ItemId item) {
        send(
                grid(),
                "plan-command",
                Map.of(
                        "event.detail.command", kind.word(),
                        "event.detail.item", item.toString(),
                        "event.detail.field", "title"));
    }

    @ParameterizedTest
    @EnumSource(names = {"READER", "COLLEGE", "FINANCE", "PROJECT_MANAGER"})
    void keys_of_the_grid_change_nothing_on_an_item_of_others(Role role) {
        enterAs(role);

        for (GridCommand.Kind kind : GridCommand.Kind.values()) {
            if (kind != GridCommand.Kind.SHORTCUTS) {
                sendKey(kind, items.get(6));
            }
        }

        assertNothingChanged();
    }

    @Test
    void the_same_message_of_somebody_who_may_is_heard() {
        enterAs(Role.PROJECT_MANAGER);

        sendKey(GridCommand.Kind.DELETE, items.get(2));

        assertThat(reading.open(plan).row(items.get(2))).isEmpty();
    }

    @Test
    void texts_written_into_fields_that_are_only_read_are_not_saved() {
        enterAs(Role.READER);
        openItem(items.get(2));

        change(area(ItemField.NOTES), "value", "faux");
        change(area(ItemField.BUDGET_ORDINARY), "value", "1 €");
        send(find(ItemPanel.class).single(), "panel-save", Map.of());

        assertThat(area(ItemField.NOTES).getValue()).isEmpty();
        assertThat(find(ItemPanel.class).single().isDirty()).isFalse();
        assertNothingChanged();
    }

    @Test
    void finance_saves_its_budgets_and_no_other_field() {
        enterAs(Role.FINANCE);
        openItem(items.get(6));

        change(area(ItemField.SERVICE), "value", "Finances");
        change(area(ItemField.BUDGET_ORDINARY), "value", "1 €");
        send(find(ItemPanel.class).single(), "panel-save", Map.of());

        assertThat(row(items.get(6)).text(ItemField.SERVICE)).isEqualTo("Communication");
        assertThat(row(items.get(6)).text(ItemField.BUDGET_ORDINARY)).isEqualTo("1 €");
    }

    @Test
    void a_word_of_ones_own_in_a_choice_that_is_only_read_is_not_taken() {
        enterAs(Role.READER);
        openItem(items.get(2));

        write(ItemField.STATUS, "terminé");
        send(find(ItemPanel.class).single(), "panel-save", Map.of());

        assertThat(editor(ItemField.STATUS).isDirty()).isFalse();
        assertNothingChanged();
    }

    @Test
    void buttons_that_are_not_shown_do_not_answer() {
        as("COORDINATOR", () -> editing.flag(items.get(2), ItemField.DEADLINE, ReviewReason.CONFIRMATION, "Sûr ?"));
        enterAs(Role.READER);
        openItem(items.get(2));

        List<Component> hidden = everything(UI.getCurrent())
                .filter(component -> component instanceof Button && !component.isVisible())
                .toList();
        assertThat(hidden).isNotEmpty();
        hidden.forEach(button -> send(button, "click", Map.of()));

        assertNothingChanged();
    }

    private static Stream<Component> everything(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ForgedCallsTest::everything));
    }

    @ParameterizedTest
    @ValueSource(strings = {"imports", "reglages", "reglages/comptes", "reglages/sauvegardes"})
    void pages_that_are_not_offered_do_not_open(String address) {
        for (Role role : List.of(Role.READER, Role.COLLEGE, Role.FINANCE, Role.PROJECT_MANAGER)) {
            enterAs(role);

            UI.getCurrent().navigate(address);

            assertThat(getCurrentView().getElement().getTextRecursively())
                    .as(role + " at " + address)
                    .doesNotContain("Importer un fichier", "Inviter", "Sauvegarder");
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void workbooks_are_handed_out_to_those_who_may_export(Role role) throws Exception {
        MockMvc web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();

        int status = web.perform(get("/export/" + plan)
                        .with(SecurityMockMvcRequestPostProcessors.user("Ann").roles(role.name())))
                .andReturn()
                .getResponse()
                .getStatus();

        assertThat(status).isEqualTo(role.editsPlans() ? 200 : 403);
    }
}
