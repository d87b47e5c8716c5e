package be.jalon.exchange.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file is by its content, whatever it is called. */
public enum FileKind {
    XLSX("xlsx", "xltx"),
    /** With macros, which are never looked at. */
    XLSM("xlsm", "xltm"),
    XLS("xls", "xlt"),
    ODS("ods", "ots"),
    /** A table as text: its {@link TextForm} says how. */
    TEXT("csv", "tsv", "tab", "txt");

    private final List<String> extensions;

    FileKind(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** The usual extension of such a file, without a dot. */
    public String extension() {
        return extensions.getFirst();
    }

    /** Whether a file of this kind may be called so; a name without an extension promises nothing. */
    boolean fits(String fileName) {
        return extension(fileName).map(extensions::contains).orElse(true);
    }

    /** What stands behind the last dot of a name, in lower case. */
    static Optional<String> extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 || dot == fileName.length() - 1
                ? Optional.empty()
                : Optional.of(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
