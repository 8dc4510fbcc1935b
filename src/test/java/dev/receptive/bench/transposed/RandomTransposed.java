package dev.receptive.bench.transposed;

import dev.receptive.bench.Border;
import dev.receptive.bench.Channels;
import dev.receptive.bench.KernelSlices;
import dev.receptive.bench.Notation;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.transposed.TransposedGeometry.Extra;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Fraction;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.TypedGrid;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Transposed convolutions of every kind, the same for the same seed. */
final class RandomTransposed {

    private RandomTransposed() {}

    /** So many, or as many as {@code -Dlaws.experiments} says. */
    static Stream<TransposedExperiment> some(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, Integer.getInteger("laws.experiments", count)).mapToObj(i -> one(random));
    }

    /** One that can be computed: what the bench refuses is thrown away. */
    static TransposedExperiment one(Random random) {
        while (true) {
            try {
                return attempt(random);
            } catch (Refusal refused) {
                // another one
            }
        }
    }

    private static TransposedExperiment attempt(Random random) {
        boolean lone = random.nextInt(3) > 0;
        int groups = lone ? 1 : 1 + random.nextInt(2);
        int in = lone ? 1 : groups * (1 + random.nextInt(2));
        int depth = lone ? 1 : 1 + random.nextInt(2);
        int kind = random.nextInt(5);
        List<Numbers> planes = grids(random, in, new Extent(1 + random.nextInt(4), 1 + random.nextInt(4)), kind);
        List<Numbers> slices =
                grids(random, in * depth, new Extent(1 + random.nextInt(4), 1 + random.nextInt(4)), kind);
        Numbers biases = random.nextBoolean()
                ? TransposedExperiment.noBiases(depth * groups)
                : grid(random, new Extent(1, depth * groups), kind);
        Padding padding = random.nextBoolean()
                ? Padding.of(random.nextInt(3), random.nextInt(3))
                : new Padding(random.nextInt(3), random.nextInt(3), random.nextInt(3), random.nextInt(3));
        TransposedGeometry geometry = new TransposedGeometry(
                extent(random, 4),
                random.nextInt(3) == 0 ? extent(random, 3) : Extent.ONE,
                Border.of(padding),
                random.nextInt(3) == 0 ? new Extra(random.nextInt(3), random.nextInt(3)) : Extra.NONE,
                groups);
        List<TransposedView> views = List.of(TransposedView.values());
        List<Notation> notations = List.of(Notation.values());
        return new TransposedExperiment(
                new Channels(planes),
                new KernelSlices(slices, depth),
                biases,
                geometry,
                random.nextBoolean() ? TransposedView.STAMPS : views.get(random.nextInt(views.size())),
                notations.get(random.nextInt(notations.size())));
    }

    private static Extent extent(Random random, int most) {
        return new Extent(1 + random.nextInt(most), 1 + random.nextInt(most));
    }

    private static List<Numbers> grids(Random random, int count, Extent size, int kind) {
        List<Numbers> grids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            grids.add(grid(random, size, kind));
        }
        return grids;
    }

    /** Whole numbers, decimals or fractions, small and large. */
    private static Numbers grid(Random random, Extent size, int kind) {
        float[] values = new float[size.count()];
        Map<Integer, Fraction> fractions = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            int whole = random.nextInt(19) - 9;
            switch (kind) {
                case 0 -> values[i] = Math.floorDiv(whole, 3);
                case 1 -> values[i] = whole;
                case 2 -> values[i] = (random.nextInt(2001) - 1000) / 100f;
                case 3 -> values[i] = (float) (random.nextGaussian() * 100);
                default -> {
                    Fraction ninth = new Fraction(BigInteger.valueOf(whole), BigInteger.valueOf(9));
                    values[i] = (float) ninth.value();
                    fractions.put(i, ninth);
                }
            }
        }
        return Numbers.typed(new TypedGrid(Tensor.of(Shape.of(size.height(), size.width()), values), fractions));
    }
}
