package be.jalon.budget;

import java.util.Arrays;
import java.util.Optional;

/** What the lines are put together by. */
public enum Grouping {
    ARTICLE("article"),
    ITEM("action"),
    SERVICE("service");

    private final String token;

    Grouping(String token) {
        this.token = token;
    }

    /** The word for an address. */
    public String token() {
        return token;
    }

    public static Optional<Grouping> ofToken(String token) {
        return Arrays.stream(values())
                .filter(grouping -> grouping.token.equals(token))
                .findFirst();
    }
}
