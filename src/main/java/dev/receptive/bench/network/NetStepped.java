package dev.receptive.bench.network;

import dev.receptive.data.ImageSet;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.nn.CrossEntropy;
import dev.receptive.nn.Gradients;
import dev.receptive.nn.Mode;
import dev.receptive.nn.Network;
import dev.receptive.nn.Pass;
import dev.receptive.optim.Sgd;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * One step of training on one image, computed by the core: the loss, the gradient of it with respect to every number, the
 * network after the step, and its loss on the same image. The softmax at the end is part of the loss.
 */
final class NetStepped {

    private static final int MOST_DECIMALS = 9;

    private static final int MOST_EXPLAINED = 500;

    private final Map<Spot, Explanation> explained = new ConcurrentHashMap<>();
    private final NetTrace before;
    private final NetTrace after;
    private final NetStepPlaces places;
    private final int label;
    private final float rate;
    private final Tensor gradLogits;
    private final Gradients gradients;
    private final float loss;
    private final float lossAfter;

    /** Found when it is first asked for. */
    private volatile Optional<Boolean> cornered = Optional.empty();

    /**
     * @param before of an experiment that asks for a step
     */
    NetStepped(NetTrace before) {
        NetworkExperiment experiment = before.experiment();
        NetStep step = experiment.asked().step().orElseThrow();
        this.before = before;
        this.places = new NetStepPlaces(before);
        this.label = label(experiment);
        this.rate = step.rate();
        Network network = new Network("Network", experiment.image(), experiment.scores());
        Pass pass = network.forward(before.values(-1), Mode.INFERENCE);
        this.loss = CrossEntropy.MEAN.value(pass.output(), label).at(0);
        this.gradLogits = CrossEntropy.MEAN.gradient(pass.output(), label);
        this.gradients = network.backward(pass, gradLogits);
        Network next = new Sgd(rate).step(network, gradients);
        this.after = new NetTrace(learned(experiment, next), Optional.of(before));
        this.lossAfter =
                CrossEntropy.MEAN.value(after.pass(logits()).output(), label).at(0);
    }

    /** With what a network of the core has learned. */
    private static NetworkExperiment learned(NetworkExperiment experiment, Network next) {
        NetworkExperiment learned = experiment;
        List<NetLayer> scores = NetLayersOf.learned(
                experiment.layers().subList(0, experiment.layers().size() - 1), next.layers());
        for (int layer = 0; layer < scores.size(); layer++) {
            learned = NetWeights.learns(scores.get(layer)) ? learned.with(layer, scores.get(layer)) : learned;
        }
        return learned;
    }

    /** The class that is right: the one that is said, or the one that the image is known to be of, or the first. */
    static int label(NetworkExperiment experiment) {
        OptionalInt said = experiment.asked().step().orElse(NetStep.USUAL).label();
        return said.orElseGet(() -> known(experiment).orElse(0));
    }

    /** The class that an image is known to be of: a test digit, or a stroke that comes ready-made. */
    static OptionalInt known(NetworkExperiment experiment) {
        OptionalInt digit = TestDigits.fit(experiment) ? TestDigits.index(experiment) : OptionalInt.empty();
        if (digit.isPresent()) {
            return OptionalInt.of(ImageSet.mnistTest().label(digit.getAsInt()));
        }
        int named = experiment.classes().indexOf(StrokeNetwork.named(experiment.input()));
        return named >= 0 ? OptionalInt.of(named) : OptionalInt.empty();
    }

    /** The network with the weights that a step gives it. */
    static NetworkExperiment taken(NetTrace before) {
        return new NetStepped(before).after.experiment();
    }

    /** Two losses with as many digits as it takes to tell them apart. */
    static Quantity[] apart(float before, float after) {
        int decimals = 2;
        while (decimals < MOST_DECIMALS
                && Quantity.of(before, decimals)
                        .text()
                        .equals(Quantity.of(after, decimals).text())) {
            decimals++;
        }
        return new Quantity[] {Quantity.of(before, decimals), Quantity.of(after, decimals)};
    }

    /** The arithmetic of a number, found once while it is looked at: of a long sum the digits take a while to be found. */
    Explanation explained(Spot spot, Function<Spot, Explanation> how) {
        if (explained.size() > MOST_EXPLAINED) {
            explained.clear();
        }
        return explained.computeIfAbsent(spot, how);
    }

    /** The network before the step. */
    NetTrace before() {
        return before;
    }

    /** The network after it. */
    NetTrace after() {
        return after;
    }

    NetStepPlaces places() {
        return places;
    }

    /** The class that is right. */
    int label() {
        return label;
    }

    float rate() {
        return rate;
    }

    float loss() {
        return loss;
    }

    /** On the same image with the new weights. */
    float lossAfter() {
        return lossAfter;
    }

    /** Where the loss has a corner. */
    NetCorners corners() {
        return new NetCorners(this);
    }

    /** Whether it has one anywhere, so that not every slope that is taken is the only one. */
    boolean hasCorners() {
        Optional<Boolean> known = cornered.or(() -> Optional.of(corners().any()));
        cornered = known;
        return known.orElseThrow();
    }

    /** The layer whose numbers are the logits. */
    int logits() {
        return before.layers() - 2;
    }

    /**
     * ∂loss/∂output of a layer, in the order of its units; of −1 the input's.
     *
     * @param layer not after the logits
     */
    Tensor gradient(int layer) {
        return layer == logits() ? gradLogits : gradients.inner().get(layer + 1).input();
    }

    /** ∂loss/∂weight of a layer, or ∂loss/∂bias, as the core has them. */
    Tensor gradient(int layer, boolean bias) {
        return gradients.inner().get(layer).parameter(bias ? "bias" : "weight");
    }

    /** ∂loss/∂ a number of the stage. */
    float gradientOf(Spot spot) {
        return switch (spot.tensor()) {
            case NetTensors.INPUT, NetTensors.UNIT ->
                gradient(before.places().plane(spot).layer()).at(before.places().unit(spot));
            default -> gradient(places.layer(spot), spot.isIn(NetTensors.BIAS)).at(places.index(spot));
        };
    }
}
