package be.jalon.exchange.reading;

import be.jalon.plan.ItemField;
import java.math.BigDecimal;

/** Progress that a whole column states as a share of one: there 0.4 and 1 mean 40 % and 100 %. */
final class ProgressShares {

    private ProgressShares() {}

    /** States it as a percentage, which no reader can take for anything else; the cell's own text stays with its place. */
    static void restate(ItemBuilder item) {
        String text = item.texts.getOrDefault(ItemField.PROGRESS, "").strip();
        if (CellTexts.isShare(text)) {
            BigDecimal percent =
                    new BigDecimal(text.replace(',', '.')).movePointRight(2).stripTrailingZeros();
            item.texts.put(ItemField.PROGRESS, percent.max(BigDecimal.ZERO).toPlainString() + " %");
        }
    }
}
