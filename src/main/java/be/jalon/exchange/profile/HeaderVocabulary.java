package be.jalon.exchange.profile;

import be.jalon.plan.ItemField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header words of a layout, alone and below the header of a group of columns. */
public final class HeaderVocabulary {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
    private static final Pattern LEVELS =
            Pattern.compile("\\s*[/,&+>›»|\\n]\\s*|\\s+[-–—]\\s+|\\s+(?:et|ou|puis|und|en)\\s+");
    private static final Pattern EITHER = Pattern.compile("\\s*[/&|]\\s*|\\s+ou\\s+");
    private static final int LONGEST_LEVELS = 60;
    private static final Pattern ONLY_YEAR = Pattern.compile(
            "\\D{0,12}20\\d\\d(?:\\D{0,3}|\\s*\\(?\\s*(?:en )?[km]?(?:€|eur(?:os?)?)\\s*\\)?)",
            Pattern.CASE_INSENSITIVE);

    private static final Set<ItemField> VALUES =
            Set.of(ItemField.STATUS, ItemField.PRIORITY, ItemField.SDGS, ItemField.DEADLINE);

    /** Names of those who carry may stand below these, each over crosses. */
    private static final Set<ItemField> CARRIERS = Set.of(ItemField.POLITICAL, ItemField.SERVICE, ItemField.AGENT);

    private static final HeaderTarget SOURCE = HeaderTarget.helper(HeaderTarget.Role.SOURCE);

    /** A column headed by a year alone may hold its budget: little is sure before its cells were seen. */
    static final int YEAR_ALONE = 200;

    static final int MARK = 100;

    /** A header over several columns ("Pilotes") and what short words mean below it. */
    record Group(List<HeaderPhrase> words, List<HeaderWords.Entry> columns) {
        boolean isHeadedBy(HeaderPhrase header) {
            for (HeaderPhrase word : words) {
                if (header.likeness(word) > 0) {
                    return true;
                }
            }
            return false;
        }

        boolean mayHold(HeaderPhrase header) {
            return words.contains(header)
                    || columns.stream().map(HeaderWords.Entry::phrase).anyMatch(header::equals);
        }

        /** Payers are headers below one that announces them; elsewhere "Province" is somebody's answer. */
        boolean knows(HeaderPhrase header) {
            return words.contains(header)
                    || columns.stream()
                            .filter(entry -> !entry.target().equals(SOURCE))
                            .map(HeaderWords.Entry::phrase)
                            .anyMatch(header::equals);
        }
    }

    private final HeaderWords words;
    private final List<Group> groups;
    private final LevelScopes scopes;
    private final Set<String> revised;
    private final MoneyWords money;
    private final Set<String> offices;

    /**
     * @param revised words by which one of two columns replaces the other: "revue", "actualisée"
     * @param offices words for those who are in charge by their office: "bourgmestre", "échevine"
     */
    HeaderVocabulary(
            List<HeaderWords.Entry> entries,
            List<Group> groups,
            List<LevelScopes.Scope> scopes,
            Set<String> revised,
            Set<String> offices,
            MoneyWords money) {
        this.money = money;
        this.revised = Set.copyOf(revised);
        this.offices = Set.copyOf(offices);
        this.words = new HeaderWords(entries);
        this.groups = List.copyOf(groups);
        this.scopes = new LevelScopes(scopes, words);
    }

    /** Whether a text may head a column or a group of columns, to the letter or nearly. */
    public boolean mayHead(String text) {
        HeaderPhrase phrase = HeaderPhrase.of(text);
        if (phrase.isTooLong() && text.indexOf('\n') < 0) {
            return false;
        }
        return isGroup(phrase)
                || groups.stream().anyMatch(group -> group.mayHold(phrase))
                || scopes.isNamed(phrase)
                || knows(text, phrase)
                || match(List.of(text)).isPresent();
    }

    /** Whether a text is one of the headers, of a column or of a group, to the letter (case and accents aside). */
    public boolean knows(String text) {
        return knows(text, HeaderPhrase.of(text));
    }

