package be.jalon.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists of ranges as sheets write them, {@code A1:B9 D4}, after rows have moved. */
final class RangeText {

    /** How a range follows its rows. */
    enum Follow {
        /** Exactly. */
        EXACT,
        /** Exactly, and a single cell that is left of it is nothing. */
        AS_BLOCK,
        /** And takes in rows copied from it. */
        GROW,
        /** As GROW, but never vanishes: a view has to look somewhere. */
        NEAREST
    }

    private RangeText() {}

    /** The ranges that are left; nothing when none is. */
    static String moved(String ranges, RowShift shift, Follow follow) {
        List<String> moved = new ArrayList<>();
        for (String range : ranges.strip().split("\\s+")) {
            Optional<Merge> area = Merge.tryParse(range);
            if (area.isEmpty()) {
                moved.add(range);
                continue;
            }
            rows(area.get(), shift, follow)
                    .map(rows -> new Merge(
                            new CellRef(rows.first(), area.get().first().column()),
                            new CellRef(rows.last(), area.get().last().column())))
                    .filter(place -> follow != Follow.AS_BLOCK || !place.first().equals(place.last()))
                    .ifPresent(place -> moved.add(range.contains(":") ? pair(place) : place.a1()));
        }
        return String.join(" ", moved);
    }

    private static String pair(Merge place) {
        return place.first().a1() + ":" + place.last().a1();
    }

    private static Optional<RowShift.Rows> rows(Merge area, RowShift shift, Follow follow) {
        int first = area.first().row();
        int last = area.last().row();
        return switch (follow) {
            case EXACT, AS_BLOCK -> shift.range(first, last);
            case GROW -> shift.grown(first, last);
            case NEAREST ->
                shift.grown(first, last)
                        .or(() -> Optional.of(new RowShift.Rows(shift.nearest(first), shift.nearest(first))));
        };
    }
}
