package be.jalon.budget.ui;

import be.jalon.budget.BudgetRow;
import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The rows of the list as the grid asks for them, page by page. */
final class BudgetRows extends AbstractBackEndDataProvider<BudgetRow, Void> {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<List<BudgetRow>> rows;

    BudgetRows(Supplier<List<BudgetRow>> rows) {
        this.rows = rows;
    }

    /** A row that was worked out again is still the same row: the selection hangs on the key. */
    @Override
    public Object getId(BudgetRow row) {
        return row.key();
    }

    @Override
    protected Stream<BudgetRow> fetchFromBackEnd(Query<BudgetRow, Void> query) {
        return rows.get().stream().skip(query.getOffset()).limit(query.getLimit());
    }

    @Override
    protected int sizeInBackEnd(Query<BudgetRow, Void> query) {
        return rows.get().size();
    }
}
