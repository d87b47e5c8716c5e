package be.jalon.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the problems of a file; a file with thousands of them needs no complete list. */
final class Problems {

    static final int MOST = 1_000;
    private static final int LONGEST_RAW = 1_000;

    private final List<CellProblem> found = new ArrayList<>();

    void add(String sheet, @Nullable CellRef cell, CellProblem.Kind kind, String raw) {
        if (found.size() < MOST) {
            found.add(new CellProblem(sheet, cell, kind, WholeText.of(WholeText.beginning(raw, LONGEST_RAW))));
        } else if (found.size() == MOST) {
            found.add(new CellProblem(sheet, null, CellProblem.Kind.MORE_PROBLEMS, Integer.toString(MOST)));
        }
    }

    List<CellProblem> found() {
        return found;
    }
}
