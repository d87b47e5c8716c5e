package be.jalon.exchange.workbook;

import be.jalon.exchange.Progress;
import java.util.Set;
import java.util.stream.Stream;

/** Reads an OpenDocument spreadsheet (ods), its sheets row by row. */
final class OdsReading {

    private static final String KIND = "mimetype";
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
    private static final Set<String> SPREADSHEETS = Set.of(SPREADSHEET, SPREADSHEET + "-template");
    private static final int LONGEST_KIND = 100;

    private OdsReading() {}

    /** Whether this is an OpenDocument file of any kind, rather than one of the XML formats of Office. */
    static boolean isOpenDocument(PackageParts parts) {
        return parts.has(KIND) || (parts.has(CONTENT) && !parts.has("[Content_Types].xml"));
    }

    /** @throws RefusedException when the file is not read */
    static ReadOutcome.Read read(PackageParts parts) {
        checkKind(parts);
        checkPassword(parts);
        ReadBudget budget = parts.budget();
        Problems problems = new Problems();
        OdsStyles styles = new OdsStyles();
        if (parts.has(STYLES)) {
            parts.parse(STYLES, new OdsStylesHandler(budget, STYLES, styles));
        }
        budget.progress().begin(Progress.Stage.READING, "", parts.unpackedSize(Stream.of(CONTENT)));
        OdsContentHandler content = new OdsContentHandler(budget, CONTENT, styles, problems);
        parts.parse(CONTENT, content);
        if (!content.isSpreadsheet()) {
            throw new RefusedException(RefusalReason.NOT_A_WORKBOOK);
        }
        ReadOutcome.Read read = ReadOutcome.Read.of(FileKind.ODS, new RawWorkbook(content.sheets()), problems);
        return hasMacros(parts) ? read.noting(FileNote.of(FileNote.Kind.MACROS)) : read;
    }

    private static void checkKind(PackageParts parts) {
        String kind = parts.has(KIND) ? parts.start(KIND, LONGEST_KIND).strip() : SPREADSHEET;
        if (kind.equals("application/vnd.sun.xml.calc")) {
            throw new RefusedException(RefusalReason.UNSUPPORTED_KIND);
        }
        if (!SPREADSHEETS.contains(kind)) {
            throw new RefusedException(RefusalReason.NOT_A_WORKBOOK);
        }
    }

    private static void checkPassword(PackageParts parts) {
        if (parts.has(MANIFEST)) {
            OdsManifestHandler manifest = new OdsManifestHandler(parts.budget(), MANIFEST);
            parts.parse(MANIFEST, manifest);
            if (manifest.isEncrypted()) {
                throw new RefusedException(RefusalReason.ENCRYPTED);
            }
        }
    }

    /** Every file of some programs has libraries; only the parts beside their lists are macros. */
    private static boolean hasMacros(PackageParts parts) {
        return parts.members().stream()
                .map(ZipBytes.Member::name)
                .filter(name -> name.startsWith("Basic/") || name.startsWith("Scripts/"))
                .anyMatch(name -> !name.endsWith("/") && !name.endsWith("-lc.xml") && !name.endsWith("-lb.xml"));
    }
}
