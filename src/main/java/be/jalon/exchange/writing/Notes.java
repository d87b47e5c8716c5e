package be.jalon.exchange.writing;

import be.jalon.exchange.ExportNote;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what could not be written: one note per reason and field, with the items that it is about. */
final class Notes {

    private static final int NAMED = 3;

    private record Reason(String code, @Nullable ItemField field, String where) {}

    private final Map<Reason, List<String>> items = new LinkedHashMap<>();

    /** @param where name of the sheet; part of what makes two notes one */
    void add(String code, @Nullable ItemField field, String where, ItemRow row) {
        add(code, field, where, row.label());
    }

    void add(String code, @Nullable ItemField field, String where, String label) {
        items.computeIfAbsent(new Reason(code, field, where), reason -> new ArrayList<>())
                .add(label);
    }

    List<ExportNote> all() {
        return items.entrySet().stream()
                .map(entry -> note(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ExportNote note(Reason reason, List<String> labels) {
        String named = String.join(" · ", labels.stream().limit(NAMED).toList());
        String more = labels.size() > NAMED ? named + " …" : named;
        return new ExportNote(reason.code(), reason.field(), reason.where(), labels.size(), more);
    }
}
