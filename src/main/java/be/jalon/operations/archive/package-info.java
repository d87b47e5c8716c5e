/** The portable archive: all rows of an installation in one file that every supported database can be filled from. Plain JDBC. */
@NullMarked
package be.jalon.operations.archive;

import org.jspecify.annotations.NullMarked;
