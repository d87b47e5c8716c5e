package be.jalon.exchange.writing;

import be.jalon.exchange.reading.DraftCell;
import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.Merge;
import be.jalon.exchange.workbook.MergeIndex;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawSheet;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanSnapshot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The cells of the original workbook that something still waits in. A cell merged over several fields or rows has one
 * colour for all of them: it keeps the colour as long as one of them waits.
 */
final class WaitingCells {

    /** A cell, or the block into which it is merged. */
    record Block(String sheet, Merge cells) {}

    private final Source source;
    private final Map<String, MergeIndex> merges = new HashMap<>();
    private final Set<Block> waiting = new HashSet<>();

    WaitingCells(Source source, PlanSnapshot plan) {
        this.source = source;
        plan.rows().forEach(this::add);
    }

    private void add(ItemRow row) {
        source.draft(row.id())
                .ifPresent(draft -> row.pending().keySet().forEach(field -> waiting.addAll(blocks(draft, field))));
    }

    /** Where a field of an item stands; empty where its sheet has no column for it. */
    List<Block> blocks(DraftItem draft, ItemField field) {
        DraftCell cell = draft.cells().get(field);
        return cell == null
                ? besideIn(draft, field)
                : cell.parts().stream()
                        .map(part -> block(part.sheet(), part.ref()))
                        .distinct()
                        .toList();
    }

    /** A field that is merged with the one before it has no cell of its own, but waits in that one. */
    private List<Block> besideIn(DraftItem draft, ItemField field) {
        return source.reading().sheet(draft.sheet()).stream()
                .flatMap(sheet -> sheet.columns().entrySet().stream())
                .filter(column -> column.getValue().equals(field.key()))
                .map(column -> new CellRef(draft.row(), column.getKey()))
                .filter(merges(draft.sheet())::isCovered)
                .map(ref -> block(draft.sheet(), ref))
                .toList();
    }

    private MergeIndex merges(String sheet) {
        return merges.computeIfAbsent(
                sheet, name -> source.cells(name).orElseThrow().mergeIndex());
    }

    private Block block(String sheet, CellRef ref) {
        return new Block(sheet, merges(sheet).at(ref).orElse(new Merge(ref, ref)));
    }

    /** Whether anything in the plan waits there. */
    boolean isWaiting(Block block) {
        return waiting.contains(block);
    }

    /** The cells of a block that the workbook holds. */
    List<CellRef> cells(Block block) {
        Merge merge = block.cells();
        RawSheet sheet = source.cells(block.sheet()).orElseThrow();
        int end = sheet.rows().isEmpty() ? -1 : sheet.rows().getLast().index();
        return IntStream.rangeClosed(
                        merge.first().row(), Math.min(end, merge.last().row()))
                .mapToObj(sheet::row)
                .flatMap(Optional::stream)
                .flatMap(row -> row.cells().stream())
                .map(RawCell::ref)
                .filter(merge::contains)
                .toList();
    }
}
