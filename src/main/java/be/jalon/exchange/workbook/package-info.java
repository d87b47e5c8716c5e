/** Workbook files: reading them as raw cells within fixed limits, and patching copies of them; knows nothing of plans. */
@NullMarked
package be.jalon.exchange.workbook;

import org.jspecify.annotations.NullMarked;
