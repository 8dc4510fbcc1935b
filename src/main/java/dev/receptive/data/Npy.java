package dev.receptive.data;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Arrays as NumPy keeps them: the bytes {@code 93 'NUMPY'}, two bytes of version, the length of the header in two bytes
 * (version 1) or four (2 and 3), little-endian, the header ({@link NpyHeader}), then the numbers. The header is so long
 * that the numbers start at a multiple of 64. Source: NumPy, {@code numpy.lib.format}, and NEP 1.
 *
 * <p>Numbers of every usual type are read as float32; what that refuses says {@link NamedTensors#tensor}.
 */
public final class Npy {

    private static final int MAX_FILE = 1 << 30;

    /** NumPy itself reads no header above 10,000 characters. */
    private static final int MAX_HEADER = 1 << 16;

    private static final int ALIGNMENT = 64;
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};

    private Npy() {}

    /**
     * The array in a file, row-major whatever its order there.
     *
     * @throws Refusal if the file cannot be read, is no .npy file, is damaged, too large, empty, or of another type
     */
    public static Tensor read(Path path) {
        return read(path, sizes -> {});
    }

    /**
     * The array in a file, if its shape will do.
     *
     * @param shape is told the size of each axis before any number is read; what it refuses is not read
     * @throws Refusal as well if that refuses
     */
    static Tensor read(Path path, Consumer<List<Long>> shape) {
        return Bytes.open(path, file -> {
            if (file.size() > MAX_FILE) {
                throw Refusal.of("in.large", path, MAX_FILE >> 20);
            }
            String name = path.toString();
            return decode(Unpacking.plain(Channels.newInputStream(file), file.size(), name), name, shape);
        });
    }

    /** The array in the bytes of a file; its name is for sentences only. */
    static Tensor decode(Unpacking in, String name) {
        return decode(in, name, sizes -> {});
    }

    /** The array in the bytes of a file, if its shape will do. */
    static Tensor decode(Unpacking in, String name, Consumer<List<Long>> shape) {
        byte[] start = in.take(MAGIC.length + 2);
        if (!Arrays.equals(start, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw Refusal.of("npy.magic", name, HexFormat.ofDelimiter(" ").formatHex(start, 0, MAGIC.length));
        }
        int major = start[MAGIC.length] & 0xFF;
        int minor = start[MAGIC.length + 1] & 0xFF;
        if (major < 1 || major > 3 || minor != 0) {
            throw Refusal.of("npy.version", name, major, minor);
        }
        NpyHeader header = NpyHeader.parse(header(in, major, name), name);
        in.expect(header.claim().bytes(name, in.most()));
        shape.accept(header.claim().sizes());
        Tensor tensor = header.claim().tensor(in, header.order(), header.fortran(), name);
        byte[] rest = in.rest(MAGIC.length);
        if (Arrays.equals(rest, MAGIC)) {
            throw Refusal.of("npy.second", name);
        }
        if (rest.length > 0) {
            throw Refusal.of("data.more", name);
        }
        return tensor;
    }

    private static String header(Unpacking in, int major, String name) {
        ByteBuffer size = ByteBuffer.wrap(in.take(major == 1 ? 2 : 4)).order(ByteOrder.LITTLE_ENDIAN);
        long length = major == 1 ? size.getShort() & 0xFFFF : size.getInt() & 0xFFFF_FFFFL;
        in.expect(length);
        if (length > MAX_HEADER) {
            throw Refusal.of("npy.long", name, length, MAX_HEADER);
        }
        return new String(in.take((int) length), major == 3 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    }

    /**
     * Writes a tensor, over what was there: version 1, {@code '<f4'}, row-major.
     *
     * @throws Refusal if it cannot be written
     */
    public static void write(Path path, Tensor tensor) {
        AtomicFile.write(path, file -> {
            AtomicFile.writeAll(file, ByteBuffer.wrap(header(tensor.shape())));
            writeNumbers(file, tensor);
        });
    }

    /** Little-endian float32, a part at a time. */
    static void writeNumbers(WritableByteChannel file, Tensor tensor) throws IOException {
        float[] numbers = tensor.numbers();
        ByteBuffer part = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
        int step = part.capacity() / Float.BYTES;
        for (int from = 0; from < numbers.length; from += step) {
            int count = Math.min(step, numbers.length - from);
            part.clear().limit(count * Float.BYTES);
            part.asFloatBuffer().put(numbers, from, count);
            AtomicFile.writeAll(file, part);
        }
    }

    private static byte[] header(Shape shape) {
        String sizes = IntStream.range(0, shape.rank())
                .mapToObj(axis -> Integer.toString(shape.size(axis)))
                .collect(Collectors.joining(", "));
        String tuple = shape.rank() == 1 ? "(" + sizes + ",)" : "(" + sizes + ")";
        String text = "{'descr': '<f4', 'fortran_order': False, 'shape': " + tuple + ", }";
        int before = MAGIC.length + 4;
        int padding = Math.floorMod(-(before + text.length() + 1), ALIGNMENT);
        byte[] padded = (text + " ".repeat(padding) + "\n").getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(before + padded.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .put((byte) 1)
                .put((byte) 0)
                .putShort((short) padded.length)
                .put(padded)
                .array();
    }
}
