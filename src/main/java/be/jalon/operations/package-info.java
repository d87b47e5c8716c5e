/** Keeping an installation alive: backups, restoring, moving to another database, checks. */
@NullMarked
package be.jalon.operations;

import org.jspecify.annotations.NullMarked;
