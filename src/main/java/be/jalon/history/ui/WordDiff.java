package be.jalon.history.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What became of a text, word by word. */
final class WordDiff {

    /** Comparing costs one step per pair of words; beyond this a text is told as replaced. */
    private static final int MOST_STEPS = 4_000_000;

    /** A word with the space behind it, so that the pieces put together give the text again. */
    private static final Pattern WORD = Pattern.compile("\\s*\\S+|\\s+");

    enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** A run of words with the same fate. */
    record Piece(Kind kind, String text) {}

    private final List<String> before;
    private final List<String> after;
    private final List<Piece> pieces = new ArrayList<>();

    private WordDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** The pieces in reading order; what was removed stands before what replaced it. */
    static List<Piece> of(String before, String after) {
        return new WordDiff(words(before), words(after)).pieces();
    }

    /** How much of both texts is the same, from 0 to 1. */
    static double likeness(List<Piece> pieces) {
        long kept = length(pieces, Kind.KEPT);
        long changed = Math.max(length(pieces, Kind.REMOVED), length(pieces, Kind.ADDED));
        return kept + changed == 0 ? 1 : (double) kept / (kept + changed);
    }

    private static long length(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() == kind)
                .mapToLong(piece -> piece.text().strip().length())
                .sum();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    private List<Piece> pieces() {
        int start = 0;
        int endBefore = before.size();
        int endAfter = after.size();
        while (start < endBefore && start < endAfter && before.get(start).equals(after.get(start))) {
            start++;
        }
        while (endBefore > start
                && endAfter > start
                && before.get(endBefore - 1).equals(after.get(endAfter - 1))) {
            endBefore--;
            endAfter--;
        }
        add(Kind.KEPT, before.subList(0, start));
        compare(before.subList(start, endBefore), after.subList(start, endAfter));
        add(Kind.KEPT, before.subList(endBefore, before.size()));
        return List.copyOf(pieces);
    }

    private void compare(List<String> removed, List<String> added) {
        if ((long) removed.size() * added.size() > MOST_STEPS) {
            add(Kind.REMOVED, removed);
            add(Kind.ADDED, added);
            return;
        }
        int[][] common = commonLengths(removed, added);
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < removed.size() || j < added.size()) {
            if (i < removed.size() && j < added.size() && removed.get(i).equals(added.get(j))) {
                addChange(gone, come);
                add(Kind.KEPT, List.of(removed.get(i++)));
                j++;
            } else if (j == added.size() || (i < removed.size() && common[i + 1][j] >= common[i][j + 1])) {
                gone.add(removed.get(i++));
            } else {
                come.add(added.get(j++));
            }
        }
        addChange(gone, come);
    }

    /** The length of the longest common run of words from each pair of places on. */
    private static int[][] commonLengths(List<String> removed, List<String> added) {
        int[][] common = new int[removed.size() + 1][added.size() + 1];
        for (int i = removed.size() - 1; i >= 0; i--) {
            for (int j = added.size() - 1; j >= 0; j--) {
                common[i][j] = removed.get(i).equals(added.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void addChange(List<String> gone, List<String> come) {
        add(Kind.REMOVED, gone);
        add(Kind.ADDED, come);
        gone.clear();
        come.clear();
    }

    private void add(Kind kind, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String text = String.join("", words);
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            text = pieces.removeLast().text() + text;
        }
        pieces.add(new Piece(kind, text));
    }
}
