package be.jalon.exchange.workbook;

/** Reads the part with the styles of the whole file. */
final class OdsStylesHandler extends OdsHandler {

    private final OdsStyles styles;

    OdsStylesHandler(ReadBudget budget, String part, OdsStyles styles) {
        super(budget, part);
        this.styles = styles;
    }

    @Override
    void start(String name, Attributes attributes) {
        switch (name) {
            // Of headers and footers; styles of the sheets may have the same names.
            case "office:automatic-styles", "office:master-styles" -> leaveOut();
            default -> {
                if (!styles.start(name, attributes)) {
                    throw damaged();
                }
            }
        }
    }

    @Override
    void end(String name) {
        styles.end(name);
    }

    @Override
    void text(char[] from, int start, int length) {
        styles.text(from, start, length);
    }
}
