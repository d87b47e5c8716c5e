package be.jalon.exchange.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Unpacks one member of an archive, counting every byte against the budget and comparing the checksum at the end. */
final class PartStream extends InputStream {

    private final InputStream unpacking;
    private final Inflater inflater = new Inflater(true);
    private final ReadBudget budget;
    private final long expectedCrc;
    private final CRC32 crc = new CRC32();

    PartStream(byte[] archive, ZipBytes.Member member, ReadBudget budget) {
        InputStream packed = new ByteArrayInputStream(archive, member.dataAt(), member.packedSize());
        this.unpacking = member.method() == ZipBytes.STORED ? packed : new InflaterInputStream(packed, inflater, 8_192);
        this.budget = budget;
        this.expectedCrc = member.crc();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = unpacking.read(target, offset, length);
        if (count < 0) {
            if (crc.getValue() != expectedCrc) {
                throw new ZipException("The checksum does not agree");
            }
            return -1;
        }
        crc.update(target, offset, count);
        budget.unpacked(count);
        budget.checkTime();
        return count;
    }

    @Override
    public void close() throws IOException {
        unpacking.close();
        inflater.end();
    }
}
