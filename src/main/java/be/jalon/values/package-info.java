/** What people write in the cells of a plan, and what it means: pure functions from text to deadlines, amounts, carriers and statuses. */
@NullMarked
package be.jalon.values;

import org.jspecify.annotations.NullMarked;
