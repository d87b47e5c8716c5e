/** The directory as its users see it. */
@NullMarked
package be.jalon.people.ui;

import org.jspecify.annotations.NullMarked;
