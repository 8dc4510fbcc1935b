package dev.receptive.bench.network;

import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;

/** What the numbers of a network are called that have a gradient. */
record NetStepNames(NetStepped step) {

    /** A unit, a pixel, a weight or a bias. */
    Sentence of(Spot spot) {
        NetTrace trace = step.before();
        NetNames names = trace.names();
        return switch (spot.tensor()) {
            case NetTensors.INPUT -> Sentence.of("network.step.pixel", spot.row(), spot.column());
            case NetTensors.UNIT ->
                names.unit(trace.places().plane(spot).layer(), trace.places().unit(spot));
            case NetTensors.KERNEL -> {
                int layer = step.places().layer(spot);
                int depth = trace.places().planes(layer - 1).size();
                int kernel = (spot.channel() - trace.places().firstSlice(layer)) / depth;
                yield Sentence.of("network.step.kernel", names.name(layer), kernel, spot.row(), spot.column());
            }
            case NetTensors.WEIGHT ->
                names.isLogits(spot.channel())
                        ? Sentence.of(
                                "network.step.vote", names.name(spot.channel()), spot.row(), names.label(spot.column()))
                        : Sentence.of("network.step.weight", names.name(spot.channel()), spot.row(), spot.column());
            default -> Sentence.of("network.step.bias", names.name(spot.channel()), spot.column());
        };
    }
}
