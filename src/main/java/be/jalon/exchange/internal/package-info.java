/** How the exchange keeps original workbooks and the places of items in them. */
@NullMarked
package be.jalon.exchange.internal;

import org.jspecify.annotations.NullMarked;
