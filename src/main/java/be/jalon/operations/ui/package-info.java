/** The backups as administrators see them. */
@NullMarked
package be.jalon.operations.ui;

import org.jspecify.annotations.NullMarked;
