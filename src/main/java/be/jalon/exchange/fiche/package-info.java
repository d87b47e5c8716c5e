/** Fiches: texts in which a line names what the next lines say. */
@NullMarked
package be.jalon.exchange.fiche;

import org.jspecify.annotations.NullMarked;
