package dev.receptive.data;

import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * The bytes of a file that may be gzipped, taken one by one or so many at once: as few are unpacked as are asked for,
 * so a small file that would unpack to gigabytes does not. Source: RFC 1952 (gzip), RFC 1951 (deflate).
 */
final class Packed {

    /** Deflate makes 258 bytes of 2 bits at best. */
    static final long MOST_PER_BYTE = 1032;

    private final String name;
    private final InputStream in;
    private final long most;

    private Packed(String name, InputStream in, long most) {
        this.name = name;
        this.in = in;
        this.most = most;
    }

    /** A file's bytes, unpacked if they start as gzip does. */
    static Packed of(byte[] file, String name) {
        InputStream in = new ByteArrayInputStream(file);
        if (file.length < 2 || (file[0] & 0xFF) != 0x1F || (file[1] & 0xFF) != 0x8B) {
            return new Packed(name, in, file.length);
        }
        try {
            return new Packed(name, new GZIPInputStream(in, 1 << 16), file.length * MOST_PER_BYTE);
        } catch (IOException e) {
            throw new Refusal(Sentence.of("data.packed", name), e);
        }
    }

    /** How many bytes there can be at most. */
    long most() {
        return most;
    }

    /** The next bytes; the caller has compared their number with {@link #most()}. */
    byte[] take(int count) {
        byte[] bytes = new byte[count];
        int read;
        try {
            read = in.readNBytes(bytes, 0, count);
        } catch (IOException e) {
            throw new Refusal(Sentence.of("data.packed", name), e);
        }
        if (read < count) {
            throw Refusal.of("data.cut", name, count, read);
        }
        return bytes;
    }

    /** Refuses what follows; with gzip, this is where the checksum is compared, and what comes after it is passed over. */
    void end() {
        try {
            if (in.read() >= 0) {
                throw Refusal.of("data.more", name);
            }
        } catch (IOException e) {
            throw new Refusal(Sentence.of("data.packed", name), e);
        }
    }
}
