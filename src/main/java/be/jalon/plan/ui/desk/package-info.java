/** What every desk on a plan shares: the choice of the plan, the dialog about two people's texts, the foot of a panel. */
@NullMarked
@NamedInterface("desk")
package be.jalon.plan.ui.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
