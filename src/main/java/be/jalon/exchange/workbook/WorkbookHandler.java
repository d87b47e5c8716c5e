package be.jalon.exchange.workbook;

import java.util.ArrayList;
import java.util.List;

/** Reads the part that lists the sheets. */
final class WorkbookHandler extends PartHandler {

    /** A sheet of any kind and the relationship that leads to its part. */
    record SheetEntry(String name, boolean hidden, String relationship) {}

    private final List<SheetEntry> sheets = new ArrayList<>();
    private boolean since1904;
    private boolean isWorkbook;

    WorkbookHandler(ReadBudget budget, String part) {
        super(budget, part);
    }

    List<SheetEntry> sheets() {
        return sheets;
    }

    /** Whether days are counted from 1904 instead of 1900. */
    boolean since1904() {
        return since1904;
    }

    @Override
    void open(String name, Attributes attributes) {
        if (!isWorkbook && !name.equals("workbook")) {
            throw new RefusedException(RefusalReason.NOT_A_WORKBOOK);
        }
        isWorkbook = true;
        switch (name) {
            case "workbookPr" -> since1904 = attributes.flag("date1904");
            case "sheet" -> addSheet(attributes);
            default -> {
                // Windows, names and the like.
            }
        }
    }

    private void addSheet(Attributes attributes) {
        String name = attributes.value("name");
        String relationship = attributes.prefixed("id");
        if (name == null
                || relationship == null
                || sheets.size() >= budget().limits().parts()) {
            throw damaged();
        }
        String state = attributes.value("state");
        sheets.add(new SheetEntry(name, state != null && !state.equals("visible"), relationship));
    }
}
