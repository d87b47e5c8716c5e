package be.jalon.people;

import java.io.Serializable;
import java.util.UUID;

/**
 * An item that names a pilot.
 *
 * @param label the item as people call it: its code and its title
 * @param name the name as the item writes it
 */
public record PilotMention(UUID plan, String planTitle, UUID item, String label, PilotRole role, String name)
        implements Serializable {}
