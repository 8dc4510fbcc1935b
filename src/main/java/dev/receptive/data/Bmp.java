package dev.receptive.data;

import dev.receptive.words.Refusal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What the header of a BMP file says of its compression. Source: Microsoft, BITMAPINFOHEADER. */
final class Bmp {

    private static final int HEADER = 14 + 40;
    private static final int JPEG = 4;
    private static final int PNG = 5;

    private Bmp() {}

    static boolean is(byte[] file) {
        return file.length > HEADER && file[0] == 'B' && file[1] == 'M';
    }

    /**
     * @param name the file, for sentences
     * @throws Refusal if it wraps a file of another format, which only printers read
     */
    static void check(byte[] file, String name) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int compression = in.getInt(14) < 40 ? 0 : in.getInt(30);
        if (compression == JPEG || compression == PNG) {
            throw Refusal.of("picture.format", name);
        }
    }
}
