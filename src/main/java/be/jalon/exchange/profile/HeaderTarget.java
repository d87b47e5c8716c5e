package be.jalon.exchange.profile;

import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;

/** What a column holds. */
public sealed interface HeaderTarget {

    /** A field of the item of the row. */
    record Field(ItemField field) implements HeaderTarget {}

    /**
     * The titles, or only the codes, of the items of one level above (or below) the item of the row.
     *
     * @param depth 0, or more for a level inside a level of the same name: an axis of an axis
     */
    record Level(ItemLevel level, int depth) implements HeaderTarget {}

    /** A column that speaks of the item of one level, whichever item the row is about: "OO Échéance". */
    record Scoped(Level level, HeaderTarget target) implements HeaderTarget {}

    /** A column that helps to read others. */
    record Helper(Role role) implements HeaderTarget {}

    /** A column in which a mark, such as an X, says what the header says. */
    record Mark(ItemField field) implements HeaderTarget {}

    /** Known, but no field of ours: kept under its header. */
    record Aside() implements HeaderTarget {}

    /** How a column helps. */
    enum Role {
        /** An amount, of which the header does not say which of the two budgets it belongs to. */
        BUDGET,
        /** The sum of other amounts of the row. */
        BUDGET_TOTAL,
        /** The article of the amount beside it. */
        ARTICLE,
        /** Who pays the amount beside it. */
        PAYER,
        /** The amounts that one payer pays, whose name is the header. */
        SOURCE,
        /** The exercice of the amount beside it. */
        EXERCICE,
        /** The semester or the quarter of the year beside it. */
        PART_OF_YEAR,
        /** An agent, unless the cells name services. */
        AGENT_OR_SERVICE,
        /** A service, unless the cells name persons. */
        SERVICE_OR_AGENT,
        /** The level of the item of the row. */
        TYPE,
        /** The items above the item of the row, all in one cell. */
        PATH,
        /** How many items there are: the table sums up others. */
        COUNT
    }

    HeaderTarget TITLE = new Field(ItemField.TITLE);
    HeaderTarget CODE = new Field(ItemField.CODE);
    HeaderTarget ASIDE = new Aside();

    static HeaderTarget helper(Role role) {
        return new Helper(role);
    }
}
