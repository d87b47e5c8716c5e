package be.jalon.plan.internal;

import be.jalon.people.PilotDirectory;
import be.jalon.people.PilotRole;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemRevision;
import be.jalon.plan.PlanId;
import be.jalon.plan.RevisionOutcome;
import be.jalon.values.PilotNames;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes texts of many items of a plan in one gesture, all or none. */
@Component
public class ItemRevising {

    private static final Map<PilotRole, ItemField> PILOTS = Map.of(
            PilotRole.POLITICAL, ItemField.POLITICAL,
            PilotRole.SERVICE, ItemField.SERVICE,
            PilotRole.AGENT, ItemField.AGENT);

    private final PlanDesk desk;
    private final PilotDirectory pilots;

    ItemRevising(PlanDesk desk, PilotDirectory pilots) {
        this.desk = desk;
        this.pilots = pilots;
    }

    public RevisionOutcome revise(PlanId plan, List<ItemRevision> revisions, String origin) {
        if (revisions.isEmpty()) {
            return new RevisionOutcome.Revised(0);
        }
        List<ItemId> ids = revisions.stream().map(ItemRevision::item).toList();
        return desk.open(plan, ids)
                .map(opened -> revise(opened, revisions, origin))
                .orElseGet(() -> new RevisionOutcome.Outdated(ids));
    }

    private RevisionOutcome revise(PlanDesk.OnItems opened, List<ItemRevision> revisions, String origin) {
        Map<ItemId, PlanItem> living = new HashMap<>();
        opened.items().forEach(item -> living.put(item.id(), item));
        List<ItemId> outdated = revisions.stream()
                .filter(revision -> !isAsSeen(living.get(revision.item()), revision))
                .map(ItemRevision::item)
                .toList();
        if (outdated.isEmpty()) {
            revisions.forEach(revision -> living.computeIfPresent(
                    revision.item(), (id, item) -> write(opened.gesture(), item, revision, origin)));
        }
        desk.close(opened.gesture());
        if (!outdated.isEmpty()) {
            return new RevisionOutcome.Outdated(outdated);
        }
        pilots.enrol(names(revisions));
        return new RevisionOutcome.Revised(revisions.size());
    }

    private static boolean isAsSeen(@Nullable PlanItem item, ItemRevision revision) {
        return item != null
                && item.extras().equals(revision.extrasBefore())
                && revision.after().differences(revision.before()).stream()
                        .allMatch(field ->
                                item.texts().get(field).equals(revision.before().get(field)));
    }

    private static PlanItem write(Gesture gesture, PlanItem item, ItemRevision revision, String origin) {
        gesture.comesFrom((origin + " " + revision.place()).strip());
        String subject = item.texts().label();
        FieldTexts texts = item.texts();
        for (ItemField field : revision.after().differences(revision.before())) {
            String text = revision.after().get(field);
            gesture.tell(item.id(), subject, field.key(), orNull(texts.get(field)), orNull(text));
            texts = texts.with(field, text);
        }
        Set<String> headers = new LinkedHashSet<>(revision.extrasBefore().keySet());
        headers.addAll(revision.extrasAfter().keySet());
        for (String header : headers) {
            String before = revision.extrasBefore().getOrDefault(header, "");
            String after = revision.extrasAfter().getOrDefault(header, "");
            if (!before.equals(after)) {
                gesture.tell(item.id(), subject, shortened(header), orNull(before), orNull(after));
            }
        }
        item.keepExtras(revision.extrasAfter());
        item.rewrite(texts, gesture.touch());
        gesture.touched(item);
        return item;
    }

    /** The history names a field in sixty characters. */
    private static String shortened(String header) {
        return header.length() <= 60 ? header : header.substring(0, 60);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Map<PilotRole, Set<String>> names(List<ItemRevision> revisions) {
        Map<PilotRole, Set<String>> names = new EnumMap<>(PilotRole.class);
        PILOTS.forEach((role, field) -> {
            Set<String> changed = new LinkedHashSet<>();
            for (ItemRevision revision : revisions) {
                if (revision.after().differences(revision.before()).contains(field)) {
                    changed.addAll(PilotNames.parse(revision.after().get(field)).names());
                }
            }
            names.put(role, changed);
        });
        return names;
    }
}
