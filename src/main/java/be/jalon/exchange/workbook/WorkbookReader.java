package be.jalon.exchange.workbook;

import be.jalon.exchange.Progress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a workbook within fixed limits of size, memory and time, whatever the file claims to be. Formulas
 * are never computed (their last values are taken), links to other files never followed, macros never looked at.
 */
public final class WorkbookReader {

    private WorkbookReader() {}

    /** Whether these are the bytes of a workbook that is a package of parts, and nothing else than a workbook. */
    public static boolean isPackage(byte[] bytes) {
        return ZipBytes.looksLikeZip(bytes);
    }

    /**
     * @param fileName as the user knows the file; the content decides what it is, the name only where that may be a table
     *     or any text
     * @return what was read, or why nothing was; never throws for the content of a file
     */
    public static ReadOutcome read(byte[] bytes, String fileName, ReadLimits limits) {
        return read(bytes, fileName, limits, null, new Progress());
    }

    /**
     * Reads as {@link #read(byte[], String, ReadLimits)} does, but a text as somebody says that it is to be read.
     *
     * @param chosen means nothing for a file that is no text; null to find out
     */
    public static ReadOutcome read(byte[] bytes, String fileName, ReadLimits limits, @Nullable TextForm chosen) {
        return read(bytes, fileName, limits, chosen, new Progress());
    }

    /**
     * Reads as {@link #read(byte[], String, ReadLimits, TextForm)} does, for somebody who waits for it.
     *
     * @throws Progress.GivenUpException when that person waits no more
     */
    public static ReadOutcome read(
            byte[] bytes, String fileName, ReadLimits limits, @Nullable TextForm chosen, Progress progress) {
        progress.begin(Progress.Stage.READING, fileName, 0);
        return read(bytes, fileName, new ReadBudget(limits, System::nanoTime, progress), chosen);
    }

    static ReadOutcome read(
            byte[] bytes, String fileName, ReadLimits limits, @Nullable TextForm chosen, LongSupplier nanoseconds) {
        return read(bytes, fileName, new ReadBudget(limits, nanoseconds), chosen);
    }

    private static ReadOutcome read(byte[] bytes, String fileName, ReadBudget budget, @Nullable TextForm chosen) {
        try {
            ReadOutcome.Read read = readAny(bytes, fileName, budget, chosen);
            checkNames(read.workbook());
            return withNoteOnName(read, fileName);
        } catch (RefusedException refusal) {
            return refused(refusal.reason(), fileName, refusal.details());
        } catch (Progress.GivenUpException nobodyWaits) {
            throw nobodyWaits;
        } catch (OutOfMemoryError tooMuch) {
            // Everything that filled the memory was reachable from the reading only, and is free again here.
            return refused(RefusalReason.TOO_MUCH_MEMORY, fileName, List.of());
        } catch (RuntimeException | StackOverflowError unexpected) {
            // A file must never stop the application; the name of the exception says where to look.
            return refused(
                    RefusalReason.DAMAGED,
                    fileName,
                    List.of(unexpected.getClass().getSimpleName()));
        }
    }

    private static ReadOutcome.Read readAny(
            byte[] bytes, String fileName, ReadBudget budget, @Nullable TextForm chosen) {
        ReadLimits limits = budget.limits();
        if (bytes.length > limits.fileBytes()) {
            throw new RefusedException(RefusalReason.TOO_BIG, Long.toString(limits.fileMegabytes()));
        }
        if (ZipBytes.looksLikeZip(bytes)) {
            PackageParts parts = new PackageParts(bytes, budget);
            return OdsReading.isOpenDocument(parts) ? OdsReading.read(parts) : XlsxReading.read(parts);
        }
        if (OleBytes.looksLikeOle(bytes)) {
            return older(bytes, budget);
        }
        return TextReading.read(bytes, fileName, budget, chosen);
    }

    private static ReadOutcome.Read older(byte[] bytes, ReadBudget budget) {
        if (OleBytes.isEncrypted(bytes)) {
            throw new RefusedException(RefusalReason.ENCRYPTED);
        }
        if (!OleBytes.isWorkbook(bytes)) {
            throw new RefusedException(RefusalReason.NOT_A_WORKBOOK);
        }
        return XlsReading.read(bytes, budget);
    }

    /** Cells are addressed by the name of their sheet, which no spreadsheet program gives twice. */
    private static void checkNames(RawWorkbook workbook) {
        Set<String> names = new HashSet<>();
        for (RawSheet sheet : workbook.sheets()) {
            if (!names.add(sheet.name())) {
                throw new RefusedException(RefusalReason.DAMAGED, sheet.name());
            }
        }
    }

    private static ReadOutcome.Read withNoteOnName(ReadOutcome.Read read, String fileName) {
        String extension = FileKind.extension(fileName).orElse("");
        return read.kind().fits(fileName)
                ? read
                : read.noting(FileNote.of(
                        FileNote.Kind.OTHER_EXTENSION, extension, read.kind().extension()));
    }

    private static ReadOutcome refused(RefusalReason reason, String fileName, List<String> details) {
        List<String> args = new ArrayList<>();
        args.add(fileName);
        args.addAll(details);
        return new ReadOutcome.Refused(reason, args);
    }
}
