package be.jalon.exchange;

import be.jalon.exchange.internal.PreviewShelf;
import be.jalon.exchange.internal.ReadingModelTable;
import be.jalon.exchange.profile.KnownTable;
import be.jalon.exchange.profile.TableModel;
import be.jalon.exchange.profile.TableModels;
import be.jalon.exchange.reading.UsedTable;
import be.jalon.people.CurrentUser;
import be.jalon.people.MayEditPlans;
import be.jalon.shared.AuditEvent;
import be.jalon.shared.AuditLog;
import be.jalon.shared.SearchText;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps what people said of their tables, so that nobody has to say it twice. */
@Service
@MayEditPlans
@Transactional
public class ReadingModels {

    private static final ModelOutcome CHANGED = new ModelOutcome.Refused(Refusal.of("exchange.refused.model_changed"));

    private final ReadingModelTable table;
    private final PreviewShelf shelf;
    private final CurrentUser user;
    private final Clock clock;

    ReadingModels(ReadingModelTable table, PreviewShelf shelf, CurrentUser user, Clock clock) {
        this.table = table;
        this.shelf = shelf;
        this.user = user;
        this.clock = clock;
    }

    /** All models, the latest first. */
    @Transactional(readOnly = true)
    public List<ReadingModel> all() {
        return table.all().stream().map(ReadingModelTable.Stored::model).toList();
    }

    /**
     * Keeps what was said of the tables of a previewed file.
     *
     * @param name not blank, up to {@link ReadingModel#LONGEST_NAME} characters
     * @param over the model that it shall replace, as its user saw it; null for a new one
     */
    public ModelOutcome save(UUID preview, String name, @Nullable ReadingModel over) {
        String plain = name.strip();
        if (plain.isEmpty() || plain.length() > ReadingModel.LONGEST_NAME) {
            throw new IllegalArgumentException("A model needs a name of 1 to " + ReadingModel.LONGEST_NAME);
        }
        return shelf.get(preview, user.name())
                .map(kept -> save(kept.preview(), plain, over))
                .orElseGet(() -> new ModelOutcome.Refused(Refusal.of("exchange.refused.preview_gone")));
    }

    private ModelOutcome save(ImportPreview preview, String name, @Nullable ReadingModel over) {
        List<KnownTable> said = distinct(preview.plan().tables().stream()
                .filter(used -> used.model().isEmpty() || used.model().equals(name))
                .map(UsedTable::table)
                .toList());
        String definition = TableModels.write(new TableModel(name, said));
        if (said.stream().allMatch(KnownTable::leftOut) || definition.length() > TableModels.LONGEST) {
            String key = said.stream().allMatch(KnownTable::leftOut)
                    ? "exchange.refused.nothing_said"
                    : "exchange.refused.model_too_long";
            return new ModelOutcome.Refused(Refusal.of(key));
        }
        Optional<ReadingModel> taken = named(name);
        if (taken.isPresent() && (over == null || !taken.get().isAsSeen(over))) {
            return new ModelOutcome.Taken(taken.get());
        }
        return write(name, definition, taken);
    }

    /** The model of that name; of several that differ by accents or capitals, the one that is written so. */
    private Optional<ReadingModel> named(String name) {
        return table.all().stream()
                .map(ReadingModelTable.Stored::model)
                .filter(model -> SearchText.fold(model.name()).equals(SearchText.fold(name)))
                .max(Comparator.comparing(model -> model.name().equals(name)));
    }

    /** A workbook often has one table many times, one for each domain. */
    private static List<KnownTable> distinct(List<KnownTable> tables) {
        Map<List<Object>, KnownTable> distinct = new LinkedHashMap<>();
        tables.forEach(table -> distinct.putIfAbsent(
                List.of(
                        table.base(),
                        table.leftOut() ? table.sheet() : "",
                        table.lastHeader() - table.firstHeader(),
                        table.columns(),
                        table.rule(),
                        table.colours()),
                table));
        return List.copyOf(distinct.values());
    }

    private ModelOutcome write(String name, String definition, Optional<ReadingModel> before) {
        ReadingModel model = new ReadingModel(
                before.map(ReadingModel::id).orElseGet(UUID::randomUUID),
                name,
                user.name(),
                clock.instant(),
                before.map(ReadingModel::version).orElse(0) + 1);
        boolean written =
                before.isEmpty() ? table.add(model, definition) : table.replace(before.get(), model, definition);
        if (!written) {
            // Somebody was quicker: with the same new name, or with the same model.
            return before.isEmpty()
                    ? named(name).<ModelOutcome>map(ModelOutcome.Taken::new).orElse(CHANGED)
                    : CHANGED;
        }
        tell(AuditEvent.READING_MODEL_SAVED, model);
        return new ModelOutcome.Saved(model);
    }

    /** Forgets a model; false when it has gone, or has become another since its user saw it. */
    public boolean delete(ReadingModel seen) {
        boolean gone = table.delete(seen.id(), seen.version());
        if (gone) {
            tell(AuditEvent.READING_MODEL_DELETED, seen);
        }
        return gone;
    }

    private void tell(AuditEvent event, ReadingModel model) {
        AuditLog line = AuditLog.of(event, user.name()).with("model", model.name());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                line.write();
            }
        });
    }
}
