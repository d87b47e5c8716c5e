package be.jalon.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How much plans name the entries of the directory.
 *
 * @param uses by entry; one that nobody names is missing
 * @param mentions those of the one entry that was asked for in detail
 */
public record PilotSurvey(Map<UUID, PilotUse> uses, List<PilotMention> mentions) {

    public PilotSurvey {
        uses = Map.copyOf(uses);
        mentions = List.copyOf(mentions);
    }
}
