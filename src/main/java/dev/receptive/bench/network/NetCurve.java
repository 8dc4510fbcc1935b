package dev.receptive.bench.network;

import dev.receptive.digit.Replies;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The probabilities of all classes over one change of the image, everything else as it is.
 *
 * @param axis in which way it is changed
 * @param given what goes in, not changed in that way
 * @param layers of the network that was asked
 * @param off what of it was switched off
 * @param shares of each stop of the axis, the probability of each class
 */
record NetCurve(NetAxis axis, NetGiven given, List<NetLayer> layers, NetOff off, List<List<Float>> shares) {

    NetCurve {
        layers = List.copyOf(layers);
        shares = List.copyOf(shares);
    }

    /** Whether an image can be changed, and a network says probabilities. */
    static boolean isPossible(NetGiven given, List<NetLayer> layers) {
        return NetGiven.isMovable(given.input()) && layers.get(layers.size() - 1) instanceof NetSoftmax;
    }

    /** Asks the network at every stop. */
    static NetCurve of(NetworkExperiment experiment, NetAxis axis) {
        NetGiven given = without(experiment, axis);
        List<Tensor> pictures = axis.stops().stream()
                .map(stop -> given.with(given.move().with(axis, stop)))
                .map(changed -> changed.picture(changed.prepared()).orElseThrow())
                .toList();
        List<List<Float>> shares = Replies.of(experiment.network().layers(), pictures);
        return new NetCurve(axis, given, experiment.layers(), experiment.off(), shares);
    }

    private static NetGiven without(NetworkExperiment experiment, NetAxis axis) {
        NetGiven given = experiment.given();
        return given.with(given.move().with(axis, axis.still()));
    }

    /** Whether it is what a network would say now. */
    boolean isOf(NetworkExperiment experiment) {
        return experiment.asked().curve().filter(axis::equals).isPresent()
                && given.equals(without(experiment, axis))
                && layers.equals(experiment.layers())
                && off.isSame(experiment.off());
    }

    int stops() {
        return shares.size();
    }

    float share(int stop, int of) {
        return shares.get(stop).get(of);
    }

    /** The class with the largest probability; of equal ones the first. */
    int winner(int stop) {
        return NetWhy.largest(shares.get(stop), -1);
    }

    /** The classes that are the largest somewhere, but one. */
    List<Integer> winners(int but) {
        return IntStream.range(0, stops())
                .map(this::winner)
                .filter(of -> of != but)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }
}
