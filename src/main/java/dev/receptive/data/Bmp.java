package dev.receptive.data;

import dev.receptive.words.Refusal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What the header of a BMP file says of its compression and of its size. Source: Microsoft, BITMAPINFOHEADER. */
final class Bmp {

    /** The oldest header is the shortest, and counts in other places. */
    private static final int HEADER = 14 + 12;

    private static final int INFO = 40;
    private static final int RUNS_OF_8 = 1;
    private static final int RUNS_OF_4 = 2;
    private static final int JPEG = 4;
    private static final int PNG = 5;

    private Bmp() {}

    static boolean is(byte[] file) {
        return file.length >= HEADER && file[0] == 'B' && file[1] == 'M';
    }

    /**
     * @param name the file, for sentences
     * @throws Refusal if it wraps a file of another format, which only printers read
     */
    static void check(byte[] file, String name) {
        int compression = compression(header(file));
        if (compression == JPEG || compression == PNG) {
            throw Refusal.of("picture.format", name);
        }
    }

    /** The fewest bytes that a file with this header can have, if a decoder finds so many rows and columns in it. */
    static long least(byte[] file, long rows, long columns) {
        ByteBuffer in = header(file);
        long start = in.getInt(10) & 0xFFFF_FFFFL;
        int compression = compression(in);
        if (compression == RUNS_OF_8 || compression == RUNS_OF_4) {
            // A run is a count of one byte, and a byte. Rows may be skipped in fewer, but who skips so many has no
            // picture.
            return start + rows * columns / 255 * 2;
        }
        int bits = in.getShort(in.getInt(14) < INFO ? 24 : 28) & 0xFFFF;
        long row = (columns * bits + Integer.SIZE - 1) / Integer.SIZE * Integer.BYTES;
        // The last row is whole without its padding.
        return start + (rows - 1) * row + (columns * bits + Byte.SIZE - 1) / Byte.SIZE;
    }

    private static ByteBuffer header(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int compression(ByteBuffer in) {
        return in.getInt(14) < INFO || in.limit() < 34 ? 0 : in.getInt(30);
    }
}
