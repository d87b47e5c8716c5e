package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The plan that a workbook holds, and what is to be known about it; items stand before their children, in order.
 *
 * @param tables explained tables by which sheets were read
 */
public record Interpretation(
        List<DraftSheet> sheets, List<DraftItem> items, List<Finding> findings, CellCount cells, List<UsedTable> tables)
        implements Serializable {

    /** A plan that no explained table helped to read. */
    public Interpretation(List<DraftSheet> sheets, List<DraftItem> items, List<Finding> findings, CellCount cells) {
        this(sheets, items, findings, cells, List.of());
    }

    public Interpretation {
        tables = List.copyOf(tables);
        sheets = List.copyOf(sheets);
        items = List.copyOf(items);
        findings = List.copyOf(findings);
    }

    /** Whether something must be put right before anything can be imported. */
    public boolean isBlocked() {
        return findings.stream().anyMatch(Finding.Blocking.class::isInstance);
    }

    public Optional<DraftSheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }

    /** The explained table by which this sheet was read. */
    public Optional<UsedTable> table(String sheet) {
        return tables.stream()
                .filter(used -> used.table().sheet().equals(sheet))
                .findFirst();
    }

    public List<DraftItem> children(@Nullable Integer parent) {
        return items.stream()
                .filter(item -> java.util.Objects.equals(item.parent(), parent))
                .toList();
    }
}
