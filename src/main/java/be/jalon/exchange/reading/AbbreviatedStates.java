package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawSheet;
import be.jalon.plan.ItemField;
import be.jalon.shared.SearchText;
import be.jalon.values.StatusText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads states that nobody knows by what the workbook itself says of them, outside its tables or on a sheet that is a
 * legend: "EC" where "EC" stands beside "En cours". The cell's own text stays with its place.
 */
final class AbbreviatedStates {

    /** Two places that disagree explain nothing. */
    private static final String UNSURE = "";

    /** The words for states by their abbreviations, folded, by the name of the sheet. */
    private final Map<String, Map<String, String>> bySheet = new HashMap<>();

    private final Map<String, String> ofAll = new HashMap<>();

    /** Takes what the texts of a sheet that belong to no item explain of its own states. */
    void add(DraftSheet sheet) {
        Map<String, String> words = new HashMap<>();
        add(sheet.freeLines(), words);
        if (!words.isEmpty()) {
            bySheet.put(sheet.name(), words);
        }
    }

    /** Takes what a sheet that is nothing but a legend explains of the states of all sheets. */
    void addLegend(RawSheet sheet) {
        add(
                sheet.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(RawCell::isWritten)
                        .map(cell -> new FreeLine(cell.ref(), cell.text()))
                        .toList(),
                ofAll);
    }

    private static void add(List<FreeLine> lines, Map<String, String> words) {
        for (int i = 1; i < lines.size(); i++) {
            StateAbbreviation.of(lines.get(i - 1), lines.get(i))
                    .filter(StateAbbreviation::isSure)
                    .ifPresent(explained -> words.merge(
                            SearchText.fold(explained.key()),
                            explained.meaning(),
                            (before, now) -> before.equals(now) ? before : UNSURE));
        }
    }

    /** @param findings by the name of the sheet */
    void read(PlanTree tree, Map<String, SheetFindings> findings) {
        if (bySheet.isEmpty() && ofAll.isEmpty()) {
            return;
        }
        for (ItemBuilder item : tree.inOrder()) {
            String state = item.texts.getOrDefault(ItemField.STATUS, "").strip();
            String word = state.isEmpty() ? UNSURE : word(item.sheet, SearchText.fold(state));
            if (!word.equals(UNSURE) && StatusText.parse(state).status() == null) {
                item.texts.put(ItemField.STATUS, word);
                DraftCell cell = item.cells.get(ItemField.STATUS);
                String address = cell == null ? item.address() : cell.ref().in(item.sheet);
                findings.getOrDefault(item.sheet, new SheetFindings(item.sheet))
                        .add(Finding.note("status.by_legend", address, state, state, word));
            }
        }
    }

    private String word(String sheet, String folded) {
        String own = bySheet.getOrDefault(sheet, Map.of()).get(folded);
        return own == null ? ofAll.getOrDefault(folded, UNSURE) : own;
    }
}
