package dev.receptive.bench.convolution;

import dev.receptive.bench.ActivationFunction;
import dev.receptive.bench.ActivationKind;
import dev.receptive.bench.Border;
import dev.receptive.bench.Channels;
import dev.receptive.bench.Limits;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Source;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.nn.PaddingMode;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Experiments of every kind to hold the laws of a story against; a seed always gives the same. */
final class RandomExperiments {

    private static final List<Border.Kind> KINDS = List.of(Border.Kind.values());

    private static final List<PaddingMode> MODES = List.of(
            PaddingMode.ZEROS,
            PaddingMode.ZEROS,
            PaddingMode.ZEROS,
            PaddingMode.REFLECT,
            PaddingMode.REPLICATE,
            PaddingMode.CIRCULAR);

    private RandomExperiments() {}

    private static PaddingMode mode(Random random) {
        return MODES.get(random.nextInt(MODES.size()));
    }

    /** So many with numbers, of up to 12×12 with kernels of up to 5×5. */
    static List<ConvolutionExperiment> typed(int count) {
        List<ConvolutionExperiment> all = new ArrayList<>();
        for (int seed = 0; all.size() < count; seed++) {
            Random random = new Random(seed);
            Numbers input = Numbers.typed(numbers(random, size(random, 12)));
            fitting(random, input).ifPresent(all::add);
        }
        return all;
    }

    /**
     * At least so many with numbers in several channels, with kernels and groups: up to 6 in and 6 out, of up to 7×7. More if
     * {@code -Dlaws.experiments} asks for more: what is too long for every build is run before a release.
     */
    static List<ConvolutionExperiment> channels(int count) {
        int asked = Math.max(count, Integer.getInteger("laws.experiments", 0));
        List<ConvolutionExperiment> all = new ArrayList<>();
        for (int seed = 0; all.size() < asked; seed++) {
            Random random = new Random(seed);
            try {
                all.add(manyChannels(random));
            } catch (Refusal tooLarge) {
                // The kernel came out larger than the input: the next one.
            }
        }
        return all;
    }

    /** So many with numbers, half of them with several channels, and every fourth with an activation. */
    static List<ConvolutionExperiment> mixed(int count) {
        List<ConvolutionExperiment> all = Stream.concat(typed(count / 2).stream(), channels(count - count / 2).stream())
                .toList();
        return IntStream.range(0, count)
                .mapToObj(i -> i % 4 == 3 ? activated(all.get(i), i / 4) : all.get(i))
                .toList();
    }

    private static ConvolutionExperiment activated(ConvolutionExperiment experiment, int which) {
        ActivationKind[] kinds = ActivationKind.values();
        return experiment.withActivation(
                Optional.of(new ActivationFunction(kinds[which % kinds.length], 0.1f * (1 + which % 3), 0.5f)));
    }

    private static ConvolutionExperiment manyChannels(Random random) {
        int groups = 1 + random.nextInt(3);
        int depth = 1 + random.nextInt(groups == 1 ? 6 : 2);
        int kernels = groups * (1 + random.nextInt(6 / groups));
        Shape plane = size(random, 7);
        Shape window = size(random, 3);
        List<Numbers> planes = new ArrayList<>();
        for (int c = 0; c < groups * depth; c++) {
            planes.add(Numbers.typed(numbers(random, plane)));
        }
        List<Numbers> slices = new ArrayList<>();
        for (int i = 0; i < kernels * depth; i++) {
            slices.add(Numbers.typed(numbers(random, window)));
        }
        Numbers biases = Numbers.typed(numbers(random, Shape.of(1, kernels)));
        Padding sides = new Padding(random.nextInt(3), random.nextInt(3), random.nextInt(3), random.nextInt(3));
        Geometry geometry =
                new Geometry(few(random, 3), few(random, 2), Border.of(KINDS.get(random.nextInt(KINDS.size())), sides));
        KernelBank bank = new KernelBank(slices, depth, random.nextBoolean() ? biases : KernelBank.noBiases(kernels));
        return new ConvolutionExperiment(
                new Channels(planes), bank, geometry.withMode(mode(random)).withFlip(random.nextInt(4) == 0));
    }

    /** Nothing if the kernel comes out larger than the input. */
    private static Optional<ConvolutionExperiment> fitting(Random random, Numbers input) {
        try {
            return Optional.of(around(random, input));
        } catch (Refusal tooLarge) {
            return Optional.empty();
        }
    }

    /** So many with pixels, of up to 40×30. */
    static List<ConvolutionExperiment> pictures(int count) {
        List<ConvolutionExperiment> all = new ArrayList<>();
        for (int seed = 0; seed < count; seed++) {
            Random random = new Random(seed);
            all.add(around(random, picture(random, 18 + random.nextInt(13), 20 + random.nextInt(21))));
        }
        return all;
    }

