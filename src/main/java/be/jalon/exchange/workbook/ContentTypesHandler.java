package be.jalon.exchange.workbook;

/** Reads the part that says of what kind the others are. */
final class ContentTypesHandler extends PartHandler {

    private boolean forMacros;

    ContentTypesHandler(ReadBudget budget, String part) {
        super(budget, part);
    }

    /** Whether the workbook calls itself one with macros. */
    boolean isForMacros() {
        return forMacros;
    }

    @Override
    void open(String name, Attributes attributes) {
        String type = attributes.value("ContentType");
        forMacros |= type != null && type.contains("macroEnabled");
    }
}
