/** The packaged jar as a process of its own. */
@NullMarked
package be.jalon.launch;

import org.jspecify.annotations.NullMarked;
