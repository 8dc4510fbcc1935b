package dev.receptive.data;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a file says that it holds. It may lie, so nothing is allocated before {@link #bytes(String, long)} has agreed.
 *
 * @param sizes of each axis, outermost first; empty for a single number
 */
record Claim(ElementType type, List<Long> sizes) {

    /** The most numbers in one tensor: more than any layer that fits a desk has, and 1 GB of float32. */
    private static final long MOST = 1 << 28;

    private static final int MOST_BYTES = 1 << 30;
    private static final int MOST_AXES = 32;

    Claim {
        sizes = List.copyOf(sizes);
    }

    /** The bytes that the numbers take, whatever the limits; {@code Long.MAX_VALUE} if that is no number of bytes. */
    long bytes() {
        return product(type.size());
    }

    /**
     * The bytes that the numbers take.
     *
     * @param name what is read, for sentences
     * @param there how many bytes there can be at most
     * @throws Refusal if the numbers are none, too many, or more than can be there
     */
    int bytes(String name, long there) {
        if (sizes.stream().anyMatch(size -> size < 1)) {
            throw Refusal.of("data.empty", name, shapeText());
        }
        long most = Math.min(MOST, MOST_BYTES / type.size());
        if (product(1) > most || sizes.size() > MOST_AXES) {
            throw Refusal.of("data.large", name, shapeText(), most);
        }
        if (bytes() > there) {
            throw Refusal.of("data.cut", name, bytes(), there);
        }
        return (int) bytes();
    }

    /** The numbers in a buffer that holds as many as are claimed, row-major. */
    Tensor tensor(ByteBuffer data, String name) {
        Shape shape = Shape.of(sizes.stream().mapToInt(Long::intValue).toArray());
        return Tensor.over(shape, type.floats(data, shape.count(), name));
    }

    private long product(long first) {
        if (sizes.contains(0L)) {
            return 0;
        }
        long product = first;
        for (long size : sizes) {
            if (size < 0 || product > Long.MAX_VALUE / size) {
                return Long.MAX_VALUE;
            }
            product *= size;
        }
        return product;
    }

    /** As in {@code [60000, 28, 28]}; the first few of too many axes. */
    String shapeText() {
        String first = sizes.stream().limit(MOST_AXES).map(String::valueOf).collect(Collectors.joining(", "));
        return "[" + first + (sizes.size() > MOST_AXES ? ", …]" : "]");
    }

    /** As in {@code U8 [60000, 28, 28]}. */
    @Override
    public String toString() {
        return type + " " + shapeText();
    }
}
