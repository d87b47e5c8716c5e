/** The plan of a commune that does not exist, written into a workbook so that a trial imports it as people do. */
@NullMarked
package be.jalon.exchange.demo;

import org.jspecify.annotations.NullMarked;
