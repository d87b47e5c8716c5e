/** Tables of the people; nothing outside {@code be.jalon.people} sees it. */
@NullMarked
package be.jalon.people.internal;

import org.jspecify.annotations.NullMarked;
