package be.jalon.exchange.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Refuses XML whose single tag, comment, instruction, CDATA section or text is longer than any workbook needs. The parser
 * collects these whole before it hands them over, so that one endless text could fill the memory.
 */
final class MarkupGuard extends FilterInputStream {

    private static final int LONGEST_MARKUP = 1 << 20;
    /** Bytes: the longest text of a cell with every character escaped is shorter. */
    private static final int LONGEST_TEXT = 1 << 22;

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
    private final ReadBudget budget;
    private int text;
    private Where where = Where.TEXT;
    private int length;
    private byte last;
    private byte beforeLast;

    MarkupGuard(InputStream source, String part, ReadBudget budget) {
        super(source);
        this.part = part;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
        int got = in.read(target, offset, count);
        int end = offset + got;
        int at = offset;
        while (at < end) {
            at = where == Where.TEXT ? passElements(target, at, end) : at;
            int run = at < end ? pass(target, at, end) : end;
            if (where == Where.TEXT) {
                text += run - at;
            } else {
                grow(run - at);
            }
            at = run;
            if (at < end) {
                markup(target[at++]);
            }
        }
        if (text > LONGEST_TEXT) {
            refuseText();
        }
        return got;
    }

    /**
     * Goes to the last tag that begins in these bytes, as long as nothing but tags and texts comes: whatever ends before it
     * is shorter than they are. A tag in whose values another one seems to begin is refused by the parser.
     */
    private int passElements(byte[] bytes, int from, int end) {
        int last = -1;
        for (int at = from; at < end - 1; at++) {
            if (bytes[at] == '<') {
                byte next = bytes[at + 1];
                if (next == '!' || next == '?' || next == 0) {
                    last = at;
                    break;
                }
                last = at;
            }
        }
        if (last < 0) {
            return from;
        }
        text = 0;
        return last;
    }

    /** Goes over what changes nothing: most of the bytes of a part. */
    private int pass(byte[] bytes, int from, int end) {
        return switch (where) {
            case TEXT -> find(bytes, from, end, (byte) '<');
            case SINGLE_QUOTED -> find(bytes, from, end, (byte) '\'');
            case DOUBLE_QUOTED -> find(bytes, from, end, (byte) '"');
            case TAG -> {
                int at = from;
                while (at < end && tag(bytes[at]) == Where.TAG) {
                    at++;
                }
                yield at;
            }
            default -> from;
        };
    }

    private static int find(byte[] bytes, int from, int end, byte wanted) {
        int at = from;
        while (at < end && bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    /** What unpacks to more than is allowed is refused for that. */
    private void refuseText() throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
        throw budget.textTooLong();
    }

    private void markup(byte b) {
        // Zero bytes are the other halves of UTF-16 characters.
        if (b == 0) {
            return;
        }
        if (where == Where.TEXT) {
            where = Where.OPENING;
            length = 0;
            text = 0;
        } else {
            where = next(b);
        }
        grow(1);
        beforeLast = last;
        last = b;
    }

    private void grow(int bytes) {
        length += bytes;
        if (length > LONGEST_MARKUP) {
            throw new RefusedException(RefusalReason.DAMAGED, part);
        }
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
