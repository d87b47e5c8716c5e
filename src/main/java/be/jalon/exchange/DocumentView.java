package be.jalon.exchange;

import be.jalon.exchange.document.Lines;
import be.jalon.exchange.document.Passage;
import be.jalon.exchange.workbook.CellRef;
import java.util.List;
import java.util.Optional;

/** Shows the passages of a file that is no table: what is said in each, under the names that the file gives it. */
record DocumentView(List<Passage> passages) implements SourceView {

    /** A page with more of them would be no help. */
    private static final int MOST = 60;

    @Override
    public Optional<SheetRow> row(String place, int row) {
        return passages.stream()
                .filter(passage -> passage.place().equals(place))
                .findFirst()
                .map(passage -> shown(passage, row));
    }

    private static SheetRow shown(Passage passage, int row) {
        List<SheetRow.Cell> cells = passage.pieces().stream()
                .limit(MOST)
                .map(piece -> cell(piece, row))
                .toList();
        return new SheetRow(passage.place(), row + 1, cells, false);
    }

    /** Only what stands in the line that is spoken of has the letter of its address. */
    private static SheetRow.Cell cell(Passage.Piece piece, int row) {
        boolean spokenOf = Lines.ref(piece.line()).row() == row;
        String letter = spokenOf ? CellRef.columnName(Lines.COLUMN) : "";
        return new SheetRow.Cell(letter, piece.label(), piece.text(), false, false, 1);
    }
}
