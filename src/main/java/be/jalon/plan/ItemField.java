package be.jalon.plan;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of an item: each holds the text that people wrote in that cell. */
public enum ItemField {
    TITLE("title"),
    CODE("code"),
    DESCRIPTION("description"),
    POLITICAL("political"),
    SERVICE("service"),
    AGENT("agent"),
    DEADLINE("deadline"),
    BUDGET_ORDINARY("budget.ordinary"),
    BUDGET_EXTRAORDINARY("budget.extraordinary"),
    STAFF("staff"),
    FTE("fte"),
    STATUS("status"),
    PROGRESS("progress"),
    PRIORITY("priority"),
    SDGS("sdgs"),
    PARTNERS("partners"),
    LINKS("links"),
    NOTES("notes");

    /** The longest text of a field in characters: a workbook's cell ends at 32 767. */
    public static final int MAX_LENGTH = 40_000;

    private static final Map<String, ItemField> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ItemField::key, Function.identity()));

    private final String key;

    ItemField(String key) {
        this.key = key;
    }

    /** The stable name of the field in profiles, history, addresses and translations ({@code plan.field.<key>}). */
    public String key() {
        return key;
    }

    public static Optional<ItemField> ofKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
