/** The commands {@code inspect} and {@code roundtrip}: the exchange without a server or a database. */
@NamedInterface("cli")
@NullMarked
package be.jalon.exchange.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
