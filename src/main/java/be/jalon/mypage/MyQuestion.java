package be.jalon.mypage;

import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PendingMark;
import be.jalon.plan.PlanHeader;

/**
 * A field that awaits the Collège.
 *
 * @param days since it was asked
 */
public record MyQuestion(PlanHeader plan, ItemRow row, ItemField field, PendingMark mark, long days) {}
