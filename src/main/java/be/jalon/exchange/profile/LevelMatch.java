package be.jalon.exchange.profile;

import be.jalon.plan.ItemLevel;

/**
 * A text that says of itself which level it has.
 *
 * @param depth 0, or more for a level inside a level of the same name: a "sous-axe" is an axis of depth 1
 * @param byNumber only the parts of its number say the level: "Objectif 2.1" is below "Objectif 2", whatever both are
 */
public record LevelMatch(ItemLevel level, int depth, TitleShape shape, boolean byNumber) {}