    /** The smallest, the largest and the longest that are allowed. */
    static List<ConvolutionExperiment> extremes() {
        Random random = new Random(1);
        Border most = Border.of(Padding.all(Limits.PADDING));
        Border none = Border.VALID;
        List<ConvolutionExperiment> all = new ArrayList<>();
        for (boolean picture : new boolean[] {false, true}) {
            int large = picture ? Limits.PICTURE : Limits.TYPED;
            all.add(extreme(random, picture, 1, 1, 1, 1, 1, none));
            all.add(extreme(random, picture, 1, 1, 1, 1, 1, most));
            all.add(extreme(random, picture, 1, 1, 7, 7, 4, Border.FULL));
            all.add(extreme(random, picture, 1, 2, 1, 2, 1, none));
            all.add(extreme(random, picture, 2, 1, 2, 1, 1, none));
            all.add(extreme(random, picture, 8, 8, 7, 1, 1, none));
            all.add(extreme(random, picture, 8, 8, 1, 7, 1, none));
            all.add(extreme(random, picture, 28, 28, 5, 5, 1, none));
            all.add(extreme(random, picture, 25, 25, 7, 7, 4, none));
            all.add(extreme(random, picture, 1, 25, 1, 7, 4, none));
            all.add(extreme(random, picture, 25, 1, 7, 1, 4, none));
            all.add(extreme(random, picture, large, large, 1, 1, 1, most));
            all.add(extreme(random, picture, large, large, 3, 3, 1, none));
            all.add(extreme(random, picture, large, large, 7, 7, 1, most));
            all.add(extreme(random, picture, large, large, 7, 7, 4, none));
            all.add(extreme(random, picture, large, large, 7, 7, 4, Border.FULL));
            all.add(extreme(random, picture, large, large, 2, 2, 1, none).withStride(Extent.square(8)));
            all.add(extreme(random, picture, 1, large, 1, 7, 1, Border.FULL));
            all.add(extreme(random, picture, large, 1, 7, 1, 1, Border.FULL));
            all.add(extreme(random, picture, 1, large, 1, 1, 1, none));
            all.add(extreme(random, picture, large, 1, 1, 1, 1, none));
            all.add(extreme(random, picture, 1, large, 7, 7, 4, Border.FULL));
            all.add(extreme(random, picture, large, 1, 7, 7, 4, Border.FULL));
            all.add(extreme(random, picture, 12, large, 3, 3, 1, Border.SAME));
            all.add(extreme(random, picture, large, 12, 3, 3, 1, Border.SAME));
        }
        return all;
    }

    /** The most channels, in groups or not, of small planes and of the largest. */
    static List<ConvolutionExperiment> crowds() {
        Random random = new Random(2);
        return List.of(
                crowd(random, 16, 16, 1, 32, 7),
                crowd(random, 16, 2, 1, 6, 3),
                crowd(random, 9, 1, 1, 8, 2),
                crowd(random, 16, 4, 2, 5, 3),
                crowd(random, 12, 12, 12, 6, 3));
    }

    private static ConvolutionExperiment crowd(Random random, int in, int out, int groups, int side, int kernel) {
        List<Numbers> planes = Stream.generate(() -> Numbers.typed(numbers(random, Shape.of(side, side))))
                .limit(in)
                .toList();
        List<Numbers> slices = Stream.generate(() -> Numbers.typed(numbers(random, Shape.of(kernel, kernel))))
                .limit((long) out * in / groups)
                .toList();
        KernelBank bank = new KernelBank(slices, in / groups, KernelBank.noBiases(out));
        return new ConvolutionExperiment(
                new Channels(planes), bank, new Geometry(Extent.ONE, Extent.ONE, Border.VALID));
    }

    private static ConvolutionExperiment extreme(
            Random random, boolean picture, int height, int width, int kH, int kW, int dilation, Border border) {
        Numbers input =
                picture ? picture(random, height, width) : Numbers.typed(numbers(random, Shape.of(height, width)));
        Numbers kernel = Numbers.typed(numbers(random, Shape.of(kH, kW)));
        Geometry geometry = new Geometry(Extent.ONE, Extent.square(dilation), border);
        return new ConvolutionExperiment(Channels.of(input), KernelBank.of(kernel), geometry);
    }

    static ConvolutionStory story(ConvolutionExperiment experiment, double width, double height) {
        return Told.in(Language.ENGLISH, experiment, width, height);
    }

    /** What a failed law says: enough to set the experiment up again. */
    static String name(ConvolutionExperiment experiment) {
        return experiment.input().first().source() + " " + experiment.input().height() + "×"
                + experiment.input().width() + ", " + experiment.layer() + ", "
                + experiment.geometry().border().kind();
    }

    private static Numbers picture(Random random, int height, int width) {
        float[] greys = new float[height * width];
        for (int i = 0; i < greys.length; i++) {
            greys[i] = random.nextInt(256);
        }
        return Numbers.picture(Tensor.of(Shape.of(height, width), greys), new Source.Photo("cat"));
    }

    private static ConvolutionExperiment around(Random random, Numbers input) {
        Numbers kernel = Numbers.typed(numbers(random, size(random, 5)));
        float bias = random.nextBoolean() ? 0 : number(random);
        Border.Kind kind = KINDS.get(random.nextInt(KINDS.size()));
        Padding sides = new Padding(random.nextInt(4), random.nextInt(4), random.nextInt(4), random.nextInt(4));
        Geometry geometry = new Geometry(few(random, 3), few(random, 2), Border.of(kind, sides));
        KernelBank kernels = KernelBank.of(kernel).withBias(0, Numbers.number(bias));
        return new ConvolutionExperiment(
                Channels.of(input), kernels, geometry.withMode(mode(random)).withFlip(random.nextInt(4) == 0));
    }

    private static Extent few(Random random, int most) {
        return random.nextBoolean() ? Extent.ONE : new Extent(1 + random.nextInt(most), 1 + random.nextInt(most));
    }

    private static Shape size(Random random, int most) {
        return Shape.of(1 + random.nextInt(most), 1 + random.nextInt(most));
    }

    private static Tensor numbers(Random random, Shape shape) {
        float[] data = new float[shape.count()];
        for (int i = 0; i < data.length; i++) {
            data[i] = number(random);
        }
        return Tensor.of(shape, data);
    }

    /** Mostly digits, as a teacher would type them; some with decimals, some very large or small. */
    private static float number(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> (float) (random.nextGaussian() * 100);
            case 1 -> (float) (random.nextGaussian() * Math.pow(10, random.nextInt(17) - 8));
            case 2 -> random.nextInt(5) / 4f;
            default -> random.nextInt(19) - 9;
        };
    }
}
