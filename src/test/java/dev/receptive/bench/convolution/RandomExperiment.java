package dev.receptive.bench.convolution;

import dev.receptive.bench.Border;
import dev.receptive.bench.Channels;
import dev.receptive.bench.Limits;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.bench.Source;
import dev.receptive.data.Pictures;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.nn.PaddingMode;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Experiments of every kind, from a seeded generator. */
public final class RandomExperiment {

    private RandomExperiment() {}

    public static ConvolutionExperiment of(Random random) {
        while (true) {
            try {
                Numbers input = input(random);
                KernelBank kernel = KernelBank.of(kernel(random));
                Numbers bias = Numbers.number(random.nextBoolean() ? 0 : number(random));
                Geometry geometry = new Geometry(
                                extent(random, Limits.STRIDE), extent(random, Limits.DILATION), border(random))
                        .withMode(List.of(PaddingMode.values()).get(random.nextInt(4)))
                        .withFlip(random.nextInt(4) == 0);
                return new ConvolutionExperiment(Channels.of(input), kernel.withBias(0, bias), geometry);
            } catch (Refusal e) {
                // The kernel did not fit: another try.
            }
        }
    }

    /** Typed numbers only, all of them small integers, so that every order of summing gives the same. */
    static ConvolutionExperiment ofIntegers(Random random) {
        ConvolutionExperiment any = of(random);
        KernelBank kernel =
                KernelBank.of(integers(random, any.kernels().slices().get(0)));
        return new ConvolutionExperiment(
                Channels.of(integers(random, any.input().first())),
                kernel.withBias(0, Numbers.number(random.nextInt(5) - 2)),
                any.geometry());
    }

    /** The same with several channels, kernels and groups. */
    static ConvolutionExperiment ofChannels(Random random) {
        ConvolutionExperiment one = ofIntegers(random);
        int groups = 1 + random.nextInt(3);
        int depth = 1 + random.nextInt(3);
        int kernels = groups * (1 + random.nextInt(2));
        List<Numbers> planes = new ArrayList<>();
        for (int c = 0; c < groups * depth; c++) {
            planes.add(integers(random, one.input().first()));
        }
        List<Numbers> slices = new ArrayList<>();
        for (int i = 0; i < kernels * depth; i++) {
            slices.add(integers(random, one.kernels().slices().get(0)));
        }
        KernelBank bank = KernelBank.of(slices, depth).withBias(0, Numbers.number(random.nextInt(5) - 2));
        return new ConvolutionExperiment(new Channels(planes), bank, one.geometry());
    }

    private static Numbers integers(Random random, Numbers like) {
        int height = Math.min(Limits.TYPED, like.height());
        int width = Math.min(Limits.TYPED, like.width());
        float[] data = new float[height * width];
        for (int i = 0; i < data.length; i++) {
            data[i] = random.nextInt(19) - 9;
        }
        return Numbers.typed(Tensor.of(Shape.of(height, width), data));
    }

    private static Numbers input(Random random) {
        int digit = random.nextInt(10);
        return switch (random.nextInt(6)) {
            case 0 ->
                Presets.input(
                        Presets.inputs().get(random.nextInt(Presets.inputs().size())));
            case 1 -> Numbers.picture(Pictures.digit(digit), new Source.Digit(digit));
            default -> typed(random, 12);
        };
    }

    private static Numbers kernel(Random random) {
        return random.nextInt(4) == 0
                ? Presets.kernel(
                        Presets.kernels().get(random.nextInt(Presets.kernels().size())))
                : typed(random, Limits.KERNEL);
    }

    private static Numbers typed(Random random, int most) {
        int height = 1 + random.nextInt(most);
        int width = 1 + random.nextInt(most);
        float[] data = new float[height * width];
        for (int i = 0; i < data.length; i++) {
            data[i] = number(random);
        }
        return Numbers.typed(Tensor.of(Shape.of(height, width), data));
    }

    private static float number(Random random) {
        float any = Float.intBitsToFloat(random.nextInt());
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(10);
            case 1 -> (random.nextInt(1999) - 999) / 100f + 0f;
            case 2 -> (float) random.nextGaussian();
            default -> Float.isFinite(any) && any != 0 ? any : 1;
        };
    }

    private static Extent extent(Random random, int most) {
        return random.nextBoolean() ? Extent.ONE : new Extent(1 + random.nextInt(most), 1 + random.nextInt(most));
    }

    private static Border border(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Border.SAME;
            case 1 -> Border.VALID;
            case 2 -> Border.FULL;
            case 3 -> Border.of(new Padding(side(random), side(random), side(random), side(random)));
            case 4 -> Border.of(Padding.of(side(random), side(random)));
            default -> Border.NONE;
        };
    }

    private static int side(Random random) {
        return random.nextInt(Limits.PADDING + 1);
    }
}