    private boolean knows(String text, HeaderPhrase phrase) {
        return words.isWhole(phrase)
                || groups.stream().anyMatch(group -> group.knows(phrase))
                || scopes.isNamed(phrase)
                || scopes.match(List.of(text), this::plain)
                        .filter(HeaderMatch::exact)
                        .isPresent();
    }

    /** Whether a header says that its column is newer than another one of the same kind. */
    public boolean isRevised(String header) {
        return HeaderPhrase.of(header).words().stream().anyMatch(revised::contains);
    }

    /** Whether a column of credits is headed so. */
    public boolean isCredit(String header) {
        return money.isCredit(header);
    }

    /** Whether a header names somebody by a political office: "1er échevin", "Échevine de la culture". */
    public boolean namesOffice(String header) {
        return HeaderPhrase.of(header).words().stream().anyMatch(offices::contains);
    }

    /** Whether a text is a header of this field, to the letter. */
    public boolean isField(String text, ItemField field) {
        return words.isField(HeaderPhrase.of(text), field);
    }

    /** Whether a text heads a group of columns. */
    public boolean isGroup(String text) {
        return isGroup(HeaderPhrase.of(text));
    }

    private boolean isGroup(HeaderPhrase phrase) {
        return groups.stream().anyMatch(group -> group.isHeadedBy(phrase));
    }

    /** Whether a text names a field whose values may stand below it, one column each: "État" over "En cours", "Fini". */
    public boolean headsValues(String text) {
        HeaderPhrase phrase = HeaderPhrase.of(text);
        return VALUES.stream().anyMatch(field -> words.isField(phrase, field));
    }

    /** Whether a text is the name of a level, which may stand above the columns that speak of it. */
    public boolean isScope(String text) {
        return scopes.isNamed(HeaderPhrase.of(text));
    }

    /**
     * What a column means by its headers from the top row to the bottom one (blank ones left out).
     *
     * @return empty when no word of the layout is like them
     */
    public Optional<HeaderMatch> match(List<String> path) {
        Set<HeaderTarget> levels = eitherLevel(path.isEmpty() ? "" : path.getLast());
        if (!levels.isEmpty()) {
            return Optional.of(new HeaderMatch(levels, HeaderPhrase.EXACT, true, null));
        }
        Optional<HeaderMatch> scoped = scopes.match(path, this::plain);
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
        if (namesLevels(path.getLast())) {
            return Optional.of(new HeaderMatch(Set.of(HeaderTarget.TITLE), HeaderPhrase.EXACT, true, null));
        }
        BestMatch best = new BestMatch();
        HeaderPhrase own = phrases.getLast();
        best.tryAll(own, words.like(own), 0);
        for (int i = phrases.size() - 2; i >= 0; i--) {
            inGroup(best, phrases.get(i), own, path.getLast());
        }
        best.ofNamedBudget(own, words);
        best.ofBudget(phrases.subList(0, phrases.size() - 1), words);
        String year = path.reversed().stream()
                .map(HeaderVocabulary::yearOf)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (best.isMoney() && money.isSpent(path.getLast())) {
            best.setAside();
        } else if (best.isEmpty()) {
            tryUnnamed(best, phrases, path.getLast(), year);
        } else if (phrases.size() > 1 && !best.isExact()) {
            // "À faire" below "État" is a state, though "À" below it would be a deadline.
            tryMark(best, phrases, path.getLast());
        }
        return best.result(year);
    }

    /** "Axe / thématique / action", "Thèmes et actions": the titles of all these levels stand below it. */
    private boolean namesLevels(String header) {
        if (!LEVELS.matcher(header).find() || words.isWhole(HeaderPhrase.of(header))) {
            return false;
        }
        List<HeaderPhrase> parts = LEVELS.splitAsStream(header)
                .map(HeaderPhrase::of)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.size() > 1
                && parts.stream().allMatch(part -> words.mayBe(part, target -> isTitleOrLevel(target)))
                && parts.stream().anyMatch(part -> words.mayBe(part, HeaderTarget.TITLE::equals))
                && parts.stream().anyMatch(part -> words.mayBe(part, HeaderTarget.Level.class::isInstance));
    }

