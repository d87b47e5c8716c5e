package be.jalon.exchange.profile;

import java.io.Serializable;
import java.util.List;

/**
 * The tables that a person has explained, under the name by which people know them.
 *
 * @param name "" for an explanation that holds for one file only
 */
public record TableModel(String name, List<KnownTable> tables) implements Serializable {

    public TableModel {
        tables = List.copyOf(tables);
    }
}
