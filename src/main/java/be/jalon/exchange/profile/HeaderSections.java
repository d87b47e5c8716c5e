package be.jalon.exchange.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the sections of a profile that say what headers mean. */
final class HeaderSections {

    private HeaderSections() {}

    static HeaderVocabulary vocabulary(ProfileNode root) {
        return new HeaderVocabulary(
                entries(root),
                groups(root),
                scopes(root),
                words(root, "mots-revises"),
                words(root, "fonctions-politiques"),
                money(root));
    }

    private static List<HeaderWords.Entry> entries(ProfileNode root) {
        List<HeaderWords.Entry> entries = new ArrayList<>(fieldEntries(root.child("colonnes")));
        if (root.has("colonnes-de-niveau")) {
            ProfileNode levels = root.child("colonnes-de-niveau");
            for (String key : levels.keys()) {
                addAll(entries, levels.choose(key, ProfileWords.LEVEL_COLUMNS), levels.list(key));
            }
        }
        addAll(entries, HeaderTarget.helper(HeaderTarget.Role.COUNT), root.list("colonnes-de-comptage"));
        Set<HeaderPhrase> used = entries.stream().map(HeaderWords.Entry::phrase).collect(Collectors.toSet());
        // A profile that takes over another may know what to do with a column that the other one sets aside.
        List<ProfileNode> aside = root.list("colonnes-a-part").stream()
                .filter(word -> !used.contains(word.phrase()))
                .toList();
        addAll(entries, HeaderTarget.ASIDE, aside);
        return entries;
    }

    private static List<HeaderWords.Entry> fieldEntries(ProfileNode columns) {
        List<HeaderWords.Entry> entries = new ArrayList<>();
        for (String key : columns.keys()) {
            addAll(entries, columns.choose(key, ProfileWords.COLUMNS), columns.list(key));
        }
        return entries;
    }

    private static void addAll(List<HeaderWords.Entry> entries, HeaderTarget target, List<ProfileNode> words) {
        words.forEach(word -> entries.add(new HeaderWords.Entry(target, word.phrase())));
    }

    private static List<HeaderVocabulary.Group> groups(ProfileNode root) {
        List<HeaderVocabulary.Group> groups = new ArrayList<>();
        for (ProfileNode node : root.list("groupes")) {
            node.onlyKeys(Set.of("mots", "colonnes"));
            node.child("mots");
            groups.add(new HeaderVocabulary.Group(
                    node.list("mots").stream().map(ProfileNode::phrase).toList(),
                    node.has("colonnes") ? fieldEntries(node.child("colonnes")) : List.of()));
        }
        return groups;
    }

    private static List<LevelScopes.Scope> scopes(ProfileNode root) {
        if (!root.has("groupes-de-niveau")) {
            return List.of();
        }
        ProfileNode node = root.child("groupes-de-niveau");
        return node.keys().stream()
                .map(key -> new LevelScopes.Scope(
                        node.choose(key, ProfileWords.LEVEL_COLUMNS),
                        node.list(key).stream().map(ProfileNode::phrase).toList()))
                .toList();
    }

    private static MoneyWords money(ProfileNode root) {
        return new MoneyWords(
                phrases(root, "montants-prevus"),
                root.list("montants-realises").stream()
                        .map(node -> node.text().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()),
                phrases(root, "credits"));
    }

    private static Set<HeaderPhrase> phrases(ProfileNode root, String key) {
        return root.list(key).stream().map(ProfileNode::phrase).collect(Collectors.toSet());
    }

    private static Set<String> words(ProfileNode root, String key) {
        return root.list(key).stream()
                .flatMap(node -> node.phrase().words().stream())
                .collect(Collectors.toSet());
    }

    /** The first word of each column: the one that people see when no table was found. */
    static List<String> wanted(ProfileNode root) {
        ProfileNode columns = root.child("colonnes");
        return columns.keys().stream()
                .flatMap(key -> columns.list(key).stream().limit(1))
                .map(ProfileNode::text)
                .toList();
    }
}
