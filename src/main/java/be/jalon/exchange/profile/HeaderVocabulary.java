package be.jalon.exchange.profile;

import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The header words of a layout, alone and below the header of a group of columns. */
public final class HeaderVocabulary {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
    private static final Pattern ONLY_YEAR = Pattern.compile("\\D{0,12}20\\d\\d\\D{0,3}");
    private static final Set<HeaderTarget> BUDGETS = Set.of(
            new HeaderTarget.Field(ItemField.BUDGET_ORDINARY), new HeaderTarget.Field(ItemField.BUDGET_EXTRAORDINARY));

    private static final Set<ItemField> VALUES =
            Set.of(ItemField.STATUS, ItemField.PRIORITY, ItemField.SDGS, ItemField.DEADLINE);

    /** A column headed by a year alone may hold its budget: little is sure before its cells were seen. */
    static final int YEAR_ALONE = 200;

    private static final int MARK = 100;

    /** One way to head one kind of column. */
    record Entry(HeaderTarget target, HeaderPhrase phrase) {}

    /** A header over several columns ("Pilotes") and what short words mean below it. */
    record Group(List<HeaderPhrase> words, List<Entry> columns) {
        boolean isHeadedBy(HeaderPhrase header) {
            return words.stream().anyMatch(word -> header.likeness(word) > 0);
        }
    }

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

    private final List<Entry> entries;
    private final List<Group> groups;
    private final List<Scope> scopes;
    /** Entries by their first word: a header is like none whose first word it lacks. */
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    HeaderVocabulary(List<Entry> entries, List<Group> groups, List<Scope> scopes) {
        this.entries = List.copyOf(entries);
        this.groups = List.copyOf(groups);
        this.scopes = List.copyOf(scopes);
        entries.forEach(entry -> byFirstWord
                .computeIfAbsent(entry.phrase().words().getFirst(), ignored -> new ArrayList<>())
                .add(entry));
    }

    /** Whether a text is one of the headers, of a column or of a group, to the letter (case and accents aside). */
    public boolean knows(String text) {
        HeaderPhrase phrase = HeaderPhrase.of(text);
        return isWhole(phrase)
                || Stream.concat(
                                groups.stream()
                                        .flatMap(group -> group.columns().stream())
                                        .map(Entry::phrase),
                                groups.stream().flatMap(group -> group.words().stream()))
                        .anyMatch(synonym -> HeaderPhrase.isExact(phrase.likeness(synonym)))
                || scopes.stream().anyMatch(scope -> scope.isNamed(phrase))
                || scoped(List.of(text)).filter(HeaderMatch::exact).isPresent();
    }

    /** Whether a text heads a group of columns. */
    public boolean isGroup(String text) {
        HeaderPhrase phrase = HeaderPhrase.of(text);
        return groups.stream().anyMatch(group -> group.isHeadedBy(phrase));
    }

    /** Whether a text names a field whose values may stand below it, one column each: "État" over "En cours", "Fini". */
    public boolean headsValues(String text) {
        HeaderPhrase phrase = HeaderPhrase.of(text);
        return VALUES.stream().anyMatch(field -> isField(phrase, field));
    }

    /** Whether a text is the name of a level, which may stand above the columns that speak of it. */
    public boolean isScope(String text) {
        HeaderPhrase phrase = HeaderPhrase.of(text);
        return scopes.stream().anyMatch(scope -> scope.isNamed(phrase));
    }

    /**
     * What a column means by its headers from the top row to the bottom one (blank ones left out).
     *
     * @return empty when no word of the layout is like them
     */
    public Optional<HeaderMatch> match(List<String> path) {
        Optional<HeaderMatch> scoped = scoped(path);
        return scoped.isPresent() ? scoped : plain(path);
    }

