/** From raw cells to a draft of a plan: finds the table, reads its rows and says what it is not sure of. */
@NullMarked
package be.jalon.exchange.reading;

import org.jspecify.annotations.NullMarked;
