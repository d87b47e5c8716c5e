package be.jalon.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The administration that runs this installation.
 *
 * @param insCode the five digits of the national statistics institute that name a Belgian commune
 * @param trial whether everything in it is a trial that may be erased
 */
public record Organisation(UUID id, String name, @Nullable String insCode, boolean trial) {}
