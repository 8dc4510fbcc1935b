package dev.receptive.bench.network;

import dev.receptive.data.ImageSet;
import dev.receptive.data.LabelledImages;
import dev.receptive.train.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How widely the numbers of a network are spread, layer by layer, before the first test digits.
 *
 * @param spread of all layers
 * @param layers of the network that it is of
 */
record NetSpread(Spread spread, List<NetLayer> layers) {

    /** Test digits that it is found with. */
    static final int DIGITS = 100;

    /** From the last layer to the first, a gradient that has become so much smaller hardly moves the first. */
    private static final double FAINT = 100;

    NetSpread {
        layers = List.copyOf(layers);
    }

    /** Whether a person asks for it, and the network takes digits. */
    static boolean isAsked(NetworkExperiment now) {
        return now.plan().filter(NetPlan::spread).isPresent() && TestDigits.fit(now);
    }

    /** Found anew. */
    static Optional<NetSpread> of(NetworkExperiment now) {
        if (!isAsked(now)) {
            return Optional.empty();
        }
        LabelledImages digits = ImageSet.mnistTest();
        int[] labels = IntStream.range(0, DIGITS).map(digits::label).toArray();
        Spread found = Spread.of(NetTraining.network(now), digits.images(0, DIGITS), labels);
        return Optional.of(new NetSpread(found, now.layers()));
    }

    boolean isOf(NetworkExperiment now) {
        return isAsked(now) && now.layers().equals(layers);
    }

    /** A layer as it is shown: one that learns, after its activation. */
    record Breadth(int layer, double outputs, double gradients) {}

    /** The layers that learn. */
    List<Breadth> rows() {
        List<Breadth> rows = new ArrayList<>();
        for (int layer = 0; layer < spread.layers().size(); layer++) {
            if (NetWeights.learns(layers.get(layer))) {
                boolean active = layer + 1 < spread.layers().size() && layers.get(layer + 1) instanceof NetActivation;
                Spread.OfLayer out = spread.layers().get(active ? layer + 1 : layer);
                double felt = spread.layers()
                        .get(layer)
                        .weightGradients()
                        .orElseThrow()
                        .deviation();
                rows.add(new Breadth(layer, out.outputs().deviation(), felt));
            }
        }
        return rows;
    }

    /** How many times as small the gradient of the first layer is as that of the last, where it hardly learns; infinite where it is 0. */
    Optional<Double> faint() {
        List<Breadth> rows = rows();
        double last = rows.get(rows.size() - 1).gradients();
        double ratio = last / rows.get(0).gradients();
        return Double.isNaN(ratio) || ratio >= FAINT ? Optional.of(ratio) : Optional.empty();
    }
}
