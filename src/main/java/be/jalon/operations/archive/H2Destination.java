package be.jalon.operations.archive;

import be.jalon.operations.OperationRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** An H2 file: another one is filled beside it and takes its name in one step. */
final class H2Destination extends Destination {

    private static final String PREFIX = "jdbc:h2:file:";
    private static final String FILE = ".mv.db";
    private static final String TRACE = ".trace.db";
    private static final String BESIDE = "-restauration";
    /** H2's number for a file that another process has open. */
    private static final int IN_USE = 90020;

    private final String path;
    private final String flags;
    private final String user;
    private final String password;

    H2Destination(String url, String user, String password) {
        String place = url.substring(PREFIX.length());
        int end = place.indexOf(';');
        String typed = end < 0 ? place : place.substring(0, end);
        this.path = typed.replaceFirst("^~", System.getProperty("user.home"));
        this.flags = end < 0 ? "" : place.substring(end);
        this.user = user;
        this.password = password;
    }

    @Override
    public DataSource current() {
        return connect(PREFIX + path + flags, user, password);
    }

    @Override
    public DataSource existing() {
        if (!Files.exists(file(path))) {
            throw new OperationRefused("operations.archive.no_schema");
        }
        try (Connection connection = current().getConnection()) {
            connection.isValid(1);
            return current();
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    @Override
    public boolean isEmpty() {
        if (!Files.exists(file(path))) {
            return true;
        }
        try {
            return isEmpty(current());
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    static OperationRefused refused(SQLException failure) {
        return failure.getErrorCode() == IN_USE
                ? new OperationRefused(failure, "operations.destination.in_use")
                : failed(failure);
    }

    @Override
    public void replaceBy(Archive archive) {
        String beside = path + BESIDE;
        try {
            delete(beside);
            fill(archive, beside);
            Files.move(file(beside), file(path), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new OperationRefused(
                    e, "operations.no_room", String.valueOf(file(path).getParent()));
        } finally {
            deleteQuietly(beside);
        }
    }

    private void fill(Archive archive, String place) {
        DataSource database = connect(PREFIX + place + flags, user, password);
        // Held open, so that the file is closed, and with that complete on the disk, only at the end.
        try (Connection held = database.getConnection()) {
            Restoration.fill(archive, database);
            Restoration.bringUp(database);
            held.createStatement().execute("shutdown compact");
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private static Path file(String path) {
        return Path.of(path + FILE);
    }

    private static void delete(String path) throws IOException {
        Files.deleteIfExists(file(path));
        Files.deleteIfExists(Path.of(path + TRACE));
    }

    /** What is left of an attempt does no harm: the next one deletes it first. */
    private static void deleteQuietly(String path) {
        try {
            delete(path);
        } catch (IOException e) {
            throw new OperationRefused(e, "operations.no_room", path);
        }
    }
}
