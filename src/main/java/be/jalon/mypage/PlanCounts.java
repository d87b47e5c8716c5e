package be.jalon.mypage;

import be.jalon.plan.PlanHeader;

/**
 * One plan in figures.
 *
 * @param late items past their deadline and not finished
 * @param pending fields that await the Collège
 * @param unknown budget lines whose amount is unknown
 * @param toCheck budget lines with something to check, -1 where that is not this person's business
 */
public record PlanCounts(PlanHeader plan, int actions, int late, int pending, int unknown, int toCheck) {}
