package dev.receptive.data;

import dev.receptive.words.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/**
 * The record at the end of a zip file, which says how large its directory is: Java reads a directory whole, and would do so
 * before it could be asked for the number of its entries. Source: PKWARE, APPNOTE 6.3, 4.3.16.
 */
final class ZipEnd {

    private static final int SIGNATURE = 0x0605_4B50;
    private static final int SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int MOST_ENTRIES = 10_000;

    /** An entry is a name and some fifty bytes. */
    private static final int MOST_BYTES = 16 << 20;

    private ZipEnd() {}

    /**
     * Looks at all that could be the record, for a comment after it may hold another.
     *
     * @param name the file, for sentences
     * @throws Refusal if there are too many entries, or the directory is too large
     */
    static void check(SeekableByteChannel file, String name) throws IOException {
        int length = (int) Math.min(file.size(), SIZE + LONGEST_COMMENT);
        ByteBuffer tail = ByteBuffer.wrap(Bytes.at(file, file.size() - length, length, name))
                .order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + SIZE <= length; at++) {
            if (tail.getInt(at) == SIGNATURE) {
                int entries = tail.getShort(at + 10) & 0xFFFF;
                long directory = tail.getInt(at + 12) & 0xFFFF_FFFFL;
                long start = tail.getInt(at + 16) & 0xFFFF_FFFFL;
                if (entries > MOST_ENTRIES) {
                    throw Refusal.of("npz.many", name, entries, MOST_ENTRIES);
                }
                if (directory > MOST_BYTES || start > file.size()) {
                    throw Refusal.of("data.packed", name);
                }
            }
        }
    }
}
