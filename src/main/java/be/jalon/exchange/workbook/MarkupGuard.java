package be.jalon.exchange.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses XML whose single tag, comment, instruction or CDATA section is longer than any workbook needs. The parser
 * hands over text in pieces but collects these whole, so that one endless attribute could fill the memory.
 */
final class MarkupGuard extends FilterInputStream {

    private static final int LONGEST_MARKUP = 1 << 20;

    private enum Where {
        TEXT,
        OPENING,
        TAG,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        BANG,
        UNTIL_DASHES,
        UNTIL_BRACKETS,
        INSTRUCTION
    }

    private final String part;
    private Where where = Where.TEXT;
    private int length;
    private byte last;
    private byte beforeLast;

    MarkupGuard(InputStream source, String part) {
        super(source);
        this.part = part;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
        int got = in.read(target, offset, count);
        for (int i = offset; i < offset + got; i++) {
            byte b = target[i];
            // Zero bytes are the other halves of UTF-16 characters.
            if (b != 0 && (where != Where.TEXT || b == '<')) {
                markup(b);
            }
        }
        return got;
    }

    private void markup(byte b) {
        if (where == Where.TEXT) {
            where = Where.OPENING;
            length = 0;
        } else {
            where = next(b);
        }
        if (++length > LONGEST_MARKUP) {
            throw new RefusedException(RefusalReason.DAMAGED, part);
        }
        beforeLast = last;
        last = b;
    }

    private Where next(byte b) {
        return switch (where) {
            case OPENING -> opening(b);
            case TAG -> tag(b);
            case SINGLE_QUOTED -> b == '\'' ? Where.TAG : where;
            case DOUBLE_QUOTED -> b == '"' ? Where.TAG : where;
            case BANG -> bang(b);
            case UNTIL_DASHES -> b == '>' && last == '-' && beforeLast == '-' ? Where.TEXT : where;
            case UNTIL_BRACKETS -> b == '>' && last == ']' && beforeLast == ']' ? Where.TEXT : where;
            case INSTRUCTION -> b == '>' && last == '?' ? Where.TEXT : where;
            case TEXT -> where;
        };
    }

    private static Where opening(byte b) {
        return switch (b) {
            case '!' -> Where.BANG;
            case '?' -> Where.INSTRUCTION;
            case '>' -> Where.TEXT;
            default -> Where.TAG;
        };
    }

    private static Where tag(byte b) {
        return switch (b) {
            case '>' -> Where.TEXT;
            case '\'' -> Where.SINGLE_QUOTED;
            case '"' -> Where.DOUBLE_QUOTED;
            default -> Where.TAG;
        };
    }

    private static Where bang(byte b) {
        return switch (b) {
            case '-' -> Where.UNTIL_DASHES;
            case '[' -> Where.UNTIL_BRACKETS;
            default -> Where.TAG;
        };
    }
}
