package be.jalon.exchange.reading;

import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import java.util.ArrayList;
import java.util.List;

/** A row of labels inside a form: over one row of values it says what the form says, over several it heads a list. */
final class FormList {

    private List<RawCell> header = List.of();
    private String group = "";
    private final List<List<RawCell>> rows = new ArrayList<>();

    void begin(List<RawCell> labels, String of) {
        header = List.copyOf(labels);
        group = of;
        rows.clear();
    }

    /**
     * Whether a row may stand below the labels: each of its cells has one above it, and after the first row most are
     * there.
     *
     * @param label whether its first text is a label elsewhere: then the list goes on only with a full row
     */
    boolean takes(List<RawCell> written, boolean label) {
        boolean goesOn = label
                ? !rows.isEmpty() && written.size() == header.size()
                : rows.isEmpty() || written.size() * 2 > header.size();
        return !header.isEmpty()
                && goesOn
                && written.stream().allMatch(cell -> header.stream().anyMatch(other -> isBelow(cell, other)));
    }

    private static boolean isBelow(RawCell cell, RawCell label) {
        return cell.column() == label.ref().column();
    }

    void add(List<RawCell> written) {
        rows.add(written);
    }

    /** The pairs of the labels with what stands below them. */
    List<Form.Pair> end() {
        List<Form.Pair> pairs = new ArrayList<>();
        Form.Place place = rows.size() > 1 ? Form.Place.LIST : Form.Place.BELOW;
        for (RawCell label : header) {
            List<Form.Value> values = rows.stream()
                    .flatMap(List::stream)
                    .filter(cell -> isBelow(cell, label))
                    .map(Form.Value::of)
                    .toList();
            List<Form.Value> written = values.isEmpty()
                    ? List.of(Form.Value.empty(
                            new CellRef(label.ref().row() + 1, label.ref().column())))
                    : values;
            pairs.add(new Form.Pair(group, FormLabels.bare(label.text()), label.ref(), written, place));
        }
        header = List.of();
        rows.clear();
        return pairs;
    }
}
