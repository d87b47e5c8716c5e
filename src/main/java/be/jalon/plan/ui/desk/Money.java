package be.jalon.plan.ui.desk;

import be.jalon.values.Amount;
import java.math.BigDecimal;

/** Amounts as the grid shows them. */
public final class Money {

    private static final char NARROW_SPACE = '\u202F';
    private static final char SPACE = '\u00A0';

    private Money() {}

    /** {@code 20 000 €}. The narrow space of our font is a hair's breadth: among figures its common one is narrow enough. */
    public static String text(BigDecimal amount) {
        return Amount.format(amount).replace(NARROW_SPACE, SPACE);
    }
}
