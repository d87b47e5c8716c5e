/** The table of comments and the count of what waits; nothing outside {@code be.jalon.review} sees it. */
@NullMarked
package be.jalon.review.internal;

import org.jspecify.annotations.NullMarked;
