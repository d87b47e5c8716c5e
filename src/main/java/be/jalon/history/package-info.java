/** The log of changes: who made which text into which other text, when and from where. */
@NullMarked
package be.jalon.history;

import org.jspecify.annotations.NullMarked;
