package dev.receptive.data;

import dev.receptive.words.Refusal;
import java.nio.ByteBuffer;

/** What the chunks of a PNG file say beside its pixels. Source: W3C, Portable Network Graphics, third edition. */
final class PngChunks {

    private static final long SIGNATURE = 0x8950_4E47_0D0A_1A0AL;
    private static final int EXIF = 0x6558_4966;
    private static final int PIXELS = 0x4944_4154;

    /** A length, a name and a checksum. */
    private static final int AROUND = 12;

    /** Texts, times and profiles: the decoder keeps each of them, however small. */
    private static final int MOST_OTHERS = 10_000;

    private PngChunks() {}

    /** What a chunk is for. */
    private interface Visit {
        void chunk(int kind, ByteBuffer data);
    }

    static boolean is(byte[] file) {
        return file.length > Long.BYTES && ByteBuffer.wrap(file).getLong() == SIGNATURE;
    }

    /** What a camera noted, as a TIFF file; empty if it noted nothing. */
    static ByteBuffer exif(byte[] file) {
        ByteBuffer[] exif = {ByteBuffer.allocate(0)};
        walk(file, (kind, data) -> exif[0] = kind == EXIF ? data : exif[0]);
        return exif[0];
    }

    /**
     * @param name the file, for sentences
     * @throws Refusal if more stands beside the pixels than any picture needs
     */
    static void check(byte[] file, String name) {
        int[] others = {0};
        walk(file, (kind, data) -> others[0] += kind == PIXELS ? 0 : 1);
        if (others[0] > MOST_OTHERS) {
            throw Refusal.of("picture.chunks", name, others[0], MOST_OTHERS);
        }
    }

    /** The bits of a pixel as its header says, at least one. */
    static int bits(byte[] file) {
        int samples = switch (file[25]) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
        return Math.max(1, file[24] * samples);
    }

    /** To the first chunk that is not whole: the decoder will say so. */
    private static void walk(byte[] file, Visit visit) {
        ByteBuffer in = ByteBuffer.wrap(file);
        int at = Long.BYTES;
        while (is(file) && at + AROUND <= file.length) {
            int length = in.getInt(at);
            if (length < 0 || length > file.length - at - AROUND) {
                return;
            }
            visit.chunk(in.getInt(at + 4), in.slice(at + 8, length));
            at += AROUND + length;
        }
    }
}
