package be.jalon.exchange.profile;

import be.jalon.plan.ItemLevel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads headers that say of which level their column speaks: "OS⏎Titre" in one cell or in two, "Échéance OO". */
final class LevelScopes {

    /** The words by which a header says which level its column speaks of ("OO Échéance"). */
    record Scope(HeaderTarget.Level level, List<HeaderPhrase> words) {
        boolean isNamed(HeaderPhrase header) {
            return words.stream().anyMatch(word -> HeaderPhrase.isExact(header.likeness(word)));
        }

        /** What the level's columns are; the item of the row is usually an action, so that its columns need no level. */
        HeaderTarget of(HeaderTarget target) {
            return level.level() == ItemLevel.ACTION ? target : new HeaderTarget.Scoped(level, target);
        }
    }

    private final List<Scope> scopes;
    private final HeaderWords words;

    LevelScopes(List<Scope> scopes, HeaderWords words) {
        this.scopes = List.copyOf(scopes);
        this.words = words;
    }

    /** Whether a header is the name of a level and nothing else. */
    boolean isNamed(HeaderPhrase header) {
        return scopes.stream().anyMatch(scope -> scope.isNamed(header));
    }

    /**
     * The level, and what the rest says.
     *
     * @param path headers from the top row to the bottom one
     * @param plain reads headers that say no level
     */
    Optional<HeaderMatch> match(List<String> path, Function<List<String>, Optional<HeaderMatch>> plain) {
        if (scopes.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = path.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        for (int i = 0; i + 1 < lines.size(); i++) {
            HeaderPhrase phrase = HeaderPhrase.of(lines.get(i));
            for (Scope scope : scopes) {
                if (scope.isNamed(phrase)) {
                    return below(scope, plain.apply(lines.subList(i + 1, lines.size())));
                }
            }
        }
        return lines.isEmpty() ? Optional.empty() : onOneLine(HeaderPhrase.of(lines.getLast()), lines.getLast());
    }

    private static Optional<HeaderMatch> below(Scope scope, Optional<HeaderMatch> inner) {
        if (inner.isEmpty() && scope.level().level() != ItemLevel.ACTION) {
            Set<HeaderTarget> unknown = Set.of(scope.of(HeaderTarget.ASIDE));
            return Optional.of(new HeaderMatch(unknown, HeaderVocabulary.MARK, false, null));
        }
        return inner.map(match -> of(scope, match));
    }

    private static HeaderMatch of(Scope scope, HeaderMatch match) {
        Set<HeaderTarget> targets = new HashSet<>();
        match.candidates().forEach(target -> {
            boolean level = target instanceof HeaderTarget.Level;
            if (!level || match.candidates().size() == 1) {
                targets.add(level ? target : scope.of(target));
            }
        });
        return new HeaderMatch(targets, match.likeness(), match.exact(), match.year());
    }

    private Optional<HeaderMatch> onOneLine(HeaderPhrase own, String text) {
        if (own.words().size() < 2 || words.isWhole(own)) {
            return Optional.empty();
        }
        for (Scope scope : scopes) {
            for (HeaderPhrase word : scope.words()) {
                HeaderPhrase rest = own.without(word);
                BestMatch best = new BestMatch();
                if (!rest.isEmpty()) {
                    best.tryExact(rest, words.like(rest));
                }
                if (!best.isEmpty()) {
                    return best.result(HeaderVocabulary.yearOf(text)).map(match -> of(scope, match));
                }
            }
        }
        return Optional.empty();
    }
}
