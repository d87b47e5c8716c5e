/** The desk of the Collège and the comments in the panel of an item. */
@NullMarked
package be.jalon.review.ui;

import org.jspecify.annotations.NullMarked;
