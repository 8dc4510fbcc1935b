package dev.receptive.bench.network;

import dev.receptive.data.ImageSet;
import dev.receptive.data.LabelledImages;
import dev.receptive.train.Spread;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How widely the numbers of a network are spread, layer by layer, before the first test images of what it learns from.
 *
 * @param spread of all layers
 * @param images how many there were
 * @param own whether they are of a folder
 * @param layers of the network that it is of
 */
record NetSpread(Spread spread, int images, boolean own, List<NetLayer> layers) {

    /** Test images that it is found with, at most. */
    private static final int MOST = 100;

    /** From the last layer to the first, a gradient that has become so much smaller hardly moves the first. */
    private static final double FAINT = 100;

    NetSpread {
        layers = List.copyOf(layers);
    }

    /** Whether there are images to find it with. */
    static boolean isPossible(NetworkExperiment now) {
        return now.plan().isPresent()
                && (TestDigits.fit(now) || NetTestImages.of(now).isPresent());
    }

    /** Whether a person asks for it, too. */
    static boolean isAsked(NetworkExperiment now) {
        return isPossible(now) && now.plan().filter(NetPlan::spread).isPresent();
    }

    /** Found anew. */
    static Optional<NetSpread> of(NetworkExperiment now) {
        if (!isAsked(now)) {
            return Optional.empty();
        }
        Optional<NetTestImages> own = NetTestImages.of(now);
        LabelledImages images = own.map(NetTestImages::images).orElseGet(ImageSet::mnistTest);
        int count = Math.min(MOST, images.count());
        int[] labels = IntStream.range(0, count).map(images::label).toArray();
        Spread found = Spread.of(NetTraining.network(now), images.images(0, count), labels);
        return Optional.of(new NetSpread(found, count, own.isPresent(), now.layers()));
    }

    boolean isOf(NetworkExperiment now) {
        return isAsked(now)
                && now.layers().equals(layers)
                && own == NetTestImages.of(now).isPresent();
    }

    /** What stands over its outputs. */
    Sentence title() {
        return Sentence.of(own ? "network.spread.images" : "network.spread.outputs", images);
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
