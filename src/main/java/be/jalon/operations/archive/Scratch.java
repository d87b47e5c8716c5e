package be.jalon.operations.archive;

import be.jalon.operations.OperationRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Tries an archive out: restores it into a database that is thrown away, and compares every row. */
public final class Scratch {

    /** How every H2 of ours is opened, after the path. */
    public static final String H2_FLAGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private static final String PREFIX = ".essai-";

    private Scratch() {}

    /**
     * Checks counts and check sums, restores, compares.
     *
     * @param folder where there is room for the database for a moment
     * @return what the archive says of itself
     * @throws OperationRefused when anything is not as it should be; it says what
     */
    public static Manifest verify(Path file, Path folder) {
        try (Archive archive = Archive.open(file)) {
            archive.check();
            Path place = Files.createTempDirectory(folder, PREFIX);
            try {
                restore(archive, place.resolve("jalon"));
            } finally {
                delete(place);
            }
            return archive.manifest();
        } catch (IOException e) {
            throw new OperationRefused(e, "operations.no_room", folder.toString());
        }
    }

    /** The same, in the system's folder for temporary files. */
    public static Manifest verifyInTemporaryFolder(Path file) {
        return verify(file, Path.of(System.getProperty("java.io.tmpdir")));
    }

    private static void restore(Archive archive, Path path) {
        SimpleDriverDataSource database = DataSourceBuilder.create()
                .type(SimpleDriverDataSource.class)
                .url("jdbc:h2:file:" + path.toAbsolutePath() + H2_FLAGS)
                .username("essai")
                .password("")
                .build();
        try (Connection open = database.getConnection()) {
            Restoration.fill(archive, database);
            open.isValid(1);
        } catch (SQLException e) {
            throw new OperationRefused(e, "operations.archive.not_restorable", String.valueOf(e.getMessage()));
        }
    }

    /** Deletes what trials that were killed left behind. */
    public static void clean(Path folder) {
        try (Stream<Path> left = Files.list(folder)) {
            left.filter(path -> String.valueOf(path.getFileName()).startsWith(PREFIX))
                    .forEach(Scratch::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
