package dev.receptive.data;

import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * An IDX file, gzipped or not: two zero bytes, a byte for the type, a byte for the number of axes, the size of each
 * axis as a 32-bit integer, then the numbers in row-major order; everything big-endian. Source: "The IDX file format",
 * on the page of the MNIST database (yann.lecun.com/exdb/mnist).
 */
final class Idx {

    private static final int MAX_FILE = 1 << 30;

    private static final Map<Integer, ElementType> TYPES = Map.of(
            0x08, ElementType.U8,
            0x09, ElementType.I8,
            0x0B, ElementType.I16,
            0x0C, ElementType.I32,
            0x0D, ElementType.F32,
            0x0E, ElementType.F64);

    private final String name;
    private final Claim claim;
    private final byte[] values;

    private Idx(String name, Claim claim, byte[] values) {
        this.name = name;
        this.claim = claim;
        this.values = values;
    }

    /**
     * What a file holds.
     *
     * @throws Refusal if it cannot be read, is no IDX file, is damaged, or is too large
     */
    static Idx read(Path path) {
        return Bytes.open(path, file -> {
            if (file.size() > MAX_FILE) {
                throw Refusal.of("in.large", path, MAX_FILE >> 20);
            }
            return decode(Unpacking.of(Channels.newInputStream(file), file.size(), path.toString()), path.toString());
        });
    }

    /** What the bytes of a file hold; its name is for sentences only. */
    static Idx decode(byte[] file, String name) {
        return decode(Unpacking.of(file, name), name);
    }

    private static Idx decode(Unpacking in, String name) {
        byte[] magic = in.take(4);
        ElementType type = TYPES.get((int) magic[2]);
        if (magic[0] != 0 || magic[1] != 0 || type == null) {
            throw Refusal.of("idx.magic", name, HexFormat.ofDelimiter(" ").formatHex(magic));
        }
        List<Long> sizes = new ArrayList<>();
        for (int axis = 0; axis < (magic[3] & 0xFF); axis++) {
            sizes.add(ByteBuffer.wrap(in.take(4)).getInt() & 0xFFFF_FFFFL);
        }
        Claim claim = new Claim(type, sizes);
        int bytes = claim.bytes(name, in.most());
        in.expect(bytes);
        Claim.remember(bytes, name);
        byte[] values = in.take(bytes);
        in.end();
        return new Idx(name, claim, values);
    }

    Claim claim() {
        return claim;
    }

    /** The numbers as they are stored; not copied. */
    byte[] values() {
        return values;
    }

    /** The numbers as they are, not scaled. */
    Tensor tensor() {
        Unpacking in = Unpacking.plain(new ByteArrayInputStream(values), values.length, name);
        return claim.tensor(in, ByteOrder.BIG_ENDIAN, false, name);
    }
}
