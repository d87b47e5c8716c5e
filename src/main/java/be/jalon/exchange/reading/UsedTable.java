package be.jalon.exchange.reading;

import be.jalon.exchange.profile.KnownTable;
import java.io.Serializable;

/**
 * An explained table by which a sheet was read, with the places that its columns have there.
 *
 * @param model name of the model of the commune, "" for what was said of this file alone
 */
public record UsedTable(String model, KnownTable table) implements Serializable {}
