package dev.receptive.lesson;

import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Stages by chance, as a file would have them: small enough to be reckoned in the head. */
final class DrillStages {

    private DrillStages() {}

    /**
     * A stage.
     *
     * @param yaml as a file would have it
     * @param given what cannot be counted on it; may be nothing
     */
    record DrawnStage(String yaml, Optional<Sentence> given) {

        static DrawnStage of(String yaml) {
            return new DrawnStage(yaml, Optional.empty());
        }
    }

    /** A kernel over an input, with strides, padding and sometimes a dilation; there are two places for it at least. */
    static DrawnStage sliding(Random random) {
        int dilation = random.nextInt(4) == 0 ? 2 : 1;
        int kernel = 2 + random.nextInt(dilation == 1 ? 3 : 2);
        int span = dilation * (kernel - 1) + 1;
        int stride = 1 + random.nextInt(3);
        int padding = random.nextInt(3);
        int least = span + Math.max(1, stride - 2 * padding);
        int input = least + random.nextInt(6);
        String yaml = convolution(plane(random, input, 0, 3), plane(random, kernel, -1, 2))
                + "\nstride: " + stride
                + "\npadding: " + padding
                + "\ndilation: " + dilation;
        return new DrawnStage(
                yaml,
                Optional.of(Sentence.of("drill.given" + (dilation > 1 ? ".dilated" : ""), stride, padding, dilation)));
    }

    /** Few products of small numbers, sometimes with a bias or of two channels. */
    static DrawnStage summing(Random random) {
        int channels = random.nextInt(3) == 0 ? 2 : 1;
        String input = list(channels, () -> plane(random, 3, 0, 5));
        String kernel = list(channels, () -> plane(random, 2, -2, 3));
        int bias = random.nextInt(2) == 0 ? 0 : 1 + random.nextInt(4);
        String yaml =
                convolution(channels == 1 ? inner(input) : input, channels == 1 ? inner(kernel) : "[" + kernel + "]");
        return DrawnStage.of(yaml + "\nbias: " + bias);
    }

    /** Some channels in and out. */
    static DrawnStage channels(Random random) {
        int in = 1 + random.nextInt(4);
        int out = 1 + random.nextInt(4);
        int side = 1 + random.nextInt(3);
        String input = list(in, () -> plane(random, 4, 0, 3));
        String kernels = list(out, () -> list(in, () -> plane(random, side, -1, 1)));
        String biases = IntStream.range(0, out)
                .mapToObj(kernel -> String.valueOf(1 + random.nextInt(3)))
                .collect(Collectors.joining(", ", "[", "]"));
        return DrawnStage.of(convolution(input, kernels) + "\nbias: " + biases);
    }

    /** Convolutions and poolings in a row. */
    static DrawnStage layers(Random random) {
        int count = 2 + random.nextInt(3);
        String layers =
                IntStream.range(0, count).mapToObj(layer -> layer(random)).collect(Collectors.joining(", ", "[", "]"));
        return DrawnStage.of("bench: stack\ninput: 128\nlayers: " + layers);
    }

    private static String layer(Random random) {
        List<String> all =
                List.of("{conv: 3}", "{conv: 5}", "{conv: 3, stride: 2}", "{pool: 2}", "{conv: 3, padding: 1}");
        return all.get(random.nextInt(all.size()));
    }

    private static String convolution(String input, String kernel) {
        return "bench: convolution\ninput: " + input + "\nkernel: " + kernel;
    }

    private static String inner(String list) {
        return list.substring(1, list.length() - 1);
    }

    private static String list(int count, Supplier<String> each) {
        return IntStream.range(0, count).mapToObj(i -> each.get()).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Whole numbers by chance. */
    private static String plane(Random random, int side, int least, int most) {
        return list(
                side,
                () -> IntStream.range(0, side)
                        .mapToObj(column -> String.valueOf(least + random.nextInt(most - least + 1)))
                        .collect(Collectors.joining(", ", "[", "]")));
    }
}