    /** "Enjeu / Objectif stratégique": a section or an objective, which the other columns tell. */
    private Set<HeaderTarget> eitherLevel(String header) {
        if (header.length() > LONGEST_LEVELS || !EITHER.matcher(header).find()) {
            return Set.of();
        }
        List<HeaderTarget.Level> levels = EITHER.splitAsStream(header)
                .map(HeaderPhrase::of)
                .filter(part -> !part.isEmpty())
                .map(words::level)
                .toList();
        boolean either = levels.size() == 2
                && levels.stream().allMatch(Objects::nonNull)
                && levels.stream().anyMatch(level -> level.level().isSection())
                && levels.stream()
                        .anyMatch(level ->
                                level.level().isHeading() && !level.level().isSection());
        return either && !words.isWhole(HeaderPhrase.of(header)) ? Set.copyOf(levels) : Set.of();
    }

    private static boolean isTitleOrLevel(HeaderTarget target) {
        return target.equals(HeaderTarget.TITLE) || target instanceof HeaderTarget.Level;
    }

    /** Words of the group come first; two headers read as one ("Budget" over "ordinaire") only where they are a synonym. */
    private void inGroup(BestMatch best, HeaderPhrase parent, HeaderPhrase own, String ownText) {
        for (Group group : groups) {
            if (group.isHeadedBy(parent)) {
                best.tryAll(own, group.columns(), 1);
            }
        }
        HeaderPhrase both = parent.followedBy(own);
        best.tryExact(both, words.like(both));
        if (isYear(ownText)) {
            best.tryAll(parent, words.like(parent), -1);
        }
    }

    /** A column whose header is no name of a column but one of the values that others hold: a year, a state, a goal. */
    private void tryUnnamed(BestMatch best, List<HeaderPhrase> phrases, String own, @Nullable String year) {
        if (year != null && money.isSpent(own)) {
            best.propose(HeaderTarget.ASIDE, isYear(own) ? YEAR_ALONE : MARK);
            best.propose(new HeaderTarget.Mark(ItemField.DEADLINE), isYear(own) ? YEAR_ALONE : 0);
            tryMark(best, phrases, own);
            return;
        }
        if (year != null && !isYear(own) && money.isPlanned(phrases.getLast())) {
            best.propose(HeaderTarget.helper(HeaderTarget.Role.BUDGET), MARK);
            tryMark(best, phrases, own);
            return;
        }
        if (isYear(own)) {
            best.propose(HeaderTarget.helper(HeaderTarget.Role.BUDGET), YEAR_ALONE);
            return;
        }
        if (year != null && (MarkWords.isPartOfYear(own) || MarkWords.isDatedPart(own))) {
            best.propose(new HeaderTarget.Mark(ItemField.DEADLINE), MARK);
            return;
        }
        tryMark(best, phrases, own);
        if (best.isEmpty() && phrases.size() > 1) {
            HeaderPhrase parent = phrases.get(phrases.size() - 2);
            CARRIERS.stream()
                    .filter(field -> words.isField(parent, field))
                    .forEach(field -> best.propose(new HeaderTarget.Mark(field), MARK));
        }
    }

    private void tryMark(BestMatch best, List<HeaderPhrase> phrases, String own) {
        HeaderPhrase parent = phrases.size() > 1 ? phrases.get(phrases.size() - 2) : phrases.getLast();
        MarkWords.field(own, words.isField(parent, ItemField.SDGS))
                .ifPresent(field -> best.propose(
                        new HeaderTarget.Mark(field), words.isField(parent, field) ? HeaderPhrase.EXACT : MARK));
    }

    private static boolean isYear(String text) {
        return ONLY_YEAR.matcher(text.strip()).matches();
    }

    static @Nullable String yearOf(String text) {
        Matcher year = YEAR.matcher(text);
        return year.find() ? year.group(1) : null;
    }
}
