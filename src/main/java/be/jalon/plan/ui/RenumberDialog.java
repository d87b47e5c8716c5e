package be.jalon.plan.ui;

import be.jalon.plan.RenumberProposal;
import be.jalon.plan.RenumberProposal.NewCode;
import be.jalon.plan.ui.desk.PlanDialog;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Codes that would follow the order of the plan: nothing changes before somebody ticks and confirms. */
class RenumberDialog extends PlanDialog {

    private static final String CODES_TEMPLATE = """
            <span class="plan-code">${item.before}</span> <span aria-hidden="true">→</span>
            <span class="visually-hidden">${item.becomes}</span> <strong class="plan-code">${item.after}</strong>""";

    private final RenumberProposal proposal;
    private final Consumer<RenumberProposal> onApply;
    private final Grid<NewCode> grid = new Grid<>();

    RenumberDialog(RenumberProposal proposal, Consumer<RenumberProposal> onApply) {
        super(Texts.text("plan.renumber.title"), Texts.text("plan.renumber.confirm"));
        this.proposal = proposal;
        this.onApply = onApply;
        addClassNames("renumber-dialog", "is-wide");
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        grid.addColumn(codes())
                .setHeader(Texts.text("plan.renumber.codes"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(NewCode::title).setHeader(Texts.text("plan.field.title")).setTooltipGenerator(NewCode::title);
        grid.setItems(proposal.codes());
        grid.asMultiSelect().setValue(Set.copyOf(proposal.codes()));
        grid.addSelectionListener(
                selection -> setConfirmable(!selection.getAllSelectedItems().isEmpty()));
        add(new Paragraph(Texts.text("plan.renumber.explain")), grid);
    }

    private static LitRenderer<NewCode> codes() {
        return LitRenderer.<NewCode>of(CODES_TEMPLATE)
                .withProperty("before", code -> code.before().isEmpty() ? "—" : code.before())
                .withProperty("becomes", code -> Texts.text("plan.renumber.becomes"))
                .withProperty("after", NewCode::after);
    }

    @Override
    protected void confirm() {
        Set<NewCode> ticked = grid.getSelectedItems();
        List<NewCode> codes = proposal.codes().stream().filter(ticked::contains).toList();
        close();
        onApply.accept(new RenumberProposal(proposal.plan(), codes));
    }
}
