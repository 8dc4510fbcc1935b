package dev.receptive.bench;

import dev.receptive.yaml.TypedGrid;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An input, kernels and biases as Python writes them. */
public final class CallArrays {

    private CallArrays() {}

    /**
     * The input as {@code x}. A picture is not written out: {@code image} stands for it.
     *
     * @param array what makes an array of lists
     * @param type of its numbers
     * @param axes what makes {@code [C, H, W]} into what is convolved
     */
    public static List<String> input(Channels input, String array, String type, String axes) {
        if (input.planes().stream().anyMatch(Numbers::levels)) {
            return List.of("x = image" + axes + "  # image: [" + input.count() + ", " + input.height() + ", "
                    + input.width() + "]");
        }
        List<TypedGrid> grids = input.planes().stream().map(Numbers::grid).toList();
        return ArrayText.planes(grids, "x = " + array + "(", ", dtype=" + type + ")" + axes);
    }

    /**
     * The kernels as {@code w}.
     *
     * @param slice what becomes of a slice before it is written
     * @param axes what makes {@code [count, depth, h, w]} into what is used
     */
    public static List<String> kernels(
            KernelSlices kernels, UnaryOperator<TypedGrid> slice, String array, String type, String axes) {
        List<TypedGrid> grids =
                kernels.slices().stream().map(Numbers::grid).map(slice).toList();
        int height = grids.get(0).values().shape().size(0);
        int width = grids.get(0).values().shape().size(1);
        String shape = kernels.count() == 1
                ? "[None]"
                : ".reshape(" + kernels.count() + ", " + kernels.depth() + ", " + height + ", " + width + ")";
        return ArrayText.planes(grids, "w = " + array + "(", ", dtype=" + type + ")" + shape + axes);
    }

    /** Biases {@code [1, count]} as a list. */
    public static String biases(Numbers biases) {
        return IntStream.range(0, biases.width())
                .mapToObj(kernel -> biases.plain(0, kernel))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
