/** The main screen: the plan as a grid that reads like the sheet, and the page of one item beside it. */
@NullMarked
package be.jalon.plan.ui;

import org.jspecify.annotations.NullMarked;
