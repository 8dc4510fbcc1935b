package dev.receptive.bench.pooling;

import dev.receptive.bench.Border;
import dev.receptive.bench.Channels;
import dev.receptive.bench.Numbers;
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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Poolings of every kind, the same for the same seed. */
final class RandomPooling {

    private RandomPooling() {}

    /** At least so many: more if {@code -Dlaws.experiments} asks for more, as before a release. */
    static Stream<PoolingExperiment> some(int count, long seed) {
        Random random = new Random(seed);
        int asked = Math.max(count, Integer.getInteger("laws.experiments", 0));
        return IntStream.range(0, asked).mapToObj(i -> one(random));
    }

    /** One that can be computed: what the bench refuses is thrown away. */
    static PoolingExperiment one(Random random) {
        while (true) {
            try {
                return attempt(random);
            } catch (Refusal refused) {
                // another one
            }
        }
    }

    private static PoolingExperiment attempt(Random random) {
        int height = 1 + random.nextInt(8);
        int width = 1 + random.nextInt(8);
        List<Numbers> planes = new ArrayList<>();
        for (int c = 0; c < (random.nextInt(3) > 0 ? 1 : 1 + random.nextInt(4)); c++) {
            planes.add(numbers(random, height, width));
        }
        PoolKind kind = any(random, List.of(PoolKind.values()));
        PoolRule rule = new PoolRule(kind, slide(random, kind), counting(random), extent(random, 5));
        Beside beside = any(random, List.of(Beside.values()));
        Optional<Shift> shift = random.nextInt(3) > 0
                ? Optional.empty()
                : Optional.of(new Shift(random.nextInt(5) - 2, random.nextInt(5) - 2));
        return new PoolingExperiment(new Channels(planes), rule, beside, shift);
    }

    private static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static Extent extent(Random random, int most) {
        return new Extent(1 + random.nextInt(most), 1 + random.nextInt(most));
    }

    private static Slide slide(Random random, PoolKind kind) {
        Extent dilation = kind == PoolKind.MAX && random.nextInt(3) == 0 ? extent(random, 3) : Extent.ONE;
        Border border = random.nextInt(4) == 0
                ? Border.SAME
                : Border.of(new Padding(random.nextInt(2), random.nextInt(2), random.nextInt(2), random.nextInt(2)));
        Optional<Extent> stride = random.nextBoolean() ? Optional.empty() : Optional.of(extent(random, 3));
        return new Slide(extent(random, 4), stride, border, dilation, random.nextBoolean());
    }

    private static Counting counting(Random random) {
        return new Counting(
                random.nextBoolean(),
                random.nextInt(3) == 0 ? OptionalInt.of(1 + random.nextInt(9)) : OptionalInt.empty());
    }

    /** Whole numbers, decimals or fractions, small and large; many are equal. */
    private static Numbers numbers(Random random, int height, int width) {
        float[] values = new float[height * width];
        Map<Integer, Fraction> fractions = new HashMap<>();
        int kind = random.nextInt(5);
        for (int i = 0; i < values.length; i++) {
            int whole = random.nextInt(19) - 9;
            switch (kind) {
                case 0 -> values[i] = Math.floorDiv(whole, 3);
                case 1 -> values[i] = whole;
                case 2 -> values[i] = (random.nextInt(2001) - 1000) / 100f;
                case 3 -> values[i] = (float) (random.nextGaussian() * 1000);
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
