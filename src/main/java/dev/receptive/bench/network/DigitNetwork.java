package dev.receptive.bench.network;

import dev.receptive.architecture.Architectures;
import dev.receptive.bench.Channels;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Source;
import dev.receptive.data.Pictures;
import dev.receptive.train.ShippedWeights;
import java.util.List;
import java.util.stream.IntStream;

/** LeNet as it comes: trained on the digits of MNIST, with ReLU and max pooling. */
final class DigitNetwork {

    static final String NAME = "lenet";

    static final List<String> CLASSES =
            IntStream.range(0, 10).mapToObj(Integer::toString).toList();

    /** How many layers: a network of another size is another, and nothing need be read to know it. */
    private static final int SIZE = 13;

    private DigitNetwork() {}

    /** Before one of the digits that come with the program. */
    static NetworkExperiment first() {
        return new NetworkExperiment(digit(3), layers(), CLASSES);
    }

    /** Whether a network is this one, with what it has learned. */
    static boolean is(NetworkExperiment experiment) {
        return experiment.layers().size() == SIZE
                && experiment.classes().equals(CLASSES)
                && experiment.layers().equals(layers());
    }

    static Channels digit(int digit) {
        return Channels.of(Numbers.picture(Pictures.digit(digit), new Source.Digit(digit)));
    }

    /** The same every time, so that they are compared in no time. */
    static List<NetLayer> layers() {
        return Read.LAYERS;
    }

    private static final class Read {

        private static final List<NetLayer> LAYERS =
                NetLayersOf.of(ShippedWeights.of(Architectures.named(NAME).network()));
    }
}
