package be.jalon.operations.archive;

import be.jalon.operations.OperationRefused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** An archive that is read. */
public final class Archive implements AutoCloseable {

    private final String name;
    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(String name, ZipFile zip) throws IOException {
        this.name = name;
        this.zip = zip;
        this.manifest = readManifest();
    }

    /** @throws OperationRefused when there is no such file, or it is no archive, or an unfinished or newer one */
    public static Archive open(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new OperationRefused("operations.archive.no_file", name);
        }
        try {
            return open(name, new ZipFile(file.toFile()));
        } catch (ZipException e) {
            throw new OperationRefused(e, "operations.archive.not_one", name);
        } catch (IOException e) {
            throw new OperationRefused(e, "operations.archive.unreadable", name);
        }
    }

    private static Archive open(String name, ZipFile zip) throws IOException {
        try {
            return new Archive(name, zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private Manifest readManifest() throws IOException {
        ZipEntry entry = zip.getEntry(ArchiveWriter.MANIFEST);
        if (entry == null) {
            throw new OperationRefused("operations.archive.not_one", name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            Manifest read = ArchiveWriter.JSON.readValue(in, Manifest.class);
            if (read.format() > Manifest.FORMAT) {
                throw new OperationRefused("operations.archive.newer_format", name);
            }
            return read;
        } catch (JacksonException e) {
            throw new OperationRefused(e, "operations.archive.not_one", name);
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /**
     * Reads every line and compares counts and check sums with what the archive says of itself.
     *
     * @throws OperationRefused when one of them differs
     */
    public void check() {
        for (Manifest.TableEntry table : manifest.tables()) {
            MessageDigest digest = RowLine.sha256();
            long rows = countLines(table, digest);
            if (rows != table.rows()
                    || !HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
                throw damaged(table, null);
            }
        }
    }

    private long countLines(Manifest.TableEntry table, MessageDigest digest) {
        byte[] buffer = new byte[1 << 16];
        long rows = 0;
        try (InputStream in = new DigestInputStream(stream(table), digest)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    rows += buffer[i] == '\n' ? 1 : 0;
                }
            }
        } catch (IOException e) {
            throw damaged(table, e);
        }
        return rows;
    }

    /** Hands out the rows of a table one after the other. */
    void rows(Manifest.TableEntry table, Consumer<List<@Nullable Object>> row) {
        lines(table, line -> row.accept(RowLine.read(line)));
    }

    void lines(Manifest.TableEntry table, Consumer<String> line) {
        try (BufferedReader reader =
                        new BufferedReader(new InputStreamReader(stream(table), StandardCharsets.US_ASCII), 1 << 16);
                Stream<String> lines = reader.lines()) {
            lines.forEach(line);
        } catch (IOException | UncheckedIOException | JacksonException | IllegalArgumentException e) {
            throw damaged(table, e);
        }
    }

    private InputStream stream(Manifest.TableEntry table) throws IOException {
        ZipEntry entry = zip.getEntry(ArchiveWriter.TABLES + table.name() + ArchiveWriter.ENDING);
        if (entry == null) {
            throw damaged(table, null);
        }
        return zip.getInputStream(entry);
    }

    private OperationRefused damaged(Manifest.TableEntry table, @Nullable Exception cause) {
        return new OperationRefused(cause, "operations.archive.damaged", name, table.name());
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The archive " + name + " cannot be closed", e);
        }
    }
}
