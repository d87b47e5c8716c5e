package be.jalon.exchange;

import java.util.List;

/**
 * A file to be handed out.
 *
 * @param notes what the file does not hold, or holds in another way
 */
public record ExportedFile(String name, byte[] bytes, List<ExportNote> notes) {

    public ExportedFile {
        notes = List.copyOf(notes);
    }
}
