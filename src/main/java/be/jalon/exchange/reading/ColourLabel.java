package be.jalon.exchange.reading;

import java.io.Serializable;

/**
 * A colour of the legend that means something else than waiting for the Collège.
 *
 * @param fill key of the fill, as raw cells have it
 * @param text what the legend says beside it
 */
public record ColourLabel(String fill, String text) implements Serializable {}
