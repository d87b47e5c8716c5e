package be.jalon.budget;

/** A row of the list of budget lines: a line, or the head of a group of lines. */
public sealed interface BudgetRow permits BudgetEntry, BudgetGroup {

    /** Tells rows apart; the same row has the same key after the plan was read again. */
    String key();
}
