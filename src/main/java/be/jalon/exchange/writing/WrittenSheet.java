package be.jalon.exchange.writing;

import java.util.List;

/** The lines of one tab of a workbook, from top to bottom. */
public record WrittenSheet(String name, List<WrittenLine> lines) {

    public WrittenSheet {
        lines = List.copyOf(lines);
    }
}
