package be.jalon.exchange.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A stream that another thread reads ahead: a large part is unpacked on one processor and parsed on another. */
final class AheadStream extends InputStream {

    private static final int BLOCK = 1 << 16;
    /** 4 MB ahead of the parser at most. */
    private static final int BLOCKS = 64;

    private static final int LOOK_MILLISECONDS = 50;

    /** @param length 0 for the end of the stream */
    private record Block(byte[] bytes, int length) {
        static final Block END = new Block(new byte[0], 0);
    }

    private final InputStream source;
    private final Thread reader;
    private final BlockingQueue<Block> ahead = new ArrayBlockingQueue<>(BLOCKS);
    /** Blocks that were read, to be filled again. */
    private final Queue<byte[]> empty = new ArrayBlockingQueue<>(BLOCKS);
    /** Set before the end is put into the queue. */
    private @Nullable Throwable failure;

    private volatile boolean closed;
    private Block block = Block.END;
    private int at;
    private boolean ended;

    /** @param source belongs to the other thread from now on, which closes it too */
    AheadStream(InputStream source) {
        this.source = source;
        this.reader = Thread.ofVirtual().name("unpacking").start(this::readAhead);
    }

    private void readAhead() {
        try (source) {
            Block next = read(source);
            while (next.length() > 0 && !closed) {
                put(next);
                next = read(source);
            }
        } catch (Throwable failed) {
            // Told to whoever reads: a refusal, a damaged part or want of memory.
            failure = failed;
        }
        put(Block.END);
    }

    private Block read(InputStream source) throws IOException {
        byte[] used = empty.poll();
        byte[] bytes = used == null ? new byte[BLOCK] : used;
        return new Block(bytes, source.readNBytes(bytes, 0, BLOCK));
    }

    private void put(Block next) {
        try {
            while (!closed && !ahead.offer(next, LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                // Nobody needs it yet.
            }
        } catch (InterruptedException interrupted) {
            closed = true;
        }
    }

    @Override
    public int read() throws IOException {
        return fill() ? block.bytes()[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, block.length() - at);
        System.arraycopy(block.bytes(), at, target, offset, count);
        at += count;
        return count;
    }

    /** Whether there is one more byte. */
    private boolean fill() throws IOException {
        if (!ended && at == block.length()) {
            if (at > 0) {
                empty.offer(block.bytes());
            }
            block = next();
            at = 0;
            ended = block.length() == 0;
            if (ended) {
                throwFailure();
            }
        }
        return !ended;
    }

    private Block next() throws IOException {
        try {
            Block next = ahead.poll(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
            while (next == null) {
                boolean alive = reader.isAlive();
                next = ahead.poll(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
                if (next == null && !alive) {
                    // Without memory it could not even say that it had none.
                    throw new IOException("The other thread has ended");
                }
            }
            return next;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private void throwFailure() throws IOException {
        switch (failure) {
            case null -> {
                // Everything was read.
            }
            case IOException damaged -> throw damaged;
            case RuntimeException refused -> throw refused;
            case Error grave -> throw grave;
            case Throwable other -> throw new IOException(other);
        }
    }

    @Override
    public void close() {
        closed = true;
        ahead.clear();
    }
}
