package be.jalon.exchange.ecomptes;

import be.jalon.exchange.document.DocumentOutcome;
import be.jalon.exchange.profile.ProfileCatalog;
import be.jalon.exchange.workbook.ReadLimits;
import be.jalon.exchange.workbook.RefusalReason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the PST exchange of eComptes, in both its directions: a whole plan, with articles where the file has any. */
public final class EcomptesReader {

    /** What stands before the first element: declaration, comments, document type. */
    private static final Pattern START = Pattern.compile(
            "\\s*+(?:<\\?[^>]*+>\\s*+|<!--.*?-->\\s*+|<!DOCTYPE[^<>\\[]*+(?:\\[[^\\]]*+\\])?+[^<>]*+>\\s*+)*+<"
                    + EcomptesFormat.ROOT
                    + "[\\s/>].*+",
            Pattern.DOTALL);

    private static final int LOOKED_AT = 8_192;

    private EcomptesReader() {}

    /** Whether these are the bytes of an exchange; what its elements say is another matter. */
    public static boolean recognises(byte[] bytes) {
        return START.matcher(start(bytes)).matches();
    }

    private static String start(byte[] bytes) {
        Charset charset = StandardCharsets.UTF_8;
        if (bytes.length >= 2) {
            int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
            charset = first == 0xFEFF || first == 0x003C
                    ? StandardCharsets.UTF_16BE
                    : first == 0xFFFE || first == 0x3C00 ? StandardCharsets.UTF_16LE : charset;
        }
        String text = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * @param fileName as the user knows the file; only shown in messages
     * @return never throws for the content of a file
     */
    public static DocumentOutcome read(byte[] bytes, String fileName, ReadLimits limits, ProfileCatalog catalog) {
        try {
            return new PlanElement(XmlTree.read(bytes, limits), catalog).read();
        } catch (UnreadableXmlException unreadable) {
            return refused(unreadable.messageKey(), fileName, unreadable.details());
        } catch (OutOfMemoryError tooMuch) {
            // Everything that filled the memory was reachable from the reading only, and is free again here.
            return refused(RefusalReason.TOO_MUCH_MEMORY.messageKey(), fileName, List.of());
        }
    }

    private static DocumentOutcome refused(String messageKey, String fileName, List<String> details) {
        List<String> args = new ArrayList<>();
        args.add(fileName);
        args.addAll(details);
        return new DocumentOutcome.Refused(messageKey, args);
    }
}
