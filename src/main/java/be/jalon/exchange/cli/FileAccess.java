package be.jalon.exchange.cli;

import be.jalon.exchange.document.DocumentOutcome;
import be.jalon.exchange.internal.PlanDocuments;
import be.jalon.exchange.profile.InvalidProfileException;
import be.jalon.exchange.profile.ProfileCatalog;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.exchange.reading.PlanInterpreter;
import be.jalon.exchange.workbook.ReadLimits;
import be.jalon.exchange.workbook.ReadOutcome;
import be.jalon.exchange.workbook.RefusalReason;
import be.jalon.exchange.workbook.WorkbookReader;
import be.jalon.shared.Explained;
import be.jalon.shared.Translations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Files as the commands see them: read whole, or refused with a sentence. */
final class FileAccess {

    private static final ReadLimits LIMITS =
            ReadLimits.DEFAULTS.withinMemory(Runtime.getRuntime().maxMemory());

    private final Path workingFolder;

    /** Begun at once, beside the reading of the file: a short command has nothing else for the second processor. */
    private final FutureTask<ProfileCatalog> catalog;

    FileAccess(Path workingFolder) {
        this.workingFolder = workingFolder;
        this.catalog = new FutureTask<>(() -> ProfileCatalog.load(workingFolder));
        Thread.ofPlatform().daemon().name("jalon-profiles").start(catalog);
    }

    /** @throws InvalidProfileException when the folder of profiles holds one that is none */
    private ProfileCatalog catalog() {
        try {
            return catalog.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** A file of any kind that was read and understood. */
    record Plan(String name, Interpretation interpretation) {}

    /** A workbook that was read and understood. */
    record Source(
            String name, byte[] bytes, ReadOutcome.Read read, ProfileCatalog catalog, Interpretation interpretation) {}

    /** The plan that a file holds, whatever kind of file it is. */
    Plan plan(String file) {
        byte[] bytes = bytes(file);
        String name = name(file);
        Optional<DocumentOutcome> document = document(bytes, name);
        return new Plan(name, document.map(FileAccess::understood).orElseGet(() -> workbook(name, bytes)
                .interpretation()));
    }

    private Optional<DocumentOutcome> document(byte[] bytes, String name) {
        return WorkbookReader.isPackage(bytes)
                ? Optional.empty()
                : new PlanDocuments(LIMITS, catalog()).read(bytes, name);
    }

    private static Interpretation understood(DocumentOutcome outcome) {
        return switch (outcome) {
            case DocumentOutcome.Read read -> read.plan();
            case DocumentOutcome.Refused refused ->
                throw refusal(refused.messageKey(), refused.args().toArray(String[]::new));
        };
    }

    /** A workbook, to be written again. */
    Source open(String file) {
        byte[] bytes = bytes(file);
        String name = name(file);
        if (!WorkbookReader.isPackage(bytes) && new PlanDocuments(LIMITS, catalog()).recognises(bytes)) {
            throw refusal("exchange.cli.read_only", name);
        }
        return workbook(name, bytes);
    }

    private Source workbook(String name, byte[] bytes) {
        return switch (WorkbookReader.read(bytes, name, LIMITS)) {
            case ReadOutcome.Refused refused ->
                throw refusal(refused.reason().messageKey(), refused.args().toArray(String[]::new));
            case ReadOutcome.Read read ->
                new Source(name, bytes, read, catalog(), PlanInterpreter.interpret(read, catalog()));
        };
    }

    private byte[] bytes(String file) {
        Path path = path(file);
        if (!Files.exists(path)) {
            throw refusal("exchange.cli.no_file", file);
        }
        if (!Files.isRegularFile(path)) {
            throw refusal("exchange.cli.not_a_file", file);
        }
        try {
            if (Files.size(path) > LIMITS.fileBytes()) {
                throw refusal(RefusalReason.TOO_BIG.messageKey(), name(file), String.valueOf(LIMITS.fileMegabytes()));
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw refusal("exchange.cli.unreadable", file);
        }
    }

    void save(String file, byte[] bytes) {
        try {
            Files.write(path(file), bytes);
        } catch (IOException e) {
            throw refusal("exchange.cli.unwritable", file);
        }
    }

    private Path path(String file) {
        try {
            return workingFolder.resolve(file);
        } catch (InvalidPathException e) {
            throw refusal("exchange.cli.no_file", file);
        }
    }

    private String name(String file) {
        Path last = path(file).getFileName();
        return last == null ? file : last.toString();
    }

    private static RefusedFileException refusal(String key, String... arguments) {
        return new RefusedFileException(Translations.text(Locale.FRENCH, key, (Object[]) arguments));
    }

    /** The end of a command, with the sentence that says why. */
    static final class RefusedFileException extends RuntimeException implements Explained {
        private static final long serialVersionUID = 1L;

        RefusedFileException(String message) {
            super(message, null, false, false);
        }

        @Override
        public String message(Locale locale) {
            return String.valueOf(getMessage());
        }
    }
}
