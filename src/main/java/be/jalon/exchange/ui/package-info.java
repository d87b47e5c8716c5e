/** The screens of imports and exports, and the addresses of the files that they hand out. */
@NullMarked
package be.jalon.exchange.ui;

import org.jspecify.annotations.NullMarked;
