package be.jalon.exchange.profile;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What a text in YAML holds: maps, lists, strings, numbers, booleans and nothing. Straight from the parser, without a
 * mapper: the commands of the program would spend a third of their time on loading one.
 */
public final class YamlText {

    private YamlText() {}

    /** @throws NotYamlException also when a key stands twice in one map */
    public static @Nullable Object read(String yaml) {
        try {
            return new Load(LoadSettings.builder().build()).loadFromString(yaml);
        } catch (YamlEngineException e) {
            throw new NotYamlException(e);
        }
    }

    /** The text of maps, lists, strings and numbers; {@link #read} gives the same again. */
    static String write(Object content) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setSplitLines(false)
                .build();
        return new Dump(settings).dumpToString(content);
    }

    /** The text is no YAML. */
    public static final class NotYamlException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int line;
        private final String detail;

        NotYamlException(YamlEngineException cause) {
            super(cause);
            this.line = cause instanceof MarkedYamlEngineException marked
                    ? marked.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0)
                    : 0;
            String text = cause instanceof MarkedYamlEngineException marked ? marked.getProblem() : cause.getMessage();
            this.detail = text == null ? "" : text.lines().findFirst().orElse("");
        }

        /** Counted from one; 0 when it is not known. */
        int line() {
            return line;
        }

        /** What the parser says of it, in English. */
        String detail() {
            return detail;
        }
    }
}
