package be.jalon.exchange.internal;

/**
 * Where an item stands in the workbook that it came from.
 *
 * @param draft number of the item in the reading of the workbook
 * @param address where it stood then, for instance {@code Citoyenneté!C9}; another address today means another reading
 */
public record SourcePlace(int draft, String address) {}
