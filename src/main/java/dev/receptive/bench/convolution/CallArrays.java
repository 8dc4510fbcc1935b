package dev.receptive.bench.convolution;

import dev.receptive.bench.ArrayText;
import dev.receptive.bench.Channels;
import dev.receptive.bench.Numbers;
import dev.receptive.yaml.TypedGrid;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The numbers of a convolution as Python writes them. */
final class CallArrays {

    private CallArrays() {}

    /**
     * The input as {@code x}. A picture is not written out: {@code image} stands for it.
     *
     * @param array what makes an array of lists
     * @param type of its numbers
     * @param axes what makes {@code [C, H, W]} into what is convolved
     */
    static List<String> input(ConvolutionExperiment experiment, String array, String type, String axes) {
        Channels input = experiment.input();
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
     * @param axes what makes {@code [O, I, h, w]} into what is used
     */
    static List<String> kernels(
            ConvolutionExperiment experiment, UnaryOperator<TypedGrid> slice, String array, String type, String axes) {
        KernelBank kernels = experiment.kernels();
        List<TypedGrid> grids =
                kernels.slices().stream().map(Numbers::grid).map(slice).toList();
        int height = grids.get(0).values().shape().size(0);
        int width = grids.get(0).values().shape().size(1);
        String shape = kernels.count() == 1
                ? "[None]"
                : ".reshape(" + kernels.count() + ", " + kernels.depth() + ", " + height + ", " + width + ")";
        return ArrayText.planes(grids, "w = " + array + "(", ", dtype=" + type + ")" + shape + axes);
    }

    /** What stands around an array, as another argument of NumPy's {@code pad}; nothing for zeros. */
    static String mode(ConvolutionExperiment experiment) {
        return switch (experiment.geometry().mode()) {
            case ZEROS -> "";
            case REFLECT -> ", mode=\"reflect\"";
            case REPLICATE -> ", mode=\"edge\"";
            case CIRCULAR -> ", mode=\"wrap\"";
        };
    }

    /** Whether any bias is not zero. */
    static boolean isBiased(ConvolutionExperiment experiment) {
        KernelBank kernels = experiment.kernels();
        return !kernels.biases().equals(KernelBank.noBiases(kernels.count()));
    }

    /** The biases as a list. */
    static String biases(ConvolutionExperiment experiment) {
        KernelBank kernels = experiment.kernels();
        return IntStream.range(0, kernels.count())
                .mapToObj(kernel -> kernels.biases().plain(0, kernel))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
