package be.jalon.plan;

import java.util.List;

/**
 * What became of several confirmations made at once.
 *
 * @param confirmed the answers that were taken
 * @param left those whose text, question or item changed meanwhile: they still wait, or are gone
 */
public record Confirmations(List<Answer.Confirm> confirmed, List<Answer.Confirm> left) {}
