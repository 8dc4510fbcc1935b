package dev.receptive.bench.network;

import dev.receptive.bench.Channels;
import dev.receptive.bench.Elsewhere;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.StageWriter;
import dev.receptive.figure.Spot;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The convolution or the pooling that makes a unit of a network, as the bench of its own shows it: all maps that the unit sees, and the kernels of its own map alone. */
record NetElsewhere(NetTrace trace) {

    private static final String INPUT = "input";

    /** Nothing of a unit that no bench shows: one of a dense layer, or a number that was set up. */
    Optional<Elsewhere> of(Spot spot) {
        if (!spot.isIn(NetTensors.UNIT)) {
            return Optional.empty();
        }
        NetPlane plane = trace.places().plane(spot);
        int layer = plane.layer();
        NetLayer of = trace.layer(layer);
        if (of instanceof NetActivation after && layer > 0 && trace.layer(layer - 1) instanceof NetConv conv) {
            return Optional.of(products(new Convolved(layer - 1, conv, plane.map(), Optional.of(after)), spot));
        }
        if (of instanceof NetConv conv) {
            return Optional.of(products(new Convolved(layer, conv, plane.map(), Optional.empty()), spot));
        }
        return of instanceof NetPool pool ? Optional.of(window(layer, pool, plane.map(), spot)) : Optional.empty();
    }

    /** A map of a convolution, and what it goes through at once. */
    private record Convolved(int layer, NetConv conv, int map, Optional<NetActivation> after) {}

    private Elsewhere products(Convolved made, Spot spot) {
        return new Elsewhere("convolution", Sentence.of("network.elsewhere.convolution"), () -> {
            StageWriter stage = new StageWriter(true, null);
            NetConv conv = made.conv();
            int depth = conv.kernels().depth();
            stage.channels(INPUT, maps(made.layer() - 1));
            List<Numbers> own = conv.kernels().slices().subList(made.map() * depth, (made.map() + 1) * depth);
            stage.slices("kernel", own);
            stage.field("bias", conv.biases().plain(0, made.map()));
            stage.field("padding", Integer.toString(conv.padding()));
            stage.field("stride", Integer.toString(conv.stride()));
            made.after()
                    .ifPresent(after -> stage.field("activation", after.kind().code()));
            at(spot, stage);
            return stage.lines();
        });
    }

    private Elsewhere window(int layer, NetPool pool, int map, Spot spot) {
        return new Elsewhere("pooling", Sentence.of("network.elsewhere.pooling"), () -> {
            StageWriter stage = new StageWriter(true, null);
            stage.channels(INPUT, Channels.of(maps(layer - 1).plane(map)));
            stage.field("pool", pool.kind());
            stage.field("window", Integer.toString(pool.side()));
            at(spot, stage);
            return stage.lines();
        });
    }

    private static void at(Spot spot, StageWriter stage) {
        stage.field("at", "{cell: [" + spot.row() + ", " + spot.column() + "]}");
    }

    /** What a layer gives; −1 is the input. */
    private Channels maps(int layer) {
        if (layer < 0) {
            return trace.seen();
        }
        Shape shape = trace.values(layer).shape();
        float[] all = trace.values(layer).toArray();
        int area = shape.size(2) * shape.size(3);
        return new Channels(IntStream.range(0, shape.size(1))
                .mapToObj(map -> Arrays.copyOfRange(all, map * area, (map + 1) * area))
                .map(own -> Numbers.typed(Tensor.of(Shape.of(shape.size(2), shape.size(3)), own)))
                .toList());
    }
}
