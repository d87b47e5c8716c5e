/** Where and when backups are made, kept and thrown away. */
@NullMarked
package be.jalon.operations.internal;

import org.jspecify.annotations.NullMarked;
