/** From a plan to the cells of a workbook: the one that it came from, changed in place, or the template. */
@NullMarked
package be.jalon.exchange.writing;

import org.jspecify.annotations.NullMarked;
