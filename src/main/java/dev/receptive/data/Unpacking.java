package dev.receptive.data;

import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * The bytes of a file that may be packed, taken one by one or so many at once: as few are read and unpacked as are asked
 * for, so a small file that would unpack to gigabytes does not. Source: RFC 1952 (gzip), RFC 1951 (deflate).
 */
final class Unpacking {

    /** Deflate makes 258 bytes of 2 bits at best. */
    static final long MOST_PER_BYTE = 1032;

    /** Photographs, digits and weights shrink to a tenth; what shrinks to less than a hundredth holds little. */
    private static final long BELIEVED_PER_BYTE = 100;

    /**
     * Whatever it was packed from, as much as this harms nobody: zeros and equal labels are data too. At least 16 MB; a
     * quarter of what Java has, and no more than is unpacked in a second or so.
     */
    private static final long HARMLESS =
            Math.min(1 << 28, Math.max(1 << 24, Runtime.getRuntime().maxMemory() / 4));

    private final String name;
    private final InputStream in;
    private final long size;
    private final boolean packed;
    private long taken;

    private Unpacking(InputStream in, long size, boolean packed, String name) {
        this.name = name;
        this.in = in;
        this.size = size;
        this.packed = packed;
    }

    /** So many bytes as they are. */
    static Unpacking plain(InputStream in, long size, String name) {
        return new Unpacking(in, size, false, name);
    }

    /** What so many bytes unpack to. */
    static Unpacking deflated(InputStream unpacked, long size, String name) {
        return new Unpacking(unpacked, size, true, name);
    }

    /** A file's bytes, unpacked if they start as gzip does. */
    static Unpacking of(byte[] file, String name) {
        try {
            return of(new ByteArrayInputStream(file), file.length, name);
        } catch (IOException e) {
            throw new Refusal(Sentence.of("data.packed", name), e);
        }
    }

    /** A file's bytes, unpacked if they start as gzip does. */
    static Unpacking of(InputStream file, long size, String name) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file);
        in.mark(2);
        boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        if (!gzip) {
            return plain(in, size, name);
        }
        try {
            return deflated(new GZIPInputStream(in, 1 << 12), size, name);
        } catch (IOException e) {
            throw new Refusal(Sentence.of("data.packed", name), e);
        }
    }

    /** How many more bytes there can be at most. */
    long most() {
        return (packed ? size * MOST_PER_BYTE : size) - taken;
    }

    /**
     * Whether so many more bytes can be there, and are worth being unpacked.
     *
     * @throws Refusal if not
     */
    void expect(long count) {
        if (count > most()) {
            throw Refusal.of("data.cut", name, count, most());
        }
        if (packed && count > HARMLESS && count > size * BELIEVED_PER_BYTE) {
            throw Refusal.of("data.bomb", name, size, count, BELIEVED_PER_BYTE);
        }
    }

    /** The next bytes. */
    byte[] take(int count) {
        expect(count);
        byte[] bytes = new byte[count];
        take(bytes, count);
        return bytes;
    }

    /** The next bytes, at the beginning of others. */
    void take(byte[] into, int count) {
        int read = read(into, count);
        if (read < count) {
            throw Refusal.of("data.cut", name, count, read);
        }
        taken += count;
    }

    /**
     * The beginning of what follows, where nothing should; with gzip, this is where the checksum is compared, and what is
     * not gzip after it is passed over.
     */
    byte[] rest(int most) {
        byte[] rest = new byte[most];
        return Arrays.copyOf(rest, read(rest, most));
    }

    /** Refuses what follows. */
    void end() {
        if (rest(1).length > 0) {
            throw Refusal.of("data.more", name);
        }
    }

    private int read(byte[] into, int count) {
        try {
            return in.readNBytes(into, 0, count);
        } catch (IOException e) {
            throw new Refusal(Sentence.of("data.packed", name), e);
        }
    }
}
