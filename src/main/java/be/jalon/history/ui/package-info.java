/** The history of an item as people read it. */
@NullMarked
package be.jalon.history.ui;

import org.jspecify.annotations.NullMarked;
