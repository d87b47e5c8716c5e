package be.jalon.exchange.reading;

import be.jalon.exchange.workbook.RawRow;
import be.jalon.values.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Columns of amounts headed by who pays: "Fonds propres", "Subside", "Europe". */
final class PayerColumns {

    private static final double MOST = 0.8;

    private final HeadedTable table;
    private final List<Integer> payers;

    PayerColumns(HeadedTable table, List<Integer> payers) {
        this.table = table;
        this.payers = payers;
    }

    /**
     * Whether they are what the table says of money, rather than details of another amount.
     *
     * @param others columns of amounts that name no payer; one of them may be their sum
     */
    boolean addUpTo(List<Integer> others) {
        return others.isEmpty() || (others.size() == 1 && isSum(others.getFirst()));
    }

    private boolean isSum(int column) {
        int sums = 0;
        int compared = 0;
        for (RawRow row : table.rows()) {
            BigDecimal whole = amount(row, column).orElse(null);
            BigDecimal parts = payers.stream()
                    .flatMap(payer -> amount(row, payer).stream())
                    .reduce(BigDecimal::add)
                    .orElse(null);
            if (whole != null && parts != null) {
                compared++;
                sums += whole.compareTo(parts) == 0 ? 1 : 0;
            }
        }
        return compared > 0 && sums >= compared * MOST;
    }

    private static Optional<BigDecimal> amount(RawRow row, int column) {
        return row.cell(column).filter(SheetGrid::isWritten).flatMap(cell -> Amount.parse(cell.text()));
    }
}
