/** The budget of a plan: every line of its budget cells with article, exercice and what the finance officer has to check. */
@NullMarked
package be.jalon.budget;

import org.jspecify.annotations.NullMarked;
