package dev.receptive.data;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held: photographs from telephones are stored as the sensor saw them, with a note on how to turn
 * them. Source: Exif 2.32, tag 0x0112.
 *
 * @param code 1 for upright, to 8
 */
record Orientation(int code) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 0x0112;

    /** What a file notes, in JPEG's Exif or in PNG's; upright if it notes nothing, or nothing that makes sense. */
    static Orientation of(byte[] file) {
        try {
            return tiff(Jpeg.is(file) ? Jpeg.of(file).exif() : PngChunks.exif(file));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    private static Orientation tiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (tiff.getShort(entry) == TAG) {
                int code = tiff.getShort(entry + 8);
                return code >= 1 && code <= 8 ? new Orientation(code) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** The picture as it was seen. */
    Grey apply(Grey grey) {
        if (code == 1) {
            return grey;
        }
        int rows = code >= 5 ? grey.width() : grey.height();
        int columns = code >= 5 ? grey.height() : grey.width();
        float[] turned = new float[rows * columns];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                turned[y * columns + x] = grey.data()[from(y, x, rows - 1 - y, columns - 1 - x, grey.width())];
            }
        }
        return new Grey(turned, rows, columns);
    }

    /** The index of the stored pixel that is seen at row y, column x: so many from the bottom and from the right. */
    private int from(int y, int x, int fromBottom, int fromRight, int width) {
        return switch (code) {
            case 2 -> y * width + fromRight;
            case 3 -> fromBottom * width + fromRight;
            case 4 -> fromBottom * width + x;
            case 5 -> x * width + y;
            case 6 -> fromRight * width + y;
            case 7 -> fromRight * width + fromBottom;
            case 8 -> x * width + fromBottom;
            default -> y * width + x;
        };
    }
}
