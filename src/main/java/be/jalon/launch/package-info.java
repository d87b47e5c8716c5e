/** How the packaged jar starts: as the server, or at once as one of the commands that only read files. */
@NullMarked
package be.jalon.launch;

import org.jspecify.annotations.NullMarked;
