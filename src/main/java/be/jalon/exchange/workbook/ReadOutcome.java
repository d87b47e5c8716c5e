package be.jalon.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reading a file. */
public sealed interface ReadOutcome {

    /**
     * The workbook, with the cells that could not be read as they should.
     *
     * @param kind what the file is by its content
     * @param textForm how a file of the kind {@link FileKind#TEXT} was read, null for any other; to be shown, and changed
     *     with {@link WorkbookReader#read(byte[], String, ReadLimits, TextForm)}
     * @param notes what is worth knowing about the file as a whole
     */
    record Read(
            RawWorkbook workbook,
            List<CellProblem> problems,
            FileKind kind,
            @Nullable TextForm textForm,
            List<FileNote> notes)
            implements ReadOutcome {

        public Read {
            problems = List.copyOf(problems);
            notes = List.copyOf(notes);
        }

        static Read of(FileKind kind, RawWorkbook workbook, Problems problems) {
            return new Read(workbook, problems.found(), kind, null, List.of());
        }

        static Read of(TextForm form, RawWorkbook workbook, Problems problems) {
            return new Read(workbook, problems.found(), FileKind.TEXT, form, List.of(FileNote.of(form)));
        }

        Read noting(FileNote note) {
            List<FileNote> more = new ArrayList<>(notes);
            more.add(note);
            return new Read(workbook, problems, kind, textForm, more);
        }
    }

    /** Nothing was read; {@code args} fill the message of the reason. */
    record Refused(RefusalReason reason, List<String> args) implements ReadOutcome {
        public Refused {
            args = List.copyOf(args);
        }
    }
}
