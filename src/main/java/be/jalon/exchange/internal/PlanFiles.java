package be.jalon.exchange.internal;

import be.jalon.exchange.Progress;
import be.jalon.exchange.document.DocumentOutcome;
import be.jalon.exchange.profile.ProfileCatalog;
import be.jalon.exchange.profile.TableModel;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.exchange.reading.PlanInterpreter;
import be.jalon.exchange.workbook.ReadLimits;
import be.jalon.exchange.workbook.ReadOutcome;
import be.jalon.exchange.workbook.TextForm;
import be.jalon.exchange.workbook.WorkbookReader;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Reads files within the limits that the installation sets, by the layouts that it knows. */
@Component
public class PlanFiles {

    private final ReadLimits limits;
    private final ProfileCatalog profiles;
    private final PlanDocuments documents;
    private final CommuneModels models;

    PlanFiles(
            CommuneModels models,
            @Value("${jalon.import.max-file-size:25MB}") DataSize fileSize,
            @Value("${jalon.import.max-unpacked-size:200MB}") DataSize unpackedSize,
            @Value("${jalon.import.max-cells:1000000}") int cells) {
        this.models = models;
        this.limits = ReadLimits.DEFAULTS
                .withFileBytes(fileSize.toBytes())
                .withUnpackedBytes(unpackedSize.toBytes())
                .withCells(cells)
                .withinMemory(Runtime.getRuntime().maxMemory());
        this.profiles = ProfileCatalog.load(Path.of(""));
        this.documents = new PlanDocuments(limits, profiles);
    }

    public long largestFile() {
        return limits.fileBytes();
    }

    /** What a file that is no table holds; empty for any other file. */
    public Optional<DocumentOutcome> document(byte[] bytes, String fileName) {
        return documents.read(bytes, fileName);
    }

    public ReadOutcome read(byte[] bytes, String fileName) {
        return read(bytes, fileName, null);
    }

    /** @param chosen how to read a text, null to find out */
    public ReadOutcome read(byte[] bytes, String fileName, @Nullable TextForm chosen) {
        return read(bytes, fileName, chosen, new Progress());
    }

    /** @throws Progress.GivenUpException when nobody waits for it any more */
    public ReadOutcome read(byte[] bytes, String fileName, @Nullable TextForm chosen, Progress progress) {
        return WorkbookReader.read(bytes, fileName, limits, chosen, progress);
    }

    /** By the layouts of this installation alone. */
    public Interpretation interpret(ReadOutcome.Read read) {
        return PlanInterpreter.interpret(read, profiles);
    }

    /**
     * As it was read when it was imported.
     *
     * @param explained what people had said of its tables, if they had
     */
    public Interpretation interpretAgain(ReadOutcome.Read read, Optional<TableModel> explained) {
        return interpretAgain(read, explained, new Progress());
    }

    /** @throws Progress.GivenUpException when nobody waits for it any more */
    public Interpretation interpretAgain(ReadOutcome.Read read, Optional<TableModel> explained, Progress progress) {
        return PlanInterpreter.interpret(
                read, explained.map(profiles::correctedBy).orElse(profiles), progress);
    }

    /**
     * By all that the commune has said of its tables.
     *
     * @param correction what a person says of this file, null when nothing
     * @throws Progress.GivenUpException when nobody waits for it any more
     */
    public Interpretation interpretForCommune(
            ReadOutcome.Read read, @Nullable TableModel correction, Progress progress) {
        ProfileCatalog known = profiles.with(models.all());
        return PlanInterpreter.interpret(read, correction == null ? known : known.correctedBy(correction), progress);
    }

    public ProfileCatalog profiles() {
        return profiles;
    }
}
