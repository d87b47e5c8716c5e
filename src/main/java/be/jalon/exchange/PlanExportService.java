package be.jalon.exchange;

import be.jalon.exchange.internal.CommuneModels;
import be.jalon.exchange.internal.PlanFiles;
import be.jalon.exchange.internal.SourceDocuments;
import be.jalon.exchange.internal.SourcePlace;
import be.jalon.exchange.profile.TableModel;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.exchange.workbook.FileNote;
import be.jalon.exchange.workbook.ReadOutcome;
import be.jalon.exchange.workbook.WorkbookEditor;
import be.jalon.exchange.writing.PlanSheets;
import be.jalon.exchange.writing.Rereading;
import be.jalon.exchange.writing.Source;
import be.jalon.exchange.writing.SourceEdits;
import be.jalon.exchange.writing.TemplateWriter;
import be.jalon.people.CurrentUser;
import be.jalon.people.MayEditPlans;
import be.jalon.plan.ItemId;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanReading;
import be.jalon.plan.PlanSnapshot;
import be.jalon.shared.AuditEvent;
import be.jalon.shared.AuditLog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives plans out as workbooks: the one that a plan came from, changed where the plan changed, or else the template. */
@Service
@MayEditPlans
@Transactional(readOnly = true)
public class PlanExportService {

    private static final int LONGEST_NAME = 80;

    private final PlanReading plans;
    private final SourceDocuments documents;
    private final PlanFiles files;
    private final CurrentUser user;
    private final TemplateWriter template;

    PlanExportService(PlanReading plans, SourceDocuments documents, PlanFiles files, CurrentUser user) {
        this.plans = plans;
        this.documents = documents;
        this.files = files;
        this.user = user;
        this.template = TemplateWriter.builtIn(files.profiles());
    }

    /**
     * The plan as a workbook.
     *
     * @throws be.jalon.plan.PlanNotFoundException when there is no such plan
     */
    public ExportedFile export(PlanId id) {
        return export(id, new Progress());
    }

    /**
     * As {@link #export(PlanId)}, for somebody who waits for it.
     *
     * @throws Progress.GivenUpException when that person waits no more
     */
    public ExportedFile export(PlanId id, Progress progress) {
        progress.begin(Progress.Stage.READING, "", 0);
        PlanSnapshot plan = plans.open(id);
        Optional<SourceDocument> document = documents.latestOf(id);
        Optional<ExportedFile> own = document.flatMap(original -> intoOriginal(original, plan, progress));
        ExportedFile file = own.orElseGet(() -> intoTemplate(plan, document));
        progress.begin(Progress.Stage.CHECKING, "", 0);
        List<ExportNote> notes = new ArrayList<>(file.notes());
        if (files.read(file.bytes(), file.name()) instanceof ReadOutcome.Read read) {
            // What was said of the original's sheets says nothing of those of the template, whatever their names.
            Optional<TableModel> explained = own.isEmpty() ? Optional.empty() : document.flatMap(this::explained);
            notes.addAll(Rereading.compare(files.interpretAgain(read, explained), plan));
        }
        AuditLog.of(AuditEvent.EXPORT, user.name())
                .with("plan", id.value())
                .with("file", file.name())
                .write();
        return new ExportedFile(file.name(), file.bytes(), notes);
    }

    /**
     * Empty when the original cannot be read any more, because it has more of something than is now allowed, or has to
     * be changed (a macro to be left out is a change) and is of a kind that cannot be.
     */
    private Optional<ExportedFile> intoOriginal(SourceDocument document, PlanSnapshot plan, Progress progress) {
        byte[] original = documents.content(document.id());
        if (!(files.read(original, document.fileName(), null, progress) instanceof ReadOutcome.Read read)) {
            return Optional.empty();
        }
        boolean changeable = WorkbookEditor.canChange(original);
        boolean macros = hasMacros(read);
        if (macros && !changeable) {
            return Optional.empty();
        }
        Interpretation reading = files.interpretAgain(read, explained(document), progress);
        progress.begin(Progress.Stage.WRITING, "", plan.rows().size());
        Source source = new Source(read.workbook(), reading, drafts(document, reading));
        SourceEdits written = SourceEdits.of(source, plan, files.profiles());
        if (!written.edits().isEmpty() && !changeable) {
            return Optional.empty();
        }
        byte[] bytes = WorkbookEditor.apply(original, written.edits());
        List<ExportNote> notes = new ArrayList<>(written.notes());
        if (macros) {
            notes.add(new ExportNote("without_macros", null, document.fileName(), 1, ""));
        }
        return Optional.of(new ExportedFile(document.fileName(), bytes, notes));
    }

    private Optional<TableModel> explained(SourceDocument document) {
        return documents.explained(document.id()).flatMap(CommuneModels::read);
    }

    private static boolean hasMacros(ReadOutcome.Read read) {
        return read.notes().stream().anyMatch(note -> note.kind() == FileNote.Kind.MACROS);
    }

    /** An item whose draft is read elsewhere than at the import, by a newer reading, counts as unknown to the file. */
    private Map<ItemId, Integer> drafts(SourceDocument document, Interpretation reading) {
        Map<ItemId, Integer> drafts = new HashMap<>();
        documents.places(document.id()).forEach((item, place) -> {
            if (isStillThere(place, reading)) {
                drafts.put(item, place.draft());
            }
        });
        return drafts;
    }

    private static boolean isStillThere(SourcePlace place, Interpretation reading) {
        return place.draft() < reading.items().size()
                && reading.items().get(place.draft()).address().equals(place.address());
    }

    private ExportedFile intoTemplate(PlanSnapshot plan, Optional<SourceDocument> original) {
        TemplateWriter.Written written = template.write(PlanSheets.of(plan));
        List<ExportNote> notes = new ArrayList<>(written.notes());
        original.ifPresent(document -> notes.add(new ExportNote("original_kept", null, document.fileName(), 1, "")));
        return new ExportedFile(fileName(plan.plan().title()), written.bytes(), notes);
    }

    private static String fileName(String title) {
        String words = title.toLowerCase(Locale.FRENCH)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String name = words.isEmpty() ? "plan" : words;
        return (name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name) + ".xlsx";
    }
}
