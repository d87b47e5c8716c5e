package be.jalon.exchange.profile;

import java.io.Serializable;

/** A part of a text, from index {@code start} up to but not including {@code end}. */
public record Span(int start, int end) implements Serializable {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a part of a text: " + start + " to " + end);
        }
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean isEmpty() {
        return start == end;
    }
}
