package be.jalon.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Reads a workbook of the XML formats (xlsx, xlsm): each part at most once, sheets row by row. */
final class XlsxReading {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String DOCUMENT = "officeDocument";

    private final PackageParts parts;
    private final ReadBudget budget;
    private final Problems problems = new Problems();
    private @Nullable List<String> sharedTexts;

    private XlsxReading(PackageParts parts) {
        this.parts = parts;
        this.budget = parts.budget();
    }

    /** @throws RefusedException when the file is not read */
    static ReadOutcome read(byte[] bytes, ReadBudget budget) {
        return new XlsxReading(new PackageParts(bytes, budget)).read();
    }

    private ReadOutcome read() {
        String workbookPart = workbookPart();
        Relationships needs = Relationships.of(parts, workbookPart);
        WorkbookHandler workbook = new WorkbookHandler(budget, workbookPart);
        parts.parse(workbookPart, workbook);
        List<CellStyle> styles = styles(needs);
        List<RawSheet> sheets = new ArrayList<>();
        for (WorkbookHandler.SheetEntry entry : workbook.sheets) {
            Relationships.Relationship need = needs.byId(entry.relationship())
                    .filter(one -> !one.external())
                    .orElseThrow(() -> missing(entry.name()));
            if (need.kind().equals("worksheet")) {
                sheets.add(sheet(entry, need.target(), styles, workbook.since1904, needs));
            }
        }
        return new ReadOutcome.Read(new RawWorkbook(sheets), problems.found());
    }

    /** The name of the main part, after making sure that this is a workbook of the XML formats. */
    private String workbookPart() {
        if (parts.has("mimetype") || (!parts.has(CONTENT_TYPES) && parts.has("content.xml"))) {
            throw new RefusedException(RefusalReason.UNSUPPORTED_KIND);
        }
        boolean office = parts.names().stream().anyMatch(name -> name.startsWith("xl/") || name.startsWith("_rels/"));
        if (!office && !parts.has(CONTENT_TYPES)) {
            throw new RefusedException(RefusalReason.NOT_A_WORKBOOK);
        }
        if (!parts.has(CONTENT_TYPES)) {
            throw missing(CONTENT_TYPES);
        }
        if (!parts.has(Relationships.partOf(""))) {
            throw missing(Relationships.partOf(""));
        }
        String main = Relationships.of(parts, "")
                .ofKind(DOCUMENT)
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

    private static RefusedException missing(String part) {
        return new RefusedException(RefusalReason.MISSING_PART, part);
    }

    private List<CellStyle> styles(Relationships needs) {
        Optional<String> part = needs.ofKind("styles").map(Relationships.Relationship::target);
        if (part.isEmpty()) {
            return List.of();
        }
        StylesHandler handler = new StylesHandler(budget, part.get(), new Colours(theme(needs)));
        parts.parse(part.get(), handler);
        return handler.styles();
    }

    private List<String> theme(Relationships needs) {
        Optional<String> part = needs.ofKind("theme").map(Relationships.Relationship::target);
        if (part.isEmpty()) {
            return List.of();
        }
        ThemeHandler handler = new ThemeHandler(budget, part.get());
        parts.parse(part.get(), handler);
        return handler.colours();
    }

    private List<String> sharedTexts(Relationships needs) {
        if (sharedTexts == null) {
            String part = needs.ofKind("sharedStrings")
                    .map(Relationships.Relationship::target)
                    .orElseThrow(() -> missing("xl/sharedStrings.xml"));
            SharedTextsHandler handler = new SharedTextsHandler(budget, part);
            parts.parse(part, handler);
            sharedTexts = handler.texts();
        }
        return sharedTexts;
    }

    private RawSheet sheet(
            WorkbookHandler.SheetEntry entry,
            String part,
            List<CellStyle> styles,
            boolean since1904,
            Relationships needs) {
        SheetAssembler assembler = new SheetAssembler(entry.name(), budget, problems);
        CellReader cells = new CellReader(assembler, budget, () -> sharedTexts(needs), since1904);
        parts.parse(part, new SheetHandler(budget, part, assembler, cells, styles));
        return assembler.finish(entry.hidden());
    }

    /** Reads the part that lists the sheets. */
    private static final class WorkbookHandler extends PartHandler {

        record SheetEntry(String name, boolean hidden, String relationship) {}

        private final List<SheetEntry> sheets = new ArrayList<>();
        private boolean since1904;
        private boolean isWorkbook;

        WorkbookHandler(ReadBudget budget, String part) {
            super(budget, part);
        }

        @Override
        void open(String name, Attributes attributes) {
            if (!isWorkbook && !name.equals("workbook")) {
                throw new RefusedException(RefusalReason.NOT_A_WORKBOOK);
            }
            isWorkbook = true;
            switch (name) {
                case "workbookPr" -> since1904 = flag(attributes, "date1904");
                case "sheet" -> addSheet(attributes);
                default -> {
                    // Windows, names and the like.
                }
            }
        }

        private void addSheet(Attributes attributes) {
            String name = attributes.getValue("name");
            String relationship = prefixed(attributes, "id");
            if (name == null
                    || relationship == null
                    || sheets.size() >= budget().limits().parts()) {
                throw damaged();
            }
            String state = attributes.getValue("state");
            sheets.add(new SheetEntry(name, state != null && !state.equals("visible"), relationship));
        }
    }
}
