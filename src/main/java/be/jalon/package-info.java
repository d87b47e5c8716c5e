/** The entry point; nothing else lives in the root package. */
@NullMarked
package be.jalon;

import org.jspecify.annotations.NullMarked;
