package be.jalon.plan;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * New texts of one item among others that change together.
 *
 * @param before the texts that somebody saw
 * @param after the texts wanted; fields equal to {@code before} are not touched
 * @param extrasBefore what no field holds, as somebody saw it
 * @param extrasAfter what no field shall hold
 * @param place where in its source the change stands, for the history; may be empty
 */
public record ItemRevision(
        ItemId item,
        FieldTexts before,
        FieldTexts after,
        Map<String, String> extrasBefore,
        Map<String, String> extrasAfter,
        String place)
        implements Serializable {

    public ItemRevision {
        extrasBefore = Collections.unmodifiableMap(new LinkedHashMap<>(extrasBefore));
        extrasAfter = Collections.unmodifiableMap(new LinkedHashMap<>(extrasAfter));
    }
}
