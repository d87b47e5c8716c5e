/** What the tests of every module share: databases, SQL counting, the real browser. */
@NullMarked
package be.jalon.testing;

import org.jspecify.annotations.NullMarked;
