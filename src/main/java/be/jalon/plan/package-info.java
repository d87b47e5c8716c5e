/** Plans: the ordered tree of items as people wrote them, read through immutable snapshots and changed gesture by gesture. */
@NullMarked
package be.jalon.plan;

import org.jspecify.annotations.NullMarked;
