package be.jalon.exchange.fiche;

/**
 * A line with something in it.
 *
 * @param number counted from one
 * @param text without the spaces around it
 * @param afterBlank whether it begins the file or an empty line stands before it
 */
record FicheLine(int number, String text, boolean afterBlank) {

    boolean beginsWithTag() {
        return text.startsWith("<");
    }
}
