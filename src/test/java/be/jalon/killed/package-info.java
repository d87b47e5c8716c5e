/** Kills the real application in the middle of its work and looks at what its next start finds. */
@NullMarked
package be.jalon.killed;

import org.jspecify.annotations.NullMarked;
