package be.jalon.killed;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The class path of the process: that of this test with folders packed into jars, as a class archive demands. */
final class ClassPath {

    private static final String OURS = "be/jalon/killed/";

    private ClassPath() {}

    /** Of the test classes only this package goes along: the process is the application, not its tests. */
    static List<String> packed(Path into) {
        List<String> packed = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                boolean application = Files.exists(path.resolve("be/jalon/Application.class"));
                Path jar = into.resolve("classes-" + packed.size() + ".jar");
                pack(path, jar, name -> application || name.startsWith(OURS));
                packed.add(jar.toString());
            } else {
                packed.add(entry);
            }
        }
        return packed;
    }

    private static void pack(Path folder, Path jar, Predicate<String> wanted) {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> all = Files.walk(folder)) {
            out.setLevel(1);
            for (Path path : all.filter(file -> !file.equals(folder)).sorted().toList()) {
                boolean isFolder = Files.isDirectory(path);
                String name =
                        folder.relativize(path).toString().replace(File.separatorChar, '/') + (isFolder ? "/" : "");
                if (wanted.test(name) || (isFolder && OURS.startsWith(name))) {
                    out.putNextEntry(new ZipEntry(name));
                    if (!isFolder) {
                        Files.copy(path, out);
                    }
                    out.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The classes could not be packed", e);
        }
    }
}
