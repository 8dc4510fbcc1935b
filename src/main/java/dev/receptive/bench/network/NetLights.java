package dev.receptive.bench.network;

import dev.receptive.figure.Patch;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Spot;
import java.util.List;
import java.util.stream.IntStream;

/** Where on the stage of a network it can be seen what a wrong way to reckon something is about. */
record NetLights(NetTrace trace) {

    /**
     * What goes into a layer: there the window slides. What comes out of it where that is what was taken for the answer.
     *
     * @param code of the wrong way, or {@code layer:} and the number of the layer in which it is one
     * @param layer from 1 on
     */
    List<Patch> window(String code, int layer) {
        int one = code.startsWith("layer:") ? Integer.parseInt(code.substring("layer:".length())) : layer;
        int from = code.equals("field-all") || code.equals("same") ? 1 : one;
        return trace.places().planes(from - 2).stream()
                .map(plane -> whole(plane.plane()))
                .toList();
    }

    private static Patch whole(Plane plane) {
        return Patch.of(plane.spot(0, 0), plane.rows(), plane.columns());
    }

    /** The weights of a layer. */
    List<Patch> weights(int layer) {
        NetLayer there = trace.layer(layer - 1);
        if (there instanceof NetConv conv) {
            int first = trace.places().firstSlice(layer - 1);
            int rows = conv.kernels().height();
            int columns = conv.kernels().width();
            return IntStream.range(first, first + conv.kernels().slices().size())
                    .mapToObj(slice -> Patch.of(new Spot(NetTensors.KERNEL, slice, 0, 0), rows, columns))
                    .toList();
        }
        Spot first = new Spot(NetTensors.WEIGHT, layer - 1, 0, 0);
        return List.of(
                Patch.of(first, trace.places().units(layer - 2), trace.places().units(layer - 1)));
    }

    /** The biases of a layer. */
    List<Patch> biases(int layer) {
        int count = trace.layer(layer - 1) instanceof NetConv conv
                ? conv.kernels().count()
                : trace.places().units(layer - 1);
        return List.of(Patch.of(new Spot(NetTensors.BIAS, layer - 1, 0, 0), 1, count));
    }
}
