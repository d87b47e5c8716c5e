package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.workbook.CellKind;
import be.jalon.exchange.workbook.CellLook;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.exchange.workbook.RawSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All forms of a workbook as one table: a row for each form, a column for each label. So everything that is known of
 * tables holds for forms too; {@link FormPlaces} says where each cell really stands.
 */
final class FormTable {

    /** No sheet of a workbook can have this name. */
    static final String NAME = "[fiches]";

    private static final String TITLE = "Intitulé";
    private static final String CODE = "N°";

    private final LayoutProfile profile;
    private final FormLabels labels;
    private final SheetFindings findings;
    private final Map<String, FormColumn> columns = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final FormPlaces places = new FormPlaces();

    /** The values of one form by the keys of their columns. */
    private record Row(Form form, Map<String, List<Form.Value>> values) {
        boolean isBlank(String key) {
            return values.getOrDefault(key, List.of()).stream()
                    .allMatch(value -> value.text().isBlank());
        }

        String text(String key) {
            return FormPlaces.text(values.getOrDefault(key, List.of()));
        }
    }

    /** @param findings takes what is to be said of single forms */
    FormTable(List<Form> forms, LayoutProfile profile, FormLabels labels, SheetFindings findings) {
        this.profile = profile;
        this.labels = labels;
        this.findings = findings;
        forms.forEach(this::add);
        String title = titleKey();
        decide(title);
        rows.forEach(row -> addHeadings(row, title));
    }

    private void add(Form form) {
        Map<String, List<Form.Value>> values = new LinkedHashMap<>();
        for (Form.Pair pair : form.pairs()) {
            String key = pair.key();
            while (values.containsKey(key)) {
                key += "+";
            }
            values.put(key, pair.values());
            columns.computeIfAbsent(
                    key,
                    ignored -> FormColumn.of(
                            form,
                            pair,
                            labels.match(profile, pair.group(), pair.label()).orElse(null)));
        }
        rows.add(new Row(form, values));
    }

    /** Of the labels that may announce the title, the one that most forms fill with words; "" for none. */
    private String titleKey() {
        String best = "";
        long most = 0;
        for (Map.Entry<String, FormColumn> column : columns.entrySet()) {
            FormColumn known = column.getValue();
            long titled = known.mayBe(HeaderTarget.TITLE) ? titled(column.getKey()) : 0;
            long weight = titled == 0
                    ? 0
                    : titled * 2 + (known.match() != null && known.match().exact() ? 1 : 0);
            if (weight > most) {
                most = weight;
                best = column.getKey();
            }
        }
        return best;
    }

    private long titled(String key) {
        return rows.stream()
                .filter(row -> !row.isBlank(key) && !LevelGrammar.isCode(row.text(key)))
                .count();
    }

    /** An item has one title; a level above it is that level and not the number of the action. */
    private void decide(String title) {
        columns.replaceAll((key, column) -> {
            if (key.equals(title)) {
                return column.holding(HeaderTarget.TITLE);
            }
            FormColumn other = column.without(HeaderTarget.TITLE);
            return other.isLevel() ? other.without(HeaderTarget.CODE) : other;
        });
    }

    private void addHeadings(Row row, String titleKey) {
        FormHeadings headings = new FormHeadings(row.form(), profile);
        headings.above().forEach(above -> {
            HeaderTarget.Level level = new HeaderTarget.Level(above.level(), above.depth());
            put(row, level, above.level().name(), List.of(Form.Value.of(above.title())));
            RawCell code = above.code();
            if (code != null) {
                HeaderTarget number = new HeaderTarget.Scoped(level, HeaderTarget.CODE);
                put(row, number, above.level().name() + "#", List.of(Form.Value.of(code)));
            }
        });
        String title = titleKey.isEmpty() ? TITLE : titleKey;
        if (row.isBlank(title)) {
            columns.computeIfAbsent(title, ignored -> FormColumn.unlabelled(TITLE, HeaderTarget.TITLE));
            row.values().put(title, List.of(title(row, headings)));
        } else {
            headings.code().ifPresent(code -> put(row, HeaderTarget.CODE, CODE, List.of(code)));
        }
    }

