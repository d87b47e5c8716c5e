/** What a user does from the first page to the exported workbook, in a real browser; it also takes the guide's pictures. */
@NullMarked
package be.jalon.journey;

import org.jspecify.annotations.NullMarked;
