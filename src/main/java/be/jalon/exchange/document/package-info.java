/** Files that hold a plan and are no table: what their readers share. */
@NullMarked
package be.jalon.exchange.document;

import org.jspecify.annotations.NullMarked;
