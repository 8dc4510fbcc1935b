package dev.receptive.bench.network;

import dev.receptive.bench.ActivationKind;
import dev.receptive.bench.Channels;
import dev.receptive.bench.KernelSlices;
import dev.receptive.bench.Numbers;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small networks of random weights. */
final class RandomNetworks {

    private final Random random;
    private final boolean positive;

    private RandomNetworks(long seed, boolean positive) {
        this.random = new Random(seed);
        this.positive = positive;
    }

    static List<NetworkExperiment> some(int count) {
        return IntStream.range(0, count)
                .mapToObj(seed -> new RandomNetworks(seed, false).next())
                .toList();
    }

    /** Of positive weights and inputs, and the mean of every window: whatever is seen is felt. */
    static List<NetworkExperiment> positive(int count) {
        return IntStream.range(0, count)
                .mapToObj(seed -> new RandomNetworks(seed, true).next())
                .toList();
    }

    private NetworkExperiment next() {
        int side = 4 + random.nextInt(5);
        int channels = 1 + random.nextInt(2);
        Channels input = new Channels(IntStream.range(0, channels)
                .mapToObj(channel -> grid(side, side))
                .toList());
        List<NetLayer> layers = new ArrayList<>();
        int maps = channels;
        int now = side;
        for (int i = 0; i < 1 + random.nextInt(2) && now > 1; i++) {
            int kernel = 1 + random.nextInt(Math.min(3, now));
            int out = 1 + random.nextInt(3);
            int depth = maps;
            List<Numbers> slices = IntStream.range(0, out * depth)
                    .mapToObj(slice -> grid(kernel, kernel))
                    .toList();
            layers.add(new NetConv(new KernelSlices(slices, depth), grid(1, out)));
            layers.add(new NetActivation(positive ? ActivationKind.RELU : kind()));
            maps = out;
            now = now - kernel + 1;
            if (now > 1 && random.nextBoolean()) {
                layers.add(new NetPool(2, !positive && random.nextBoolean()));
                now /= 2;
            }
        }
        layers.add(new NetFlatten());
        int features = maps * now * now;
        int units = 1 + random.nextInt(4);
        layers.add(new NetDense(grid(units, features), grid(1, units)));
        if (!positive) {
            layers.add(new NetSoftmax());
        }
        return new NetworkExperiment(input, layers, List.of());
    }

    private ActivationKind kind() {
        return NetActivation.KINDS.get(random.nextInt(NetActivation.KINDS.size()));
    }

    /** Of few digits, as most are typed; or of all that a float has. */
    private float number() {
        return switch (random.nextInt(4)) {
            case 0, 1 -> random.nextInt(7) - 3;
            case 2 -> (random.nextInt(41) - 20) / 10f;
            default -> (float) random.nextGaussian();
        };
    }

    private Numbers grid(int rows, int columns) {
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = positive ? (1 + random.nextInt(20)) / 10f : number();
        }
        return Numbers.typed(Tensor.of(Shape.of(rows, columns), values));
    }
}
