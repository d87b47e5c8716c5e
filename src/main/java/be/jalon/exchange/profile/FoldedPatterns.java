package be.jalon.exchange.profile;

import java.util.List;
import java.util.regex.Pattern;

/** Patterns that are matched against the whole folded text. */
public final class FoldedPatterns {

    private final List<Pattern> patterns;
    private final ByStart<List<Pattern>> likely;

    public FoldedPatterns(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
        this.likely = new ByStart<>(this::beginning, this.patterns);
    }

    private List<Pattern> beginning(ByStart.Start start) {
        return patterns.stream().filter(start::mayMatch).toList();
    }

    /** Whether one of them matches. */
    boolean match(String raw) {
        List<Pattern> candidates = likely.of(raw);
        if (candidates.isEmpty()) {
            return false;
        }
        String folded = FoldedText.fold(raw);
        return candidates.stream().anyMatch(pattern -> pattern.matcher(folded).matches());
    }
}
