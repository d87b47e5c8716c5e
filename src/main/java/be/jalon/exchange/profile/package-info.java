/** Layouts of tables as data: header words, patterns of levels and words of the legend, read from profile files. */
@NullMarked
package be.jalon.exchange.profile;

import org.jspecify.annotations.NullMarked;
