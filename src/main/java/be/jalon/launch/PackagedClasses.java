package be.jalon.launch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The classes of the packaged jar for a short command: ours and those of the libraries inside, as Spring Boot's own loader
 * sees them, but straight from the file, and a library is opened only when those before it lack a class. The libraries
 * that every command needs come first.
 */
final class PackagedClasses extends ClassLoader {

    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final List<String> FIRST =
            List.of("picocli-", "snakeyaml-engine-", "jackson-core-", "aalto-xml-", "stax2-api-", "slf4j-api-");

    static {
        registerAsParallelCapable();
    }

    private final Archive jar;
    private final List<Archive> opened = new ArrayList<>();
    private final Deque<String> closed = new ArrayDeque<>();

    private PackagedClasses(Archive jar) {
        super(getPlatformClassLoader());
        this.jar = jar;
        List<String> libraries =
                jar.names().filter(name -> name.startsWith(LIBRARIES)).toList();
        FIRST.forEach(first -> libraries.stream()
                .filter(name -> name.startsWith(first, LIBRARIES.length()))
                .forEach(closed::add));
        libraries.stream().filter(name -> !closed.contains(name)).forEach(closed::add);
    }

    static ClassLoader of(Path jar) throws IOException {
        try (FileChannel channel = FileChannel.open(jar)) {
            return new PackagedClasses(new Archive(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())));
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = find(name.replace('.', '/') + ".class").orElseThrow(() -> new ClassNotFoundException(name));
        return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return find(name).map(bytes -> address(name, bytes)).orElse(null);
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        List<URL> found = new ArrayList<>();
        jar.bytes(CLASSES + name).ifPresent(bytes -> found.add(address(name, bytes)));
        for (int i = 0; library(i).isPresent(); i++) {
            library(i).flatMap(library -> library.bytes(name)).ifPresent(bytes -> found.add(address(name, bytes)));
        }
        return Collections.enumeration(found);
    }

    private Optional<byte[]> find(String name) {
        Optional<byte[]> found = jar.bytes(CLASSES + name);
        for (int i = 0; found.isEmpty() && library(i).isPresent(); i++) {
            found = library(i).flatMap(library -> library.bytes(name));
        }
        return found;
    }

    /** A library in the order of search, opened now if it was not yet; empty after the last one. */
    private synchronized Optional<Archive> library(int place) {
        while (place >= opened.size() && !closed.isEmpty()) {
            opened.add(jar.inner(closed.remove()));
        }
        return place < opened.size() ? Optional.of(opened.get(place)) : Optional.empty();
    }

    private static URL address(String name, byte[] bytes) {
        try {
            return URL.of(new URI("packaged", null, "/" + name, null), new Kept(bytes));
        } catch (java.net.URISyntaxException | java.net.MalformedURLException impossible) {
            throw new IllegalStateException(name, impossible);
        }
    }

    /** An address whose content is in memory. */
    private static final class Kept extends URLStreamHandler {
        private final byte[] bytes;

        Kept(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        protected URLConnection openConnection(URL address) {
            return new URLConnection(address) {
                @Override
                public void connect() {
                    connected = true;
                }

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(bytes);
                }
            };
        }
    }
}
