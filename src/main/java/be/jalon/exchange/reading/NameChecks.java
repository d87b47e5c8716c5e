package be.jalon.exchange.reading;

import be.jalon.exchange.FieldPlace;
import be.jalon.exchange.Finding;
import be.jalon.plan.ItemField;
import be.jalon.shared.SearchText;
import be.jalon.values.PilotNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares the persons that a workbook names: initials and reversed names may be those of somebody named in full. */
final class NameChecks {

    private static final List<ItemField> PERSONS = List.of(ItemField.POLITICAL, ItemField.AGENT);
    private static final Pattern TITLE = Pattern.compile("^(?:m|mr|mme|mlle|mevr|dhr|frau|herr)\\.? ");
    private static final Pattern WORD = Pattern.compile("[\\p{L}'’-]{2,}");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?[ -]?){2,3}");
    /** "M. P." are initials, "M. Petit" is somebody called Petit. */
    private static final int SHORTEST_NAME = 3;

    private final Map<String, SheetFindings> findings;
    private final Map<String, Name> names = new LinkedHashMap<>();
    /** Persons named in full, by each of their words and by their initials. */
    private final Map<String, List<Name>> full = new HashMap<>();

    /** @param place the field in which the name stands first, {@code cell} its address */
    private record Name(
            String text, List<String> words, boolean isFull, int number, String sheet, String cell, FieldPlace place) {

        /** The same person, whichever way round it is named. */
        Set<String> key() {
            return Set.copyOf(words);
        }

        String initials() {
            StringBuilder initials = new StringBuilder();
            words.forEach(word -> initials.append(word.charAt(0)));
            return initials.toString();
        }
    }

    /** @param findings by the name of the sheet */
    NameChecks(List<DraftItem> items, Map<String, SheetFindings> findings) {
        this.findings = findings;
        Set<String> seen = new HashSet<>();
        for (DraftItem item : items) {
            for (ItemField field : PERSONS) {
                String text = item.texts().get(field);
                if (!text.isBlank() && seen.add(text)) {
                    PilotNames.parse(text).names().forEach(name -> add(name, item, field));
                }
            }
        }
    }

    private void add(String text, DraftItem item, ItemField field) {
        if (names.containsKey(text)) {
            return;
        }
        List<String> words = words(text);
        FieldPlace place = new FieldPlace(item.id(), field);
        Name name = new Name(text, words, isFull(text, words), names.size(), item.sheet(), item.address(field), place);
        names.put(text, name);
        if (name.isFull()) {
            Set<String> keys = new LinkedHashSet<>(words);
            keys.add(name.initials());
            keys.add(new StringBuilder(name.initials()).reverse().toString());
            keys.forEach(key ->
                    full.computeIfAbsent(key, ignored -> new ArrayList<>()).add(name));
        }
    }

    private static List<String> words(String text) {
        String folded = SearchText.fold(text).replace(",", "");
        String rest = TITLE.matcher(folded).replaceFirst("");
        String bare = rest.length() < SHORTEST_NAME ? folded : rest;
        return Arrays.stream(bare.replace(".", ". ").split(" +"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** At least two words, none of them an initial: "Sophie Boulanger". */
    private static boolean isFull(String text, List<String> words) {
        return words.size() >= 2
                && words.size() <= 4
                && words.stream().allMatch(word -> WORD.matcher(word).matches())
                && text.codePoints().filter(Character::isUpperCase).count() >= 2;
    }

    void check() {
        names.values().forEach(name -> {
            List<Name> candidates = candidates(name);
            boolean first = candidates.isEmpty()
                    || !name.isFull()
                    || candidates.getFirst().number() < name.number();
            if (!candidates.isEmpty() && first) {
                add(name, candidates);
            }
        });
    }

    private void add(Name name, List<Name> candidates) {
        SheetFindings ofSheet = findings.get(name.sheet());
        if (ofSheet != null) {
            String one = candidates.getFirst().text();
            ofSheet.add(
                    candidates.size() == 1
                            ? Finding.note("pilot.same", name.cell(), name.text(), name.text(), one)
                            : Finding.doubt(
                                            "pilot.candidates",
                                            name.cell(),
                                            name.text(),
                                            name.text(),
                                            one,
                                            candidates.getLast().text())
                                    .about(name.place().item(), name.place().field()));
        }
    }

    /** The first two persons that the name may mean. */
    private List<Name> candidates(Name name) {
        Map<Set<String>, Name> persons = new LinkedHashMap<>();
        boolean initials = INITIALS.matcher(name.text()).matches();
        List<String> keys =
                initials ? List.of(String.join("", name.words()).replaceAll("[^\\p{L}]", "")) : name.words();
        keys.stream()
                .distinct()
                .flatMap(key -> full.getOrDefault(key, List.of()).stream())
                .filter(other -> !other.words().equals(name.words()))
                .filter(other -> initials || mayBe(name, other))
                .forEach(other -> persons.putIfAbsent(other.key(), other));
        return persons.values().stream().limit(2).toList();
    }

    private static boolean mayBe(Name name, Name other) {
        List<String> own = name.words();
        if (name.isFull()) {
            return own.size() == other.words().size() && other.key().equals(name.key());
        }
        if (own.size() == 1) {
            boolean edge = other.words().getFirst().equals(own.getFirst())
                    || other.words().getLast().equals(own.getFirst());
            return edge && !name.text().equals(name.text().toUpperCase(Locale.ROOT));
        }
        boolean initial = own.stream().anyMatch(word -> word.endsWith("."));
        return initial
                && own.size() == other.words().size()
                && own.stream().allMatch(word -> fits(word, other.words()));
    }

    private static boolean fits(String word, List<String> full) {
        boolean initial = word.endsWith(".");
        String letters = initial ? word.substring(0, word.length() - 1) : word;
        return full.stream().anyMatch(other -> initial ? other.startsWith(letters) : other.equals(letters));
    }
}
