package be.jalon.operations.internal;

import be.jalon.operations.OperationRefused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Objects;

/** Files that survive a power cut, and that only the owner may read: backups hold everything. */
final class Durable {

    private Durable() {}

    /** Creates a folder and its parents. */
    static void createFolder(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, forOwner(folder, "rwx------"));
            }
        } catch (IOException e) {
            throw refused(e, folder);
        }
    }

    /** Creates an empty file. */
    static Path createFile(Path file) throws IOException {
        return Files.createFile(file, forOwner(file, "rw-------"));
    }

    private static FileAttribute<?>[] forOwner(Path path, String rights) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    /** Waits until the content of a file is on the disk. */
    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Gives a finished file its name; it never takes the place of another one. */
    static void rename(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            throw new FileAlreadyExistsException(to.toString());
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(Objects.requireNonNull(to.toAbsolutePath().getParent(), "a file lies in a folder"));
    }

    /** Not every system opens a folder; where it does not, a name is as lasting as the system makes it. */
    private static void forceFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** What a failure to write means to people. */
    static OperationRefused refused(IOException failure, Path place) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        boolean full = message.contains("no space left") || message.contains("disk full") || message.contains("quota");
        return new OperationRefused(failure, full ? "operations.disk_full" : "operations.no_room", place.toString());
    }
}