    /** Into the column that holds it, or one of its own, unless the form says it by a label. */
    private void put(Row row, HeaderTarget target, String name, List<Form.Value> values) {
        String key = columns.entrySet().stream()
                .filter(column -> column.getValue().mayBe(target))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(name);
        columns.computeIfAbsent(key, ignored -> FormColumn.unlabelled(name, target));
        if (row.isBlank(key)) {
            row.values().put(key, values);
        }
    }

    private Form.Value title(Row row, FormHeadings headings) {
        Optional<RawCell> numbered = headings.numberedTitle();
        if (numbered.isPresent()) {
            return Form.Value.of(numbered.get());
        }
        headings.code().ifPresent(code -> put(row, HeaderTarget.CODE, CODE, List.of(code)));
        String sheet = row.form().sheet().strip();
        Optional<RawCell> likely = headings.belowNumber()
                .or(() -> headings.isOfPaper(sheet) || LevelGrammar.isCode(sheet)
                        ? headings.likelyTitle()
                        : Optional.empty());
        CellRef place = likely.map(RawCell::ref).orElse(new CellRef(row.form().firstRow(), 0));
        String text = likely.map(RawCell::text).orElse(sheet);
        findings.add(Finding.doubt("form.title_guessed", place.in(row.form().sheet()), text, text));
        return likely.map(Form.Value::of).orElseGet(() -> FormPlaces.nowhere(text));
    }

    /** The header of the table, above its rows. */
    HeaderBlock header() {
        List<HeaderBlock.Column> all = new ArrayList<>();
        ordered().forEach(named -> {
            FormColumn column = named.getValue();
            CellRef cell = new CellRef(0, all.size());
            places.header(cell, column);
            all.add(new HeaderBlock.Column(all.size(), column.header(), cell, column.match(), column.fixed()));
        });
        return new HeaderBlock(0, 0, all, 0);
    }

    /** The title first, so that nothing left of it is taken for what is above it. */
    private List<Map.Entry<String, FormColumn>> ordered() {
        List<Map.Entry<String, FormColumn>> all = new ArrayList<>(columns.entrySet());
        all.sort((one, other) -> Boolean.compare(isTitle(other.getValue()), isTitle(one.getValue())));
        return all;
    }

    private static boolean isTitle(FormColumn column) {
        return column.fixed() && column.mayBe(HeaderTarget.TITLE);
    }

    /** The rows of the table, one for each form. */
    RawSheet sheet() {
        List<String> keys = ordered().stream().map(Map.Entry::getKey).toList();
        List<RawRow> all = new ArrayList<>();
        for (Row row : rows) {
            int index = all.size() + 1;
            List<RawCell> cells = new ArrayList<>();
            for (int column = 0; column < keys.size(); column++) {
                List<Form.Value> values = row.values().getOrDefault(keys.get(column), List.of());
                if (!values.isEmpty()) {
                    CellRef ref = new CellRef(index, column);
                    places.put(ref, row.form(), values);
                    cells.add(cell(ref, values));
                }
            }
            places.row(index, row.form());
            all.add(new RawRow(index, false, cells));
        }
        return new RawSheet(NAME, false, all, List.of(), Map.of());
    }

    private static RawCell cell(CellRef ref, List<Form.Value> values) {
        Form.Value first = values.getFirst();
        RawCell real = first.cell();
        if (values.size() == 1 && real != null && first.isWhole()) {
            return new RawCell(ref, real.kind(), real.text(), real.number(), real.formula(), real.look());
        }
        String text = FormPlaces.text(values);
        String fill = values.stream()
                .map(Form.Value::cell)
                .filter(cell -> cell != null && cell.fill() != null)
                .map(RawCell::fill)
                .findFirst()
                .orElse(null);
        return new RawCell(
                ref, text.isEmpty() ? CellKind.EMPTY : CellKind.TEXT, text, null, null, CellLook.filled(fill));
    }

    FormPlaces places() {
        return places;
    }
}
