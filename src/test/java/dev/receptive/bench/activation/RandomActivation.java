package dev.receptive.bench.activation;

import dev.receptive.bench.ActivationFunction;
import dev.receptive.bench.ActivationKind;
import dev.receptive.bench.Numbers;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Fraction;
import dev.receptive.yaml.TypedGrid;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Activations of every kind, the same for the same seed. */
final class RandomActivation {

    private static final float[] SLOPES = {0.01f, 0.2f, 0, 1, -1, -0.5f, 1 / 3f};
    private static final float[] ALPHAS = {1, 0.5f, 0, 10, 1.67f, 1 / 3f};

    private RandomActivation() {}

    /** At least so many maps: more if {@code -Dlaws.experiments} asks for more, as before a release. */
    static Stream<ActivationExperiment> some(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, asked(count)).mapToObj(i -> one(random));
    }

    /** Likewise so many curves with what fits them. */
    static Stream<ActivationExperiment> fits(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, asked(count))
                .mapToObj(i -> one(random).withView(ActivationView.FIT).withFit(fit(random)));
    }

    private static int asked(int count) {
        return Math.max(count, Integer.getInteger("laws.experiments", 0));
    }

    private static CurveFit fit(Random random) {
        int relus = 1 + random.nextInt(CurveFit.MOST_RELUS);
        int layers = 1 + random.nextInt(CurveFit.MOST_LAYERS);
        return new CurveFit(curve(random), relus, layers);
    }

    /** Ready-made, whole, decimal, fractions, flat, or as low and high as it goes. */
    private static Numbers curve(Random random) {
        float[] heights = new float[CurveFit.POINTS];
        Map<Integer, Fraction> fractions = new HashMap<>();
        int kind = random.nextInt(7);
        float flat = random.nextInt(9) - 4;
        for (int i = 0; i < heights.length; i++) {
            int whole = random.nextInt(9) - 4;
            switch (kind) {
                case 0 -> heights[i] = flat;
                case 1 -> heights[i] = whole;
                case 2 -> heights[i] = (random.nextInt(801) - 400) / 100f;
                case 3 -> heights[i] = random.nextFloat() * 8 - 4;
                case 4 -> heights[i] = random.nextBoolean() ? 4 : -4;
                case 5 -> heights[i] = (float) (random.nextGaussian() * 1e-3);
                default -> {
                    Fraction third = new Fraction(BigInteger.valueOf(whole), BigInteger.valueOf(3));
                    heights[i] = (float) third.value();
                    fractions.put(i, third);
                }
            }
        }
        List<String> names = Curves.NAMES.words();
        return random.nextInt(4) == 0
                ? Curves.of(names.get(random.nextInt(names.size())))
                : Numbers.typed(new TypedGrid(Tensor.of(Shape.of(1, heights.length), heights), fractions));
    }

    private static ActivationExperiment one(Random random) {
        ActivationKind[] kinds = ActivationKind.values();
        return new ActivationExperiment(
                numbers(random, 1 + random.nextInt(7), 1 + random.nextInt(7)),
                new ActivationFunction(
                        kinds[random.nextInt(kinds.length)],
                        SLOPES[random.nextInt(SLOPES.length)],
                        ALPHAS[random.nextInt(ALPHAS.length)]));
    }

    /** Whole numbers, decimals or fractions, small and large, and one that is far beyond the others. */
    private static Numbers numbers(Random random, int height, int width) {
        float[] values = new float[height * width];
        Map<Integer, Fraction> fractions = new HashMap<>();
        int kind = random.nextInt(7);
        for (int i = 0; i < values.length; i++) {
            int whole = random.nextInt(19) - 9;
            switch (kind) {
                case 0 -> values[i] = 0;
                case 1 -> values[i] = whole;
                case 2 -> values[i] = (random.nextInt(2001) - 1000) / 100f;
                case 3 -> values[i] = (float) random.nextGaussian() * 4;
                case 4 -> values[i] = (float) (random.nextGaussian() * 1e-3);
                case 5 -> values[i] = i == 0 ? 1e30f : (float) (random.nextGaussian() * 1000);
                default -> {
                    Fraction ninth = new Fraction(BigInteger.valueOf(whole), BigInteger.valueOf(9));
                    values[i] = (float) ninth.value();
                    fractions.put(i, ninth);
                }
            }
        }
        return Numbers.typed(new TypedGrid(Tensor.of(Shape.of(height, width), values), fractions));
    }
}
