package be.jalon.people;

import be.jalon.people.LikelyDuplicate.Likeness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds names that may belong to one entry. It only proposes: "S. Boulanger" may be Sophie or Simon. */
final class LikelyDuplicates {

    /** More than these help nobody: the rest is proposed when some of them are settled. */
    static final int MOST = 100;

    /** In shorter names one letter makes another name ("Sport", "Short"). */
    private static final int LONG_ENOUGH = 7;

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> CIVILITIES =
            Set.of("m", "mr", "mme", "mlle", "madame", "monsieur", "mademoiselle", "dr");
    private static final Set<String> SERVICE_WORDS = Set.of("service", "services", "serv");
    private static final Set<String> ARTICLES = Set.of("de", "du", "des", "d", "la", "le", "les", "l");

    private LikelyDuplicates() {}

    /** A spelling cut into its words. */
    private record Name(List<String> words) {

        static Name of(String spelling) {
            List<String> words = new ArrayList<>(Arrays.asList(
                    SIGNS.matcher(Pilot.key(spelling)).replaceAll(" ").strip().split(" ")));
            if (words.size() > 1 && CIVILITIES.contains(words.getFirst())) {
                words.removeFirst();
            }
            return new Name(List.copyOf(words));
        }

        String line() {
            return String.join(" ", words);
        }

        List<String> sorted() {
            return words.stream().sorted().toList();
        }

        /** The name without "Service (de la …)" before it; the same when it does not begin so. */
        String bareService() {
            int start = SERVICE_WORDS.contains(words.getFirst()) ? 1 : 0;
            while (start > 0 && start < words.size() - 1 && ARTICLES.contains(words.get(start))) {
                start++;
            }
            return String.join(" ", words.subList(start, words.size()));
        }
    }

    private record Candidate(Pilot pilot, List<Name> names) {}

    static List<LikelyDuplicate> among(List<Pilot> pilots, Set<PilotPair> keptApart) {
        List<Candidate> candidates = pilots.stream()
                .map(pilot -> new Candidate(
                        pilot, pilot.spellings().stream().map(Name::of).toList()))
                .toList();
        List<LikelyDuplicate> found = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            for (Candidate other : candidates.subList(i + 1, candidates.size())) {
                compare(candidates.get(i), other)
                        .filter(pair -> !keptApart.contains(pair.pair()))
                        .ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(LikelyDuplicate::why));
        return found.stream().limit(MOST).toList();
    }

    private static Optional<LikelyDuplicate> compare(Candidate one, Candidate other) {
        if (!mayBeTheSame(one.pilot().kind(), other.pilot().kind())) {
            return Optional.empty();
        }
        Set<Likeness> met = EnumSet.noneOf(Likeness.class);
        boolean persons = mayBePerson(one.pilot()) && mayBePerson(other.pilot());
        for (Name mine : one.names()) {
            for (Name theirs : other.names()) {
                likeness(mine, theirs, persons).ifPresent(met::add);
            }
        }
        return met.stream().findFirst().map(why -> new LikelyDuplicate(one.pilot(), other.pilot(), why));
    }

    private static boolean mayBeTheSame(PilotKind one, PilotKind other) {
        return one == other || one == PilotKind.UNCLEAR || other == PilotKind.UNCLEAR;
    }

    private static boolean mayBePerson(Pilot pilot) {
        return pilot.kind() == PilotKind.PERSON || pilot.kind() == PilotKind.UNCLEAR;
    }

    private static Optional<Likeness> likeness(Name one, Name other, boolean persons) {
        if (one.line().replace(" ", "").equals(other.line().replace(" ", ""))) {
            return Optional.of(Likeness.SIGNS);
        }
        if (one.sorted().equals(other.sorted())) {
            return Optional.of(Likeness.REVERSED);
        }
        if (persons && (abbreviates(one, other) || abbreviates(other, one))) {
            return Optional.of(Likeness.INITIALS);
        }
        if (one.bareService().equals(other.bareService())) {
            return Optional.of(Likeness.SERVICE_WORD);
        }
        return oneLetterApart(one.line(), other.line()) ? Optional.of(Likeness.LETTER) : Optional.empty();
    }

    /** Whether the words are the same but for initials: "s boulanger" and "sophie boulanger", in any order. */
    private static boolean abbreviates(Name brief, Name full) {
        List<String> left = new ArrayList<>(full.words());
        List<String> initials = new ArrayList<>();
        for (String word : brief.words()) {
            if (word.length() == 1) {
                initials.add(word);
            } else if (!left.remove(word)) {
                return false;
            }
        }
        return !initials.isEmpty()
                && initials.size() < brief.words().size()
                && initials.size() == left.size()
                && initials.stream().allMatch(initial -> left.removeIf(word -> word.startsWith(initial)));
    }

    /** One letter more, less or different; figures never count as slips ("Projet 1", "Projet 2"). */
    private static boolean oneLetterApart(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < LONG_ENOUGH || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String mine = one.substring(start, one.length() - end);
        String theirs = other.substring(start, other.length() - end);
        return mine.length() <= 1
                && theirs.length() <= 1
                && (mine + theirs).chars().allMatch(Character::isLetter);
    }
}
