package dev.receptive.bench;

import dev.receptive.data.NumpyArray;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What the array of a file is to be, which says what its axes are and how long each can be. */
public enum ArrayUse {

    /** {@code [H, W]}, {@code [C, H, W]} or a batch of one, {@code [1, C, H, W]}. */
    INPUT("array.input", Limits.PICTURE, 1),

    /** {@code [h, w]}, {@code [I, h, w]} or, as PyTorch has it, {@code [O, I, h, w]}. */
    KERNEL("array.kernel", Limits.KERNEL, Limits.CHANNELS);

    private static final int AXES = 4;

    private final String axes;
    private final int side;
    private final int count;

    ArrayUse(String axes, int side, int count) {
        this.axes = axes;
        this.side = side;
        this.count = count;
    }

    /** What the axes are called, from the outermost on. */
    private List<String> fields() {
        return this == INPUT
                ? List.of("field.channels", "field.channels", "field.input.height", "field.input.width")
                : List.of("field.kernels", "field.kernel.depth", "field.kernel.height", "field.kernel.width");
    }

    /**
     * Reads an array, on any thread. Its numbers stand for themselves; those of an input that is larger than what is typed
     * are levels of grey.
     *
     * @throws Refusal if the file cannot be read, its shape is none of these, or a number is none that can be shown
     */
    public GridStack read(NumpyArray array) {
        Tensor all = array.read(sizes -> check(array, sizes));
        int[] whole = whole(all.shape());
        boolean levels = Math.max(whole[2], whole[3]) > Limits.TYPED;
        int area = whole[2] * whole[3];
        float[] numbers = all.toArray();
        for (int i = 0; i < numbers.length; i++) {
            checkNumber(array, all.shape(), i, numbers[i], levels);
            numbers[i] += 0f; // −0 is written as 0
        }
        List<Numbers> grids = new ArrayList<>();
        for (int slice = 0; slice < whole[0] * whole[1]; slice++) {
            float[] grid = Arrays.copyOfRange(numbers, slice * area, (slice + 1) * area);
            Source source = new Source.Array(array, slice, whole[0], whole[1]);
            grids.add(new Numbers(Tensor.of(Shape.of(whole[2], whole[3]), grid), levels, source));
        }
        return new GridStack(grids, whole[1]);
    }

    private void check(NumpyArray array, List<Long> sizes) {
        boolean batch = this == INPUT && sizes.size() == AXES && sizes.get(0) != 1;
        if (sizes.size() < 2 || sizes.size() > AXES || batch) {
            throw Refusal.of(axes, array, sizes);
        }
        int missing = AXES - sizes.size();
        List<Integer> most = List.of(count, Limits.CHANNELS, side, side);
        for (int axis = missing; axis < AXES; axis++) {
            long size = sizes.get(axis - missing);
            if (size > most.get(axis)) {
                Sentence field = Sentence.of(fields().get(axis));
                throw Refusal.of("array.range", array, sizes, field, size, 1, most.get(axis));
            }
        }
    }

    /** With an axis of one before where there are fewer than four. */
    private static int[] whole(Shape shape) {
        int[] sizes = {1, 1, 1, 1};
        for (int axis = 0; axis < shape.rank(); axis++) {
            sizes[AXES - shape.rank() + axis] = shape.size(axis);
        }
        return sizes;
    }

    private static void checkNumber(NumpyArray array, Shape shape, int at, float number, boolean level) {
        if (!Float.isFinite(number)) {
            throw Refusal.of("array.finite", array, number, place(shape, at));
        }
        boolean isLevel = number >= 0 && number <= Numbers.MAX_LEVEL && number == Math.rint(number);
        if (level && !isLevel) {
            throw Refusal.of("array.levels", array, sizes(shape), Limits.TYPED, number, place(shape, at));
        }
    }

    private static List<Integer> sizes(Shape shape) {
        List<Integer> sizes = new ArrayList<>();
        for (int axis = 0; axis < shape.rank(); axis++) {
            sizes.add(shape.size(axis));
        }
        return sizes;
    }

    /** The index of a number along each axis. */
    private static List<Integer> place(Shape shape, int at) {
        List<Integer> place = new ArrayList<>();
        int rest = at;
        for (int axis = shape.rank() - 1; axis >= 0; axis--) {
            place.add(rest % shape.size(axis));
            rest /= shape.size(axis);
        }
        Collections.reverse(place);
        return place;
    }
}