    private Optional<HeaderMatch> plain(List<String> path) {
        List<HeaderPhrase> phrases = path.stream()
                .map(HeaderPhrase::of)
                .filter(phrase -> !phrase.isEmpty())
                .map(HeaderPhrase::withoutYear)
                .toList();
        if (phrases.isEmpty()) {
            return Optional.empty();
        }
        Best best = new Best();
        HeaderPhrase own = phrases.getLast();
        best.tryAll(own, like(own), 0);
        for (int i = phrases.size() - 2; i >= 0; i--) {
            inGroup(best, phrases.get(i), own, path.getLast());
        }
        best.ofBudget(phrases.subList(0, phrases.size() - 1), this::like);
        if (best.likeness == 0) {
            tryUnnamed(best, phrases, path.getLast());
        }
        return best.result(path.reversed().stream()
                .map(HeaderVocabulary::yearOf)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
    }

    /** Words of the group come first; two headers read as one ("Budget" over "ordinaire") only where they are a synonym. */
    private void inGroup(Best best, HeaderPhrase parent, HeaderPhrase own, String ownText) {
        for (Group group : groups) {
            if (group.isHeadedBy(parent)) {
                best.tryAll(own, group.columns(), 1);
            }
        }
        HeaderPhrase both = parent.followedBy(own);
        best.tryExact(both, like(both));
        if (ONLY_YEAR.matcher(ownText.strip()).matches()) {
            best.tryAll(parent, like(parent), -1);
        }
    }

    /** A column whose header is no name of a column but one of the values that others hold: a year, a state, a goal. */
    private void tryUnnamed(Best best, List<HeaderPhrase> phrases, String own) {
        if (ONLY_YEAR.matcher(own.strip()).matches()) {
            best.propose(HeaderTarget.helper(HeaderTarget.Role.BUDGET), YEAR_ALONE);
            return;
        }
        HeaderPhrase parent = phrases.size() > 1 ? phrases.get(phrases.size() - 2) : phrases.getLast();
        MarkWords.field(own, isField(parent, ItemField.SDGS))
                .ifPresent(field ->
                        best.propose(new HeaderTarget.Mark(field), isField(parent, field) ? HeaderPhrase.EXACT : MARK));
    }

    /** Whether a header may name this field. */
    private boolean isField(HeaderPhrase header, ItemField field) {
        return like(header).stream()
                .filter(entry -> HeaderPhrase.isExact(header.likeness(entry.phrase())))
                .anyMatch(entry -> entry.target().equals(new HeaderTarget.Field(field)));
    }

    /** "OS⏎Titre" in one cell or in two, "Échéance OO" on one line: the level, and what the rest says. */
    private Optional<HeaderMatch> scoped(List<String> path) {
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
                    return below(scope, lines.subList(i + 1, lines.size()));
                }
            }
        }
        return lines.isEmpty() ? Optional.empty() : onOneLine(HeaderPhrase.of(lines.getLast()), lines.getLast());
    }

    private Optional<HeaderMatch> below(Scope scope, List<String> rest) {
        Optional<HeaderMatch> inner = plain(rest);
        if (inner.isEmpty()) {
            return scope.level().level() == ItemLevel.ACTION
                    ? inner
                    : Optional.of(new HeaderMatch(Set.of(scope.of(HeaderTarget.ASIDE)), MARK, false, null));
        }
        return inner.map(match -> scopedMatch(scope, match));
    }

    private static HeaderMatch scopedMatch(Scope scope, HeaderMatch match) {
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
        if (own.words().size() < 2 || isWhole(own)) {
            return Optional.empty();
        }
        for (Scope scope : scopes) {
            for (HeaderPhrase word : scope.words()) {
                HeaderPhrase rest = own.without(word);
                Best best = new Best();
                if (!rest.isEmpty()) {
                    best.tryExact(rest, like(rest));
                }
                if (best.likeness > 0) {
                    return best.result(yearOf(text)).map(match -> scopedMatch(scope, match));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isWhole(HeaderPhrase own) {
        return like(own).stream().anyMatch(entry -> HeaderPhrase.isExact(own.likeness(entry.phrase())));
    }

    private List<Entry> like(HeaderPhrase header) {
        List<Entry> like = new ArrayList<>();
        header.words().stream().distinct().forEach(word -> like.addAll(byFirstWord.getOrDefault(word, List.of())));
        return like;
    }

    private static @Nullable String yearOf(String text) {
        Matcher year = YEAR.matcher(text);
        return year.find() ? year.group(1) : null;
    }

    private static final class Best {
        private int likeness;
        private final Set<HeaderTarget> candidates = new HashSet<>();

        void tryAll(HeaderPhrase header, List<Entry> among, int bonus) {
            among.forEach(entry -> {
                int found = header.likeness(entry.phrase());
                propose(entry.target(), found == 0 ? 0 : found + bonus);
            });
        }

        void tryExact(HeaderPhrase header, List<Entry> among) {
            among.stream()
                    .filter(entry -> HeaderPhrase.isExact(header.likeness(entry.phrase())))
                    .forEach(entry -> propose(entry.target(), header.likeness(entry.phrase())));
        }

        /** "Montant" below "Budget ordinaire" is an amount of that budget. */
        void ofBudget(List<HeaderPhrase> above, Function<HeaderPhrase, List<Entry>> like) {
            if (!candidates.equals(Set.of(HeaderTarget.helper(HeaderTarget.Role.BUDGET)))) {
                return;
            }
            above.forEach(header -> like.apply(header).stream()
                    .filter(entry -> header.likeness(entry.phrase()) > 0 && BUDGETS.contains(entry.target()))
                    .forEach(entry -> propose(entry.target(), likeness + 1)));
        }

        void propose(HeaderTarget target, int value) {
            if (value > likeness) {
                likeness = value;
                candidates.clear();
            }
            if (value > 0 && value == likeness) {
                candidates.add(target);
            }
        }

        Optional<HeaderMatch> result(@Nullable String year) {
            return likeness == 0
                    ? Optional.empty()
                    : Optional.of(new HeaderMatch(candidates, likeness, HeaderPhrase.isExact(likeness + 1), year));
        }
    }
}
