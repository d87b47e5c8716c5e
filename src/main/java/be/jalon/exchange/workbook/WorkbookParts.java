package be.jalon.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which part of a package is what.
 *
 * @param main name of the part that lists the sheets
 * @param needs what that part needs
 * @param sheets the sheets of cells in the order of their tabs
 */
record WorkbookParts(PackageParts parts, String main, Relationships needs, boolean since1904, List<Sheet> sheets) {

    /** A sheet of cells. */
    record Sheet(String name, boolean hidden, String part) {}

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /** @throws RefusedException when this is no workbook of the XML formats, or not a whole one */
    static WorkbookParts of(PackageParts parts) {
        String main = mainPart(parts);
        Relationships needs = Relationships.of(parts, main);
        WorkbookHandler workbook = new WorkbookHandler(parts.budget(), main);
        parts.parse(main, workbook);
        List<Sheet> sheets = new ArrayList<>();
        for (WorkbookHandler.SheetEntry entry : workbook.sheets()) {
            Relationships.Relationship need = needs.byId(entry.relationship())
                    .filter(one -> !one.external())
                    .orElseThrow(() -> missing(entry.name()));
            if (need.kind().equals("worksheet")) {
                sheets.add(new Sheet(entry.name(), entry.hidden(), need.target()));
            }
        }
        return new WorkbookParts(parts, main, needs, workbook.since1904(), sheets);
    }

    private static String mainPart(PackageParts parts) {
        if (!parts.has(CONTENT_TYPES)) {
            throw noOffice(parts);
        }
        if (!parts.has(Relationships.partOf(""))) {
            throw missing(Relationships.partOf(""));
        }
        String main = Relationships.of(parts, "")
                .ofKind("officeDocument")
                .map(Relationships.Relationship::target)
                .orElseThrow(() -> missing("xl/workbook.xml"));
        if (main.endsWith(".bin")) {
            throw new RefusedException(RefusalReason.UNSUPPORTED_KIND);
        }
        if (!parts.has(main)) {
            throw missing(main);
        }
        return main;
    }

    /** Any archive, or the rest of a workbook. */
    private static RefusedException noOffice(PackageParts parts) {
        boolean rest = parts.members().stream()
                .map(ZipBytes.Member::name)
                .anyMatch(name -> name.startsWith("xl/") || name.startsWith("_rels/"));
        return rest ? missing(CONTENT_TYPES) : new RefusedException(RefusalReason.NOT_A_WORKBOOK);
    }

    private static RefusedException missing(String part) {
        return new RefusedException(RefusalReason.MISSING_PART, part);
    }

    /** Whether its file name should tell of macros. */
    FileKind kind() {
        ContentTypesHandler types = new ContentTypesHandler(parts.budget(), CONTENT_TYPES);
        parts.parse(CONTENT_TYPES, types);
        return types.isForMacros() ? FileKind.XLSM : FileKind.XLSX;
    }

    /** The name of the part of a kind that the whole workbook needs. */
    Optional<String> part(String kind) {
        return needs.ofKind(kind).map(Relationships.Relationship::target);
    }

    /** The style sheet, read; empty for a workbook without styles. */
    Optional<StylesHandler> styles() {
        return part("styles").map(name -> {
            StylesHandler handler = new StylesHandler(parts.budget(), name, new Colours(theme()));
            parts.parse(name, handler);
            return handler;
        });
    }

    private List<String> theme() {
        return part("theme")
                .map(name -> {
                    ThemeHandler handler = new ThemeHandler(parts.budget(), name);
                    parts.parse(name, handler);
                    return handler.colours();
                })
                .orElse(List.of());
    }
}
