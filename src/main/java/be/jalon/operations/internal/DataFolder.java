package be.jalon.operations.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder of an installation's data. Whoever serves it holds a lock on a file in it, as long as its process lives, so
 * that a command knows whether a server runs.
 */
public final class DataFolder {

    private static final String LOCK = "serveur.verrou";
    private static final String REQUESTS = "demandes";

    private final Path folder;

    public DataFolder(Path folder) {
        this.folder = folder;
    }

    /** Creates it for its owner alone, before a log or a database does and leaves it open to everybody on the machine. */
    public void create() {
        Durable.createFolder(folder);
    }

    /** Takes the lock; empty when another process holds it. Closing gives it back, and so does the end of the process. */
    public Optional<AutoCloseable> lock() {
        create();
        FileChannel channel = null;
        try {
            channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock != null) {
                return Optional.of(channel);
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw Durable.refused(e, folder);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    /** Whether a server works on this folder now. */
    public boolean isServed() {
        if (!Files.exists(folder.resolve(LOCK))) {
            return false;
        }
        Optional<AutoCloseable> lock = lock();
        lock.ifPresent(DataFolder::close);
        return lock.isEmpty();
    }

    static void close(AutoCloseable lock) {
        try {
            lock.close();
        } catch (Exception e) {
            throw new IllegalStateException("A lock cannot be given back", e);
        }
    }

    /** Where commands leave their requests to the server. */
    Path requests() {
        return folder.resolve(REQUESTS);
    }
}
