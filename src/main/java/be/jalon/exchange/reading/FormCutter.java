package be.jalon.exchange.reading;

import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.workbook.RawCell;
import java.util.ArrayList;
import java.util.List;

/** Cuts the pairs of a sheet into forms: one that stands below another begins with the same label, or with a heading. */
final class FormCutter {

    private final String sheet;
    private final FormLabels labels;
    private final List<Form> forms = new ArrayList<>();
    private List<Form.Pair> pairs = new ArrayList<>();
    private List<RawCell> headings = new ArrayList<>();

    /** Headings since the last pair: they may belong to the next form. */
    private List<RawCell> latest = new ArrayList<>();

    FormCutter(String sheet, FormLabels labels) {
        this.sheet = sheet;
        this.labels = labels;
    }

    void add(Form.Pair pair) {
        if (beginsForm(pair)) {
            end();
        }
        headings.addAll(latest);
        latest = new ArrayList<>();
        pairs.add(pair);
    }

    private boolean beginsForm(Form.Pair pair) {
        boolean again = pairs.stream().anyMatch(other -> other.key().equals(pair.key()));
        boolean names = labels.mayBe(pair.label(), HeaderTarget.TITLE) || labels.mayBe(pair.label(), HeaderTarget.CODE);
        return again && !pair.isListed() && (names || pairs.getFirst().key().equals(pair.key()));
    }

    /** "Fiche action 2" below a form is the heading of the next one. */
    void heading(RawCell cell) {
        latest.add(cell);
    }

    private void end() {
        if (!pairs.isEmpty()) {
            forms.add(form());
        }
        pairs = new ArrayList<>();
        headings = new ArrayList<>();
    }

    private Form form() {
        int first = Math.min(
                headings.stream().mapToInt(RawCell::row).min().orElse(Integer.MAX_VALUE),
                pairs.stream().mapToInt(pair -> pair.cell().row()).min().orElse(0));
        int last = pairs.stream()
                .flatMapToInt(pair ->
                        pair.values().stream().mapToInt(value -> value.ref().row()))
                .max()
                .orElse(first);
        last = Math.max(
                last, pairs.stream().mapToInt(pair -> pair.cell().row()).max().orElse(first));
        return new Form(sheet, first, last, pairs, headings);
    }

    List<Form> all() {
        headings.addAll(latest);
        latest = new ArrayList<>();
        end();
        return List.copyOf(forms);
    }
}
