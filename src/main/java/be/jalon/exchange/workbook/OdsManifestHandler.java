package be.jalon.exchange.workbook;

import java.util.Set;

/** Reads the list of the parts of an OpenDocument file, which says what is behind a password. */
final class OdsManifestHandler extends PartHandler {

    private static final Set<String> NEEDED = Set.of("content.xml", "styles.xml", "encrypted-package");

    private String entry = "";
    private boolean encrypted;

    OdsManifestHandler(ReadBudget budget, String part) {
        super(budget, part);
    }

    boolean isEncrypted() {
        return encrypted;
    }

    @Override
    void open(String name, Attributes attributes) {
        if (name.equals("file-entry")) {
            String path = attributes.prefixed("full-path");
            entry = path == null ? "" : path;
        } else if (name.equals("encryption-data")) {
            encrypted |= NEEDED.contains(entry);
        }
    }
}
