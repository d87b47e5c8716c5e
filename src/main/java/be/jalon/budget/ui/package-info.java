/** The finance officer's desk: every budget line of a plan, what is to be checked, and the cells that the lines stand in. */
@NullMarked
package be.jalon.budget.ui;

import org.jspecify.annotations.NullMarked;
