/** Plans in files: what came of reading or writing one, said as findings. */
@NullMarked
package be.jalon.exchange;

import org.jspecify.annotations.NullMarked;
