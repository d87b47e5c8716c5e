/** The commands that keep an installation alive: backup, verify, restore, migrate-to. They start no server. */
@NullMarked
@NamedInterface("cli")
package be.jalon.operations.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
