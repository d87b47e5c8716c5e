package be.jalon.operations.internal;

import be.jalon.operations.OperationRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How a command asks the running server for a backup: a file in the data folder, answered by another one. Whoever may
 * write there owns the data anyway; nothing goes over a network, and a request says nothing but that it is one.
 */
public final class BackupRequests {

    private static final String REQUEST = ".demande";
    private static final String ANSWER = ".reponse";
    private static final String DONE = "fait ";
    private static final String REFUSED = "refus ";
    private static final long PAUSE = 100;

    private final Path folder;

    public BackupRequests(DataFolder data) {
        this.folder = data.requests();
    }

    /**
     * Asks, and waits for the answer.
     *
     * @return the name of the backup that the server made
     * @throws OperationRefused with the server's own reason, or when it does not answer in time
     */
    public String ask(Duration patience) throws InterruptedException {
        Durable.createFolder(folder);
        String id = UUID.randomUUID().toString();
        Path request = folder.resolve(id + REQUEST);
        Path answer = folder.resolve(id + ANSWER);
        try {
            Files.writeString(request, "");
            long end = System.nanoTime() + patience.toNanos();
            while (!Files.exists(answer)) {
                if (System.nanoTime() - end > 0) {
                    throw new OperationRefused("operations.request.no_answer");
                }
                Thread.sleep(PAUSE);
            }
            return name(Files.readString(answer));
        } catch (IOException e) {
            throw Durable.refused(e, folder);
        } finally {
            delete(request);
            delete(answer);
        }
    }

    private static String name(String answer) {
        if (answer.isEmpty()) {
            throw new OperationRefused("operations.request.no_room");
        }
        if (answer.startsWith(DONE)) {
            return answer.substring(DONE.length());
        }
        throw new OperationRefused("operations.request.refused", answer.replaceFirst(REFUSED, ""));
    }

    /** Answers every request that waits: the server's side. */
    void answer(Supplier<String> backup) {
        for (Path request : waiting()) {
            delete(request);
            String answer;
            try {
                answer = DONE + backup.get();
            } catch (OperationRefused refused) {
                answer = REFUSED + refused.getMessage();
            }
            write(String.valueOf(request.getFileName()).replace(REQUEST, ANSWER), answer);
        }
    }

    private List<Path> waiting() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(REQUEST)).toList();
        } catch (IOException e) {
            throw Durable.refused(e, folder);
        }
    }

    /**
     * Under another name first, so that nobody reads half an answer. On a full disk there is room for a name, but not for
     * words: an empty answer keeps the command from waiting for them.
     */
    private void write(String name, String answer) {
        Path draft = folder.resolve(name + ".brouillon");
        try {
            Files.writeString(draft, answer);
            Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            delete(draft);
            createEmpty(folder.resolve(name));
            throw Durable.refused(e, folder);
        }
    }

    private static void createEmpty(Path file) {
        try {
            Files.createFile(file);
        } catch (IOException e) {
            throw Durable.refused(e, file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Durable.refused(e, file);
        }
    }
}
