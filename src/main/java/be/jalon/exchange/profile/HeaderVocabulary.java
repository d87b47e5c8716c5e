package be.jalon.exchange.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The header words of a layout, alone and below the header of a group of columns. */
public final class HeaderVocabulary {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
    private static final Pattern ONLY_YEAR = Pattern.compile("\\D{0,12}20\\d\\d\\D{0,3}");

    /** One way to head one kind of column. */
    record Entry(HeaderTarget target, HeaderPhrase phrase) {}

    /** A header over several columns ("Pilotes") and what short words mean below it. */
    record Group(List<HeaderPhrase> words, List<Entry> columns) {
        boolean isHeadedBy(HeaderPhrase header) {
            return words.stream().anyMatch(word -> header.likeness(word) > 0);
        }
    }

    private final List<Entry> entries;
    private final List<Group> groups;

    HeaderVocabulary(List<Entry> entries, List<Group> groups) {
        this.entries = List.copyOf(entries);
        this.groups = List.copyOf(groups);
    }

    /** Whether a text is one of the headers, of a column or of a group, to the letter (case and accents aside). */
    public boolean knows(String text) {
        HeaderPhrase phrase = HeaderPhrase.of(text);
        return Stream.concat(
                        Stream.concat(entries.stream(), groups.stream().flatMap(group -> group.columns().stream()))
                                .map(Entry::phrase),
                        groups.stream().flatMap(group -> group.words().stream()))
                .anyMatch(synonym -> HeaderPhrase.isExact(phrase.likeness(synonym)));
    }

    /** Whether a text heads a group of columns. */
    public boolean isGroup(String text) {
        HeaderPhrase phrase = HeaderPhrase.of(text);
        return groups.stream().anyMatch(group -> group.isHeadedBy(phrase));
    }

    /**
     * What a column means by its headers from the top row to the bottom one (blank ones left out).
     *
     * @return empty when no word of the layout is like them
     */
    public Optional<HeaderMatch> match(List<String> path) {
        List<HeaderPhrase> phrases = path.stream()
                .map(HeaderPhrase::of)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
        if (phrases.isEmpty()) {
            return Optional.empty();
        }
        Best best = new Best();
        HeaderPhrase own = phrases.getLast();
        best.tryAll(own, entries, 0);
        for (int i = phrases.size() - 2; i >= 0; i--) {
            inGroup(best, phrases.get(i), own, path.getLast());
        }
        return best.result(yearOf(path.getLast()));
    }

    /** Words of the group come first; two headers read as one ("Budget" over "ordinaire") only where they are a synonym. */
    private void inGroup(Best best, HeaderPhrase parent, HeaderPhrase own, String ownText) {
        for (Group group : groups) {
            if (group.isHeadedBy(parent)) {
                best.tryAll(own, group.columns(), 1);
            }
        }
        best.tryExact(parent.followedBy(own), entries);
        if (ONLY_YEAR.matcher(ownText.strip()).matches()) {
            best.tryAll(parent, entries, -1);
        }
    }

    private static @Nullable String yearOf(String text) {
        Matcher year = YEAR.matcher(text);
        return year.find() ? year.group(1) : null;
    }

    private static final class Best {
        private int likeness;
        private final Set<HeaderTarget> candidates = new HashSet<>();

        void tryAll(HeaderPhrase header, List<Entry> among, int bonus) {
            among.forEach(entry -> propose(entry, header.likeness(entry.phrase()), bonus));
        }

        void tryExact(HeaderPhrase header, List<Entry> among) {
            among.stream()
                    .filter(entry -> HeaderPhrase.isExact(header.likeness(entry.phrase())))
                    .forEach(entry -> propose(entry, header.likeness(entry.phrase()), 0));
        }

        private void propose(Entry entry, int found, int bonus) {
            int value = found == 0 ? 0 : found + bonus;
            if (value > likeness) {
                likeness = value;
                candidates.clear();
            }
            if (value > 0 && value == likeness) {
                candidates.add(entry.target());
            }
        }

        Optional<HeaderMatch> result(@Nullable String year) {
            return likeness == 0
                    ? Optional.empty()
                    : Optional.of(new HeaderMatch(candidates, likeness, HeaderPhrase.isExact(likeness + 1), year));
        }
    }
}
