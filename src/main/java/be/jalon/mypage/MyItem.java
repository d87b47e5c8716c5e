package be.jalon.mypage;

import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanHeader;

/**
 * An item of mine with a deadline.
 *
 * @param days between the last day of the deadline and today: how late it is, or how many are left
 */
public record MyItem(PlanHeader plan, ItemRow row, long days) {}
