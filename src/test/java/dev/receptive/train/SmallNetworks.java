package dev.receptive.train;

import dev.receptive.nn.Activation;
import dev.receptive.nn.BatchNorm2d;
import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Dropout;
import dev.receptive.nn.Flatten;
import dev.receptive.nn.Initialisation;
import dev.receptive.nn.Layer;
import dev.receptive.nn.Linear;
import dev.receptive.nn.MaxPool2d;
import dev.receptive.nn.Network;
import dev.receptive.nn.Sequential;
import dev.receptive.nn.Window2d;
import dev.receptive.tensor.Shape;

/** Networks for {@link Bars}. */
final class SmallNetworks {

    private SmallNetworks() {}

    static Network plain(long seed) {
        return network(
                seed,
                Conv2d.of(1, 4, Window2d.square(3)),
                Activation.RELU,
                MaxPool2d.of(2),
                new Flatten(),
                Linear.of(4 * 4 * 4, 3));
    }

    /** With layers that do something else while they are trained. */
    static Network normalised(long seed) {
        return network(
                seed,
                Conv2d.of(1, 4, Window2d.square(3)).withoutBias(),
                BatchNorm2d.of(4),
                Activation.RELU,
                MaxPool2d.of(2),
                new Flatten(),
                new Dropout(0.25),
                Linear.of(4 * 4 * 4, 3));
    }

    private static Network network(long seed, Layer... layers) {
        Shape image = Shape.of(1, 1, Bars.SIDE, Bars.SIDE);
        return Initialisation.PYTORCH.apply(new Network("small", image, Sequential.of(layers)), seed);
    }
}
