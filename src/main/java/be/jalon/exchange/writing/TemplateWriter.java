package be.jalon.exchange.writing;

import be.jalon.exchange.ExportNote;
import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.profile.ProfileCatalog;
import be.jalon.exchange.reading.DraftSheet;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.exchange.reading.PlanInterpreter;
import be.jalon.exchange.workbook.CellContent;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.ReadLimits;
import be.jalon.exchange.workbook.ReadOutcome;
import be.jalon.exchange.workbook.RowFitting;
import be.jalon.exchange.workbook.SheetEdit;
import be.jalon.exchange.workbook.TemplateSheets;
import be.jalon.exchange.workbook.WorkbookEditor;
import be.jalon.exchange.workbook.WorkbookReader;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines into the template that is offered to fill in by hand: one tab per sheet, in the template's own columns
 * and looks. What columns and colours the template has is read from it, by its own profile.
 */
public final class TemplateWriter {

    private static final String FOLDER = "/import-templates/pst-wallon/";
    private static final String LAYOUT = "pst-wallon";
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9]\\d{0,2}");

    private final byte[] template;
    private final LineTexts texts;
    private final Map<ItemField, Integer> columns;
    private final Map<String, CellRef> models;
    private final String pendingFill;
    private final int firstRow;

    private TemplateWriter(byte[] template, ProfileCatalog profiles) {
        this.template = template;
        LayoutProfile profile = profiles.profile(LAYOUT)
                .orElseThrow(() -> new IllegalStateException("The profile of the template is missing"));
        this.texts = new LineTexts(profile.levels());
        Interpretation reading = interpret(template, ProfileCatalog.of(profile));
        DraftSheet sheet = reading.sheets().getFirst();
        this.columns = columns(sheet);
        this.models = new TemplateSheets(template).namedCells();
        this.pendingFill = sheet.swatches().getFirst().fill();
        this.firstRow = sheet.headerRows().getLast();
    }

    /** The template inside the application, by the profiles inside the application. */
    public static TemplateWriter builtIn(ProfileCatalog profiles) {
        return new TemplateWriter(resource("template.xlsx"), profiles);
    }

    private static byte[] resource(String name) {
        try (InputStream stream = TemplateWriter.class.getResourceAsStream(FOLDER + name)) {
            return Objects.requireNonNull(stream, "the template is part of the application")
                    .readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Interpretation interpret(byte[] template, ProfileCatalog profiles) {
        return switch (WorkbookReader.read(template, "template.xlsx", ReadLimits.DEFAULTS)) {
            case ReadOutcome.Read read -> PlanInterpreter.interpret(read, profiles);
            case ReadOutcome.Refused refused ->
                throw new IllegalStateException("The template cannot be read: " + refused.reason());
        };
    }

    private static Map<ItemField, Integer> columns(DraftSheet sheet) {
        Map<ItemField, Integer> columns = new EnumMap<>(ItemField.class);
        sheet.columns().forEach((column, key) -> ItemField.ofKey(key).ifPresent(field -> columns.put(field, column)));
        return columns;
    }

    /**
     * The workbook.
     *
     * @param notes what it has no place for
     */
    public record Written(byte[] bytes, List<ExportNote> notes) {
        public Written {
            notes = List.copyOf(notes);
        }
    }

    /** @param sheets at least one */
    public Written write(List<WrittenSheet> sheets) {
        Notes notes = new Notes();
        TemplateSheets.Copies copies = new TemplateSheets(template)
                .copies(sheets.stream().map(WrittenSheet::name).toList());
        List<SheetEdit> edits = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            edits.addAll(edits(copies.sheets().get(i), sheets.get(i).lines()));
            sheets.get(i).lines().forEach(line -> note(line, notes));
        }
        byte[] written = WorkbookEditor.apply(copies.bytes(), LongTexts.cut(edits, notes));
        return new Written(RowFitting.fit(written), notes.all());
    }

    /** Headings run over the whole row, so nothing but their number and title can be said of them. */
    private void note(WrittenLine line, Notes notes) {
        for (ItemField field : ItemField.values()) {
            boolean place = field == ItemField.TITLE
                    || field == ItemField.CODE
                    || (columns.containsKey(field) && !line.level().isHeading());
            if (!place && !line.texts().get(field).isEmpty()) {
                notes.add("template_no_place", field, "", line.label());
            }
        }
        line.extras().keySet().forEach(header -> notes.add("extra_no_column", null, header, line.label()));
    }

    private List<SheetEdit> edits(String sheet, List<WrittenLine> lines) {
        List<SheetEdit> edits = new ArrayList<>();
        Map<ItemLevel, WrittenLine> above = new EnumMap<>(ItemLevel.class);
        for (WrittenLine line : lines) {
            boolean free = line.level() == ItemLevel.VOLET || line.level() == ItemLevel.DOMAIN;
            if (!free || above.putIfAbsent(line.level(), line) != null) {
                edits.add(row(sheet, line));
            }
        }
        edits.add(above(sheet, "ligne_volet", above.get(ItemLevel.VOLET)));
        edits.add(above(sheet, "ligne_domaine", above.get(ItemLevel.DOMAIN)));
        for (int row = firstRow; row < model("legende").row() - 2; row++) {
            edits.add(new SheetEdit.RemoveRow(sheet, row));
        }
        return edits;
    }

    private SheetEdit above(String sheet, String model, @Nullable WrittenLine line) {
        return new SheetEdit.SetCell(sheet, model(model), CellContent.text(line == null ? "" : texts.title(line)));
    }

    private SheetEdit row(String sheet, WrittenLine line) {
        CellRef model = model(modelOf(line.level()));
        boolean heading = line.level().isHeading();
        Map<Integer, CellContent> contents = new HashMap<>();
        Map<Integer, String> fills = new HashMap<>();
        columns.forEach((field, ownColumn) -> {
            int column = field == ItemField.TITLE && heading ? model.column() : ownColumn;
            if (heading && field != ItemField.TITLE) {
                return;
            }
            String text =
                    field == ItemField.TITLE ? texts.title(line) : line.texts().get(field);
            if (!text.isEmpty()) {
                contents.put(column, content(field, text));
            }
            if (line.pending().contains(field)) {
                fills.put(column, pendingFill);
            }
        });
        return new SheetEdit.InsertRow(sheet, insertAt(), model.row(), contents, fills);
    }

    /** Inside the rows to fill in, so that validations and the print area grow with them. */
    private int insertAt() {
        return model("ligne_action").row();
    }

    private static CellContent content(ItemField field, String text) {
        return field == ItemField.PROGRESS && WHOLE_NUMBER.matcher(text).matches()
                ? CellContent.number(new BigDecimal(text))
                : CellContent.text(text);
    }

    private static String modelOf(ItemLevel level) {
        return switch (level) {
            case VOLET, DOMAIN, AXIS, STRATEGIC_OBJECTIVE -> "ligne_objectif_strategique";
            case OPERATIONAL_OBJECTIVE -> "ligne_objectif_operationnel";
            case ACTION, SUB_ACTION -> "ligne_action";
        };
    }

    private CellRef model(String name) {
        return Objects.requireNonNull(models.get(name), () -> "the template names its row " + name);
    }
}
