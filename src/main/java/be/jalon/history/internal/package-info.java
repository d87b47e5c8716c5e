/** The table of changes; nothing outside {@code be.jalon.history} sees it. */
@NullMarked
package be.jalon.history.internal;

import org.jspecify.annotations.NullMarked;
