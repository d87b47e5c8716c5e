package be.jalon.launch;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Readings;
import be.jalon.shell.cli.CommandLineFace;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one jar runs its commands as the code beside it does, and a command loads nothing of the server. */
class PackagedCommandsIT {

    private static final Path JAR = Path.of("target", "jalon.jar").toAbsolutePath();

    private static final int CLASS_FILE_OF_JAVA_17 = 61;

    /** What makes a command wait for a second or more. */
    private static final List<String> OF_THE_SERVER = List.of(
            "org.springframework.",
            "org.hibernate.",
            "com.vaadin.",
            "org.apache.catalina.",
            "jakarta.",
            "ch.qos.logback.",
            "tools.jackson.databind.",
            "org.h2.");

    @TempDir
    Path folder;

    private record Ended(int code, String out, String err) {}

    private Ended run(List<String> flags, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new Ended(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    /** The same in this process. */
    private Ended here(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new CommandLineFace(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        folder)
                .run(arguments);
        return new Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inspect pst.xlsx", "roundtrip pst.xlsx again.xlsx"})
    void a_command_loads_nothing_of_the_server(String command) throws Exception {
        Files.write(folder.resolve("pst.xlsx"), Readings.resource("pst-citoyennete.xlsx"));
        Path log = folder.resolve("classes.log");

        Ended ended = run(List.of("-Xlog:class+load:file=" + log), command.split(" "));

        assertThat(ended.code()).as(ended.err()).isZero();
        List<String> loaded = loaded(log);
        assertThat(loaded).contains("be.jalon.Application", "be.jalon.exchange.workbook.WorkbookReader");
        assertThat(loaded).filteredOn(PackagedCommandsIT::isOfTheServer).isEmpty();
    }

    private static List<String> loaded(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(line -> line.replaceFirst("^(\\[[^]]*])+ ", "").split(" ")[0])
                    .toList();
        }
    }

    private static boolean isOfTheServer(String name) {
        return OF_THE_SERVER.stream().anyMatch(name::startsWith);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pst-citoyennete.xlsx",
                "app_to_ecomptes_201805V1.xml",
                "fiche-action-F007.txt",
                "kinds/valeurs-libreoffice.xls",
                "missing.xlsx"
            })
    void a_file_of_any_kind_is_inspected_as_the_code_beside_the_jar_does(String file) throws Exception {
        String name = Path.of(file).getFileName().toString();
        if (!name.equals("missing.xlsx")) {
            Files.write(folder.resolve(name), Readings.resource(file));
        }

        assertThat(run(List.of(), "inspect", name)).isEqualTo(here("inspect", name));
    }

    /** Read by whatever Java there is, the first bytes say for which the main class was made. */
    @Test
    void the_main_class_is_read_by_an_older_java_and_asks_for_a_newer_one() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile());
                InputStream main = jar.getInputStream(jar.getEntry("be/jalon/launch/Launcher.class"));
                DataInputStream bytes = new DataInputStream(main)) {
            bytes.skipNBytes(Integer.BYTES + Short.BYTES);

            assertThat(bytes.readUnsignedShort()).isEqualTo(CLASS_FILE_OF_JAVA_17);
        }
    }

    @Test
    void every_other_start_is_that_of_the_server() throws Exception {
        Ended mistyped = run(List.of(), "inspecter", "pst.xlsx");
        Ended tools = run(List.of("-Djarmode=tools"), "help");

        assertThat(mistyped).isEqualTo(here("inspecter", "pst.xlsx"));
        assertThat(mistyped.code()).isEqualTo(2);
        assertThat(tools.out()).contains("extract");
    }
}
