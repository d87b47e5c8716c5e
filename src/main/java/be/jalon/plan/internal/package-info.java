/** Tables of the plans and the work behind the gestures; nothing outside {@code be.jalon.plan} sees it. */
@NullMarked
package be.jalon.plan.internal;

import org.jspecify.annotations.NullMarked;
