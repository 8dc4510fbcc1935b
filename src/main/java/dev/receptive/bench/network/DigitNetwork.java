package dev.receptive.bench.network;

import dev.receptive.bench.Channels;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Source;
import dev.receptive.digit.Preparation;
import dev.receptive.digit.ShippedWeights;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** LeNet as it comes: trained on the digits of MNIST, with ReLU and max pooling. */
final class DigitNetwork {

    static final String NAME = "lenet";

    static final List<String> CLASSES =
            IntStream.range(0, 10).mapToObj(Integer::toString).toList();

    /** A three of the test digits. */
    private static final int THREE = 5328;

    /** How many layers: a network of another size is another, and nothing need be read to know it. */
    private static final int SIZE = 13;

    private DigitNetwork() {}

    /** Before one of the digits that come with the program. */
    static NetworkExperiment first() {
        return of(Channels.of(Numbers.testDigit(THREE)), Optional.of(Preparation.MNIST));
    }

    /** The network before a drawing. */
    static NetworkExperiment of(Channels input, Optional<Preparation> preparation) {
        return of(new NetGiven(input, preparation));
    }

    /** The network before what goes into another. */
    static NetworkExperiment of(NetGiven given) {
        return new NetworkExperiment(given, layers(), CLASSES);
    }

    /** Whether all that is learned in a network is as it came, whatever its activations and poolings are. */
    static boolean hasItsWeights(NetworkExperiment experiment) {
        return experiment.layers().size() == SIZE
                && NetWeights.learned(experiment.layers()).equals(NetWeights.learned(layers()));
    }

    /** Whether a network is LeNet, whatever it has learned. */
    static boolean isLike(NetworkExperiment experiment) {
        return experiment.layers().size() == SIZE
                && NetKinds.kinds(experiment.layers()).equals(Read.KINDS);
    }

    /** Before paper with nothing on it. */
    static NetworkExperiment cleared(NetworkExperiment now) {
        Tensor paper = Tensor.zeros(Shape.of(Preparation.SIDE, Preparation.SIDE));
        return now.withInput(Channels.of(Numbers.picture(paper, new Source.Typed())));
    }

    /** Whether a network is this one, with what it has learned. */
    static boolean is(NetworkExperiment experiment) {
        return experiment.layers().size() == SIZE
                && experiment.classes().equals(CLASSES)
                && experiment.layers().equals(layers());
    }

    /** The same every time, so that they are compared in no time. */
    static List<NetLayer> layers() {
        return Read.LAYERS;
    }

    private static final class Read {

        private static final List<NetLayer> LAYERS = NetLayersOf.of(ShippedWeights.lenet());
        private static final List<String> KINDS = NetKinds.kinds(LAYERS);
    }
}
