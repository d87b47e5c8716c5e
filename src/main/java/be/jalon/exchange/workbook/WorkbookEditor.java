package be.jalon.exchange.workbook;

import java.time.Duration;
import java.util.List;

/**
 * Writes changes into a copy of a workbook and loses nothing else: parts that no edit concerns are the same byte for
 * byte, and within a changed sheet everything but the changed cells and the row numbers below an inserted or removed
 * row. New texts and styles are added behind those of the workbook; formulas that name moved rows follow them; formulas
 * are computed anew by the program that opens the file.
 *
 * <p>Macros are neither run nor looked at, and never in the copy.
 */
public final class WorkbookEditor {

    /** The file was read within the configured limits before; these only stop what can never be a workbook. */
    private static final ReadLimits EDIT_LIMITS = new ReadLimits(
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            100_000,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE / 8,
            Integer.MAX_VALUE,
            Duration.ofMinutes(5));

    private WorkbookEditor() {}

    /** Whether a file that was read can also be changed: only xlsx and xlsm can. */
    public static boolean canChange(byte[] original) {
        return ZipBytes.looksLikeZip(original) && !OdsReading.isOpenDocument(parts(original));
    }

    private static PackageParts parts(byte[] original) {
        return new PackageParts(original, new ReadBudget(EDIT_LIMITS, System::nanoTime));
    }

    /**
     * A changed copy of a workbook; the same bytes when there are neither edits nor macros. All addresses are those of the original,
     * see {@link SheetEdit}; of two changes to one cell the later one counts.
     *
     * @param original a file that {@link WorkbookReader} reads; with edits, one that can be changed
     * @throws IllegalArgumentException for bytes that it refuses, a sheet that does not exist, a row or a text that no
     *     sheet can hold, or a fill that is none
     */
    public static byte[] apply(byte[] original, List<SheetEdit> edits) {
        if (edits.isEmpty() && !canChange(original)) {
            return original.clone();
        }
        try {
            PackageParts parts = parts(original);
            return edits.isEmpty() && !Macros.areIn(parts)
                    ? original.clone()
                    : new WorkbookPatch(WorkbookParts.of(parts), edits).apply();
        } catch (RefusedException refusal) {
            throw new IllegalArgumentException("Not a workbook that can be changed", refusal);
        }
    }
}
