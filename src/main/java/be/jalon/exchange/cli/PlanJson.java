package be.jalon.exchange.cli;

import be.jalon.exchange.Finding;
import be.jalon.exchange.reading.CellPart;
import be.jalon.exchange.reading.DraftCell;
import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.DraftSheet;
import be.jalon.exchange.reading.DraftValues;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.exchange.reading.Spread;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.values.BudgetCell;
import be.jalon.values.BudgetLine;
import be.jalon.values.Deadline;
import be.jalon.values.Presence;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes an interpretation as JSON, element by element: a large plan is never in memory twice. */
final class PlanJson {

    /** Without a mapper, whose classes would take longer to load than the file to read. */
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private PlanJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes UTF-8 and leaves the stream open. */
    static void write(String fileName, Interpretation interpretation, OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(new Indented(), new Unclosed(out))) {
            new PlanJson(json).document(fileName, interpretation);
        }
    }

    private void document(String fileName, Interpretation interpretation) {
        json.writeStartObject();
        json.writeStringProperty("file", fileName);
        json.writeArrayPropertyStart("sheets");
        interpretation.sheets().forEach(this::sheet);
        json.writeEndArray();
        json.writeArrayPropertyStart("items");
        interpretation.items().forEach(this::item);
        json.writeEndArray();
        json.writeArrayPropertyStart("findings");
        interpretation.findings().forEach(this::finding);
        json.writeEndArray();
        json.writeObjectPropertyStart("cells");
        json.writeNumberProperty("read", interpretation.cells().read());
        json.writeNumberProperty("mapped", interpretation.cells().mapped());
        json.writeNumberProperty("kept", interpretation.cells().kept());
        json.writeNumberProperty("lost", interpretation.cells().lost());
        json.writeEndObject();
        totals(interpretation.items());
        json.writeEndObject();
    }

    private void totals(List<DraftItem> items) {
        json.writeObjectPropertyStart("totals");
        json.writeNumberProperty(
                "actions",
                items.stream().filter(item -> item.level() == ItemLevel.ACTION).count());
        json.writeNumberProperty(
                "pendingCells",
                items.stream().mapToInt(item -> item.pending().size()).sum());
        json.writeEndObject();
    }

    private void sheet(DraftSheet sheet) {
        json.writeStartObject();
        json.writeStringProperty("name", sheet.name());
        text("layout", sheet.layout());
        json.writeArrayPropertyStart("headerRows");
        sheet.headerRows().forEach(row -> json.writeNumber(row.intValue()));
        json.writeEndArray();
        json.writeObjectPropertyStart("columns");
        sheet.columns().forEach((column, key) -> json.writeStringProperty(CellRef.columnName(column), key));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void item(DraftItem item) {
        DraftValues values = DraftValues.of(item.texts());
        json.writeStartObject();
        json.writeNumberProperty("id", item.id());
        number("parent", item.parent());
        json.writeStringProperty("level", item.level().name());
        text("code", orNull(item.texts().get(ItemField.CODE)));
        json.writeStringProperty("title", item.texts().get(ItemField.TITLE));
        json.writeStringProperty("cell", item.address());
        name("status", values.status().status());
        number("progress", values.progress().percent());
        name("priority", values.priority().level());
        json.writeArrayPropertyStart("sdgs");
        values.sdgs().numbers().forEach(number -> json.writeNumber(number.intValue()));
        json.writeEndArray();
        deadline(values.deadline());
        pilots(values);
        json.writeArrayPropertyStart("budget");
        budget(item, ItemField.BUDGET_ORDINARY, values.ordinary());
        budget(item, ItemField.BUDGET_EXTRAORDINARY, values.extraordinary());
        json.writeEndArray();
        text("staff", orNull(item.texts().get(ItemField.STAFF)));
        json.writeArrayPropertyStart("pending");
        item.pending().keySet().forEach(field -> json.writeString(field.key()));
        json.writeEndArray();
        raw(item);
        json.writeObjectPropertyStart("extra");
        item.extras().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void deadline(Deadline deadline) {
        if (deadline.presence() == Presence.EMPTY) {
            json.writeNullProperty("deadline");
            return;
        }
        json.writeObjectPropertyStart("deadline");
        json.writeStringProperty("raw", deadline.raw());
        text("from", deadline.from() == null ? null : deadline.from().toString());
        text("to", deadline.to() == null ? null : deadline.to().toString());
        json.writeStringProperty("precision", deadline.precision().name());
        json.writeBooleanProperty("uncertain", deadline.uncertain());
        json.writeEndObject();
    }

    private void pilots(DraftValues values) {
        json.writeObjectPropertyStart("pilots");
        names("political", values.political().names());
        names("service", values.service().names());
        names("agent", values.agent().names());
        json.writeEndObject();
    }

    private void names(String key, List<String> names) {
        json.writeArrayPropertyStart(key);
        names.forEach(json::writeString);
        json.writeEndArray();
    }

    private void budget(DraftItem item, ItemField field, BudgetCell cell) {
        for (BudgetLine line : cell.lines()) {
            json.writeStartObject();
            json.writeStringProperty("kind", line.kind().name());
            text("label", line.label());
            amount("amount", line.amount());
            json.writeBooleanProperty("unknown", line.unknown());
            text("article", line.article() == null ? null : line.article().text());
            text("project", line.project());
            amount("credit", line.credit());
            number("year", line.year());
            text("source", line.source());
            json.writeStringProperty("cell", cellOf(item, field, line));
            json.writeStringProperty("raw", line.raw());
            json.writeEndObject();
        }
    }

    /** Of a need spread over several rows, the cell in which the line stands. */
    private static String cellOf(DraftItem item, ItemField field, BudgetLine line) {
        DraftCell cell = item.cells().get(field);
        if (cell == null || cell.spread() != Spread.LINES) {
            return item.address(field);
        }
        return cell.parts().stream()
                .filter(part -> part.raw().contains(line.raw()))
                .findFirst()
                .map(CellPart::ref)
                .orElse(cell.ref())
                .in(item.sheet());
    }

    /** Every mapped cell as written. */
    private void raw(DraftItem item) {
        json.writeObjectPropertyStart("raw");
        item.cells().forEach((field, cell) -> {
            if (!cell.stated().isBlank()) {
                json.writeStringProperty(field.key(), cell.stated());
            }
        });
        json.writeEndObject();
    }

    private void finding(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("severity", finding.severity().name());
        json.writeStringProperty("code", finding.code());
        text("cell", finding.cell());
        json.writeStringProperty("raw", finding.raw());
        json.writeStringProperty("message", finding.message(Locale.FRENCH));
        json.writeEndObject();
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    private void amount(String key, @Nullable BigDecimal amount) {
        text(
                key,
                amount == null ? null : amount.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }

    private void name(String key, @Nullable Enum<?> value) {
        text(key, value == null ? null : value.name());
    }

    private void text(String key, @Nullable String text) {
        if (text == null) {
            json.writeNullProperty(key);
        } else {
            json.writeStringProperty(key, text);
        }
    }

    private void number(String key, @Nullable Integer number) {
        if (number == null) {
            json.writeNullProperty(key);
        } else {
            json.writeNumberProperty(key, number.intValue());
        }
    }

    /** One line for each value. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** Closing the generator must not close what belongs to the caller. */
    private static final class Unclosed extends java.io.FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws java.io.IOException {
            out.write(bytes, start, length);
        }

        @Override
        public void close() throws java.io.IOException {
            flush();
        }
    }
}
