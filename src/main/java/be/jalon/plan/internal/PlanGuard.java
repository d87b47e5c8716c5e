package be.jalon.plan.internal;

import be.jalon.people.CurrentUser;
import be.jalon.people.MyPilots;
import be.jalon.people.PilotKind;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.Permissions;
import java.util.function.Predicate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Refuses gestures that the user may not make; asked inside the gesture, about the plan as it stands then. */
@Component
public class PlanGuard {

    private final CurrentUser user;
    private final MyPilots mine;

    PlanGuard(CurrentUser user, MyPilots mine) {
        this.user = user;
        this.mine = mine;
    }

    /** What the user of this request may do. */
    public Permissions permissions() {
        return new Permissions(user.role().orElse(null), mine.keys());
    }

    /** A project manager's new action names him: else it would not be his. Sub-actions follow the action above. */
    FieldTexts inMyName(FieldTexts texts, ItemLevel level) {
        boolean anonymous = permissions().editsPlans() || level != ItemLevel.ACTION;
        return anonymous
                ? texts
                : mine.entries().stream()
                        .findFirst()
                        .map(me -> texts.with(cell(me.kind()), me.name()))
                        .orElse(texts);
    }

    private static ItemField cell(PilotKind kind) {
        return switch (kind) {
            case SERVICE, BODY -> ItemField.SERVICE;
            case PERSON, FUNCTION, UNCLEAR -> ItemField.AGENT;
        };
    }

    /**
     * Those who may do everything are not asked further, so that for them nothing needs to be read.
     *
     * @throws AccessDeniedException when the rule does not hold
     */
    void require(Predicate<Permissions> rule) {
        Permissions permissions = permissions();
        if (!permissions.editsPlans() && !rule.test(permissions)) {
            throw new AccessDeniedException("Not allowed on this item");
        }
    }
}
