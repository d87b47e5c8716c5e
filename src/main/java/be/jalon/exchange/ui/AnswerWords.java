package be.jalon.exchange.ui;

/** Texts of cells in a sentence. */
final class AnswerWords {

    private static final int LONGEST = 80;

    private AnswerWords() {}

    /** One line of reasonable length, whatever a cell holds. */
    static String quoted(String text) {
        String line = text.substring(0, Math.min(text.length(), 4 * LONGEST))
                .replaceAll("\\s+", " ")
                .strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
