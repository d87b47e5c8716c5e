/** What surrounds the features: page shell, main layout, login, error views, security and the clock. */
@NullMarked
package be.jalon.shell;

import org.jspecify.annotations.NullMarked;
