package be.jalon.killed;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** What the process tells its parent: a line each, sent whole and at once, so that it outlives the process. */
final class Wire {

    /** Begins the lines of this wire; whatever else is printed is not meant for the parent. */
    static final String SIGN = "\u0001";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OutputStream out;

    Wire(OutputStream out) {
        this.out = out;
    }

    void send(String kind, Object content) {
        byte[] line = (SIGN + kind + " " + JSON.writeValueAsString(content) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            synchronized (out) {
                out.write(line);
                out.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Nobody listens any more", e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }
}
