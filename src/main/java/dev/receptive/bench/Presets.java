package dev.receptive.bench;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.TypedGrid;
import dev.receptive.yaml.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import java.util.regex.Pattern;

/** Ready-made grids by name. The names stand in files and never change; what people read is in the message bundle. */
public final class Presets {

    private static final Pattern ROWS = Pattern.compile(", ");
    private static final Pattern CELLS = Pattern.compile(" ");

    private static final Map<String, TypedGrid> KERNELS = new LinkedHashMap<>();
    private static final Map<String, TypedGrid> INPUTS = new LinkedHashMap<>();

    static {
        KERNELS.put("identity", grid("0 0 0, 0 1 0, 0 0 0"));
        KERNELS.put("vertical-edge", grid("1 0 -1, 1 0 -1, 1 0 -1"));
        KERNELS.put("horizontal-edge", grid("1 1 1, 0 0 0, -1 -1 -1"));
        KERNELS.put("sobel-x", grid("-1 0 1, -2 0 2, -1 0 1"));
        KERNELS.put("sobel-y", grid("-1 -2 -1, 0 0 0, 1 2 1"));
        KERNELS.put("prewitt-x", grid("-1 0 1, -1 0 1, -1 0 1"));
        KERNELS.put("prewitt-y", grid("-1 -1 -1, 0 0 0, 1 1 1"));
        KERNELS.put("laplacian", grid("0 1 0, 1 -4 1, 0 1 0"));
        KERNELS.put("sharpen", grid("0 -1 0, -1 5 -1, 0 -1 0"));
        KERNELS.put("box", grid("1/9 1/9 1/9, 1/9 1/9 1/9, 1/9 1/9 1/9"));
        KERNELS.put("gaussian", grid("1/16 2/16 1/16, 2/16 4/16 2/16, 1/16 2/16 1/16"));
        KERNELS.put("emboss", grid("-2 -1 0, -1 1 1, 0 1 2"));
        KERNELS.put("counting-2x2", grid("0 1, 2 3"));
        KERNELS.put("ones-2x2", grid("1 1, 1 1"));
        KERNELS.put("difference", grid("1 -1"));
        KERNELS.put("random", tenths());

        INPUTS.put("counting-3x3", grid("0 1 2, 3 4 5, 6 7 8"));
        INPUTS.put("one-to-nine", grid("1 2 3, 4 5 6, 7 8 9"));
        INPUTS.put("padding-example", grid("0 2 4 1 0, 3 1 1 0 1, 2 4 1 0 1, 2 0 5 2 2, 0 1 3 2 1"));
        INPUTS.put("stripes-6x8", grid(6, 8, (row, column) -> column < 2 || column > 5 ? 1 : 0));
        INPUTS.put(
                "stroke-6x8",
                grid(
                        "2 1 0 0 1 2 2 0, 0 2 6 5 5 5 0 2, 1 0 6 8 1 1 2 2, 0 2 7 8 2 0 2 2, 1 1 7 8 1 0 1 2, 0 2 2 2 2 1 2 0"));
        INPUTS.put("dots-8x8", grid(8, 8, (row, column) -> row % 4 == 1 && column % 4 == 1 ? 9 : 0));
        INPUTS.put("smiley-6x6", grid("0 0 0 0 0 0, 0 1 0 0 1 0, 0 0 0 0 0 0, 1 0 0 0 0 1, 0 1 1 1 1 0, 0 0 0 0 0 0"));
        INPUTS.put("ramp", grid(8, 8, (row, column) -> column));
        INPUTS.put("checkerboard", grid(8, 8, (row, column) -> (row + column) % 2));
        INPUTS.put(
                "plus",
                grid("0 0 0 0 0 0 0, 0 0 0 1 0 0 0, 0 0 0 1 0 0 0, 0 1 1 1 1 1 0, "
                        + "0 0 0 1 0 0 0, 0 0 0 1 0 0 0, 0 0 0 0 0 0 0"));
        INPUTS.put("zeros", grid(5, 5, (row, column) -> 0));
        INPUTS.put("ones", grid(5, 5, (row, column) -> 1));
        INPUTS.put("random", digits());
    }

    static final Vocabulary KERNEL_NAMES = new Vocabulary("kind.kernel", List.copyOf(KERNELS.keySet()));
    static final Vocabulary INPUT_NAMES = new Vocabulary("kind.input", List.copyOf(INPUTS.keySet()));

    private Presets() {}

    /** The names of the kernels; the message {@code preset.kernel.} and a name says what it is called. */
    public static List<String> kernels() {
        return KERNEL_NAMES.words();
    }

    /** The names of the inputs; the message {@code preset.input.} and a name says what it is called. */
    public static List<String> inputs() {
        return INPUT_NAMES.words();
    }

    /**
     * @throws Refusal if there is no such kernel
     */
    public static Numbers kernel(String name) {
        KERNEL_NAMES.check(name);
        return preset(KERNELS, name);
    }

    /**
     * @throws Refusal if there is no such input
     */
    public static Numbers input(String name) {
        INPUT_NAMES.check(name);
        return preset(INPUTS, name);
    }

    private static Numbers preset(Map<String, TypedGrid> grids, String name) {
        return Numbers.of(Objects.requireNonNull(grids.get(name)), new Source.Preset(name));
    }

    private static TypedGrid grid(String rows) {
        return BlockPaste.grid(ROWS.splitAsStream(rows)
                .map(row -> CELLS.splitAsStream(row).toList())
                .toList());
    }

    private static TypedGrid grid(int height, int width, IntBinaryOperator value) {
        return grid(height, width, value, 1);
    }

    private static TypedGrid grid(int height, int width, IntBinaryOperator value, float unit) {
        float[] data = new float[height * width];
        for (int i = 0; i < data.length; i++) {
            data[i] = value.applyAsInt(i / width, i % width) / unit;
        }
        return new TypedGrid(Tensor.of(Shape.of(height, width), data), Map.of());
    }

    /** From −1 to 1 in steps of 0.1, the same every time. */
    private static TypedGrid tenths() {
        Random random = new Random(1);
        return grid(3, 3, (row, column) -> random.nextInt(21) - 10, 10);
    }

    /** From 0 to 9, the same every time. */
    private static TypedGrid digits() {
        Random random = new Random(1);
        return grid(8, 8, (row, column) -> random.nextInt(10));
    }
}
