package be.jalon.exchange.profile;

import be.jalon.plan.ItemLevel;

/** A text that says of itself which level it has. */
public record LevelMatch(ItemLevel level, TitleShape shape) {}
