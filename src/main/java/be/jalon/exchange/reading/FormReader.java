package be.jalon.exchange.reading;

import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.Merge;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the labels of a sheet and their values: beside them, below them, or behind a colon in one cell. */
final class FormReader {

    private final SheetGrid grid;
    private final FormLabels labels;
    private final FormColumns columns;
    private final FormCutter forms;
    private final FormList list;

    /** The pair whose values may go on in the next row; null when none may. */
    private @Nullable OpenPair open;

    /** The label over several ones. */
    private String group = "";

    /** The heading above the labels, where it is one of a group. */
    private String section = "";

    private int before = -1;

    FormReader(SheetGrid grid, FormLabels labels) {
        this.grid = grid;
        this.labels = labels;
        this.columns = new FormColumns(grid, labels);
        this.forms = new FormCutter(grid.name(), labels);
        this.list = new FormList();
    }

    /** @param rows those that may belong to forms; none is a legend's */
    List<Form> read(List<RawRow> rows) {
        for (RawRow row : rows) {
            List<RawCell> written = grid.written(row);
            if (!written.isEmpty()) {
                take(row.index(), written);
                before = row.index();
            }
        }
        endList();
        closePair();
        return forms.all();
    }

    private void take(int row, List<RawCell> written) {
        boolean apart = row > before + 1 && !isInsideLabel(row);
        if (apart) {
            endList();
            closePair();
        }
        if (columns.isAllLabels(written)) {
            endList();
            closePair();
            list.begin(written, section);
        } else if (list.takes(written, labels.isKnown(written.getFirst().text()))) {
            list.add(written);
        } else {
            endList();
            takeCells(written);
        }
    }

    private boolean isInsideLabel(int row) {
        return open != null && grid.lastOf(open.label().ref()).row() >= row;
    }

    private void endList() {
        list.end().forEach(forms::add);
    }

    private void closePair() {
        if (open != null) {
            forms.add(open.close(grid));
            open = null;
        }
    }

    private void takeCells(List<RawCell> written) {
        int at = 0;
        while (at < written.size()) {
            at = isLabel(written, at) ? takePair(written, at) : takeOther(written, at);
        }
    }

    private int takePair(List<RawCell> written, int at) {
        closePair();
        int label = at;
        if (isGroupBefore(written, at)) {
            group = FormLabels.bare(written.get(at).text());
            label = at + 1;
        } else if (!columns.isInner(written.get(at).ref().column())) {
            group = "";
        }
        RawCell cell = written.get(label);
        boolean clear = !group.isEmpty() || labels.isKnown(cell.text());
        open = new OpenPair(clear ? group : section, cell);
        int next = label + 1;
        while (next < written.size() && !isLabel(written, next)) {
            open.add(written.get(next));
            next++;
        }
        return next;
    }

    private boolean isGroupBefore(List<RawCell> written, int at) {
        return at + 1 < written.size()
                && columns.isInner(written.get(at + 1).ref().column())
                && labels.isKnown(written.get(at + 1).text());
    }

    /** A text without a label: more of the value before it, a label and its value in one cell, or a heading. */
    private int takeOther(List<RawCell> written, int at) {
        RawCell cell = written.get(at);
        int colon = cell.text().indexOf(':');
        boolean both = colon > 0
                && colon < cell.text().strip().length() - 1
                && labels.isKnown(cell.text().substring(0, colon))
                && !labels.isItem(cell.text());
        if (both) {
            closePair();
            String label = FormLabels.bare(cell.text().substring(0, colon));
            String value = cell.text().substring(colon + 1).strip();
            forms.add(new Form.Pair(
                    "", label, cell.ref(), List.of(new Form.Value(cell.ref(), cell, value)), Form.Place.BESIDE));
        } else if (open != null && open.mayTake(cell, written.size())) {
            open.add(cell);
        } else {
            closePair();
            noteSection(written, cell);
            forms.heading(cell);
        }
        return at + 1;
    }

    private void noteSection(List<RawCell> written, RawCell cell) {
        if (written.size() == 1) {
            section = labels.isGroup(cell.text()) ? FormLabels.bare(cell.text()) : "";
        }
    }

    private boolean isLabel(List<RawCell> written, int at) {
        RawCell cell = written.get(at);
        int column = cell.column();
        if (written.size() == 1 && labels.isKnown(cell.text()) && !(open != null && open.isLeftOf(cell))) {
            return true;
        }
        if (!columns.holds(column) || !FormLabels.isBrief(cell.text())) {
            return false;
        }
        boolean valueNext = at + 1 < written.size();
        if (labels.isKnown(cell.text())) {
            return true;
        }
        if (FormLabels.endsWithColon(cell.text())) {
            return !labels.isItem(cell.text());
        }
        boolean first = at == 0 && columns.isFirst(column) && !labels.isItem(cell.text());
        return first && (valueNext || (open != null && open.looksLikeLabel(cell)));
    }

    /** A label whose values may still go on. */
    private static final class OpenPair {

        private final String group;
        private final RawCell label;
        private final List<Form.Value> values = new ArrayList<>();

        OpenPair(String group, RawCell label) {
            this.group = group;
            this.label = label;
        }

        RawCell label() {
            return label;
        }

        boolean isLeftOf(RawCell cell) {
            return cell.column() > label.ref().column();
        }

        void add(RawCell cell) {
            values.add(Form.Value.of(cell));
        }

        /** Right of the label, below the value; below the label, where nothing stands beside it. */
        boolean mayTake(RawCell cell, int inRow) {
            int column = cell.column();
            if (values.isEmpty()) {
                return column >= label.ref().column()
                        && cell.row() > label.ref().row();
            }
            CellRef last = values.getLast().ref();
            boolean below = cell.row() > label.ref().row();
            boolean sameColumn = column == values.getFirst().ref().column()
                    || column > label.ref().column();
            return below && sameColumn && (column >= last.column() || inRow == 1) && !looksLikeLabel(cell);
        }

        /** Bold or coloured as the label is, which its values are not. */
        boolean looksLikeLabel(RawCell cell) {
            boolean plain = SwatchFinder.colour(label.fill()) == null && !label.bold();
            return !plain && sameLook(cell, label) && values.stream().noneMatch(value -> sameLook(value.cell(), label));
        }

        private static boolean sameLook(@Nullable RawCell one, RawCell other) {
            return one != null
                    && one.bold() == other.bold()
                    && Objects.equals(SwatchFinder.colour(one.fill()), SwatchFinder.colour(other.fill()));
        }

        Form.Pair close(SheetGrid grid) {
            if (values.isEmpty()) {
                CellRef end = grid.lastOf(label.ref());
                CellRef beside = new CellRef(label.ref().row(), Math.min(CellRef.MAX_COLUMN, end.column() + 1));
                CellRef anchor = grid.merge(beside).map(Merge::first).orElse(beside);
                values.add(grid.sheet().cell(anchor).map(Form.Value::of).orElseGet(() -> Form.Value.empty(anchor)));
            }
            return new Form.Pair(group, FormLabels.bare(label.text()), label.ref(), values, Form.Place.BESIDE);
        }
    }
}
