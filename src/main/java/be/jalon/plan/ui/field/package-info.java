/** Writing one field of an item: its input and what its text is understood as, wherever a field is written. */
@NullMarked
@NamedInterface("field")
package be.jalon.plan.ui.field;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
