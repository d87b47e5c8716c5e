package be.jalon.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Reads the cells of a workbook within fixed limits of size, memory and time, whatever the file claims to be. Formulas
 * are never computed (their last values are taken), links to other files never followed, macros never looked at.
 */
public final class WorkbookReader {

    private WorkbookReader() {}

    /**
     * @param fileName as the user knows the file; only shown in messages, the content decides what it is
     * @return what was read, or why nothing was; never throws for the content of a file
     */
    public static ReadOutcome read(byte[] bytes, String fileName, ReadLimits limits) {
        return read(bytes, fileName, limits, System::nanoTime);
    }

    static ReadOutcome read(byte[] bytes, String fileName, ReadLimits limits, LongSupplier nanoseconds) {
        try {
            return read(bytes, limits, new ReadBudget(limits, nanoseconds));
        } catch (RefusedException refusal) {
            return refused(refusal.reason(), fileName, refusal.details());
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

    private static ReadOutcome read(byte[] bytes, ReadLimits limits, ReadBudget budget) {
        if (bytes.length > limits.fileBytes()) {
            throw new RefusedException(RefusalReason.TOO_BIG, Long.toString(limits.fileBytes() / 1_000_000));
        }
        if (ZipBytes.looksLikeZip(bytes)) {
            return XlsxReading.read(bytes, budget);
        }
        if (OleBytes.looksLikeOle(bytes)) {
            return older(bytes, budget);
        }
        throw new RefusedException(RefusalReason.NOT_A_WORKBOOK);
    }

    private static ReadOutcome older(byte[] bytes, ReadBudget budget) {
        if (OleBytes.isEncrypted(bytes)) {
            throw new RefusedException(RefusalReason.ENCRYPTED);
        }
        if (!OleBytes.isWorkbook(bytes)) {
            throw new RefusedException(RefusalReason.NOT_A_WORKBOOK);
        }
        return XlsReading.read(bytes, budget);
    }

    private static ReadOutcome refused(RefusalReason reason, String fileName, List<String> details) {
        List<String> args = new ArrayList<>();
        args.add(fileName);
        args.addAll(details);
        return new ReadOutcome.Refused(reason, args);
    }
}
