/** What awaits the Collège and what people say about items: the desk for its answers, and comments. */
@NullMarked
package be.jalon.review;

import org.jspecify.annotations.NullMarked;
