package dev.receptive.export;

import java.io.ByteArrayOutputStream;

/** A table of a font file, while it is written: big-endian numbers one after another. */
final class Table {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Table u8(int... values) {
        for (int value : values) {
            bytes.write(value);
        }
        return this;
    }

    Table u16(int... values) {
        for (int value : values) {
            u8(value >> 8, value);
        }
        return this;
    }

    Table u32(long... values) {
        for (long value : values) {
            u16((int) (value >> 16), (int) value);
        }
        return this;
    }

    Table add(byte[] other) {
        bytes.writeBytes(other);
        return this;
    }

    /** Zeros up to the next multiple of a number. */
    Table align(int to) {
        while (bytes.size() % to != 0) {
            bytes.write(0);
        }
        return this;
    }

    int size() {
        return bytes.size();
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
