package dev.receptive.data;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Where a decoder's picture stands. In most files it is all there is; a GIF has a screen, and its first frame may cover a
 * part of it. Source: CompuServe, GIF89a.
 */
record GifScreen(int height, int width, int top, int left) {

    private static final int HEADER = 13;
    private static final int EXTENSION = 0x21;
    private static final byte CONTROL = (byte) 0xF9;
    private static final int FRAME = 0x2C;

    /** The screen of a file whose decoder gives so many rows and columns; it grows if they stand beyond its edge. */
    static GifScreen of(byte[] file, int rows, int columns) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (!isGif(in)) {
            return new GifScreen(rows, columns, 0, 0);
        }
        int frame = frame(in);
        if (frame + 5 > file.length) {
            return new GifScreen(rows, columns, 0, 0);
        }
        int left = in.getShort(frame + 1) & 0xFFFF;
        int top = in.getShort(frame + 3) & 0xFFFF;
        int width = in.getShort(6) & 0xFFFF;
        int height = in.getShort(8) & 0xFFFF;
        return new GifScreen(Math.max(height, top + rows), Math.max(width, left + columns), top, left);
    }

    private static boolean isGif(ByteBuffer in) {
        return in.limit() > HEADER && in.get(0) == 'G' && in.get(1) == 'I' && in.get(2) == 'F';
    }

    /**
     * The file without what a GIF may hold before its first frame and no pixel needs, comments above all: the decoder
     * would keep it, and take the square of its length in time.
     */
    static byte[] bare(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        if (!isGif(in)) {
            return file;
        }
        byte[] bare = file.clone();
        int length = Math.min(colours(in), file.length);
        int at = length;
        while (at + 1 < file.length && file[at] == EXTENSION) {
            int next = Math.min(next(in, at), file.length);
            if (file[at + 1] == CONTROL) {
                System.arraycopy(file, at, bare, length, next - at);
                length += next - at;
            }
            at = next;
        }
        System.arraycopy(file, at, bare, length, file.length - at);
        return Arrays.copyOf(bare, length + file.length - at);
    }

    /** Where the first frame is described; the end of the file if it is nowhere. */
    private static int frame(ByteBuffer in) {
        int at = colours(in);
        while (at < in.limit() && in.get(at) == EXTENSION) {
            at = next(in, at);
        }
        return at < in.limit() && in.get(at) == FRAME ? at : in.limit();
    }

    /** Where the colours of the screen end. */
    private static int colours(ByteBuffer in) {
        int flags = in.get(10);
        return HEADER + ((flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1));
    }

    /** Where an extension ends. */
    private static int next(ByteBuffer in, int extension) {
        int at = extension + 2;
        while (at < in.limit() && in.get(at) != 0) {
            at += 1 + (in.get(at) & 0xFF);
        }
        return at + 1;
    }
}
