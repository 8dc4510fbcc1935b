package dev.receptive.data;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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

    /** Numbers are read in parts; a multiple of every size. */
    private static final int PART = 1 << 16;

    private static final int MEGABYTE = 1 << 20;
    private static final int MOST_AXES = 32;

    Claim {
        sizes = List.copyOf(sizes);
    }

    /** The bytes that the numbers take, whatever the limits; {@code Long.MAX_VALUE} if that is no number of bytes. */
    long bytes() {
        long bits = product(type.bits());
        return bits % Byte.SIZE == 0 ? bits / Byte.SIZE : Long.MAX_VALUE;
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
        long most = Math.min(MOST, (long) MOST_BYTES * Byte.SIZE / type.bits());
        if (product(1) > most || sizes.size() > MOST_AXES) {
            throw Refusal.of("data.large", name, shapeText(), most);
        }
        if (bytes() > there) {
            throw Refusal.of("data.cut", name, bytes(), there);
        }
        return (int) bytes();
    }

    /**
     * As float32, row-major; no more is held than these numbers and a part of the file.
     *
     * @param in what comes next in it
     * @param fortran whether the first axis is the innermost there, not the last
     * @throws Refusal if the bytes are not there, Java has not the memory, or a number is one that float32 cannot show
     */
    Tensor tensor(Unpacking in, ByteOrder order, boolean fortran, String name) {
        type.check(name);
        in.expect(bytes(name, in.most()));
        int count = (int) product(1);
        remember((long) Float.BYTES * count, name);
        float[] numbers = new float[count];
        float[] some = new float[Math.min(count, PART / type.size())];
        byte[] bytes = new byte[some.length * type.size()];
        ByteBuffer part = ByteBuffer.wrap(bytes).order(order);
        Order place = new Order(sizes.stream().mapToInt(Long::intValue).toArray(), fortran);
        for (int from = 0; from < count; from += some.length) {
            int few = Math.min(some.length, count - from);
            in.take(bytes, few * type.size());
            type.floats(part, some, few, name);
            place.put(some, few, numbers);
        }
        return Tensor.over(Shape.of(place.sizes), numbers);
    }

    /**
     * @param bytes that will be held as long as the numbers are
     * @throws Refusal if they are more than half of all the memory that Java may take
     */
    static void remember(long bytes, String name) {
        long memory = Runtime.getRuntime().maxMemory();
        if (bytes > memory / 2) {
            throw Refusal.of("data.memory", name, bytes / MEGABYTE, memory / MEGABYTE);
        }
    }

    /** Where the numbers of a file go, one after the other. */
    private static final class Order {

        private final int[] sizes;
        private final int[] index;
        private final boolean fortran;
        private int done;

        private Order(int[] sizes, boolean fortran) {
            this.sizes = sizes;
            this.index = new int[sizes.length];
            this.fortran = fortran;
        }

        private void put(float[] from, int count, float[] to) {
            if (!fortran) {
                System.arraycopy(from, 0, to, done, count);
            }
            for (int i = 0; fortran && i < count; i++) {
                int at = 0;
                for (int axis = 0; axis < sizes.length; axis++) {
                    at = at * sizes[axis] + index[axis];
                }
                to[at] = from[i];
                for (int axis = 0; axis < sizes.length && ++index[axis] == sizes[axis]; axis++) {
                    index[axis] = 0;
                }
            }
            done += count;
        }
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
