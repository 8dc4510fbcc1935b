package dev.receptive.bench.convolution;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What comes out of a layer, a channel each by itself, so that a channel that an edit does not reach is kept and not copied.
 *
 * @param planes each {@code [1, 1, H_out, W_out]}
 */
record OutputMaps(List<Tensor> planes) {

    OutputMaps {
        planes = List.copyOf(planes);
    }

    /**
     * The channels of an image.
     *
     * @param all {@code [1, C_out, H_out, W_out]}
     */
    static OutputMaps of(Tensor all) {
        Shape plane = Shape.of(1, 1, all.shape().size(2), all.shape().size(3));
        int count = plane.count();
        return new OutputMaps(IntStream.range(0, all.shape().size(1))
                .mapToObj(map -> Tensor.of(plane, all.toArray(map * count, (map + 1) * count)))
                .toList());
    }

    OutputMaps each(UnaryOperator<Tensor> after) {
        return new OutputMaps(planes.stream().map(after).toList());
    }

    Tensor plane(int map) {
        return planes.get(map);
    }

    float at(int map, int row, int column) {
        return planes.get(map).at(row, column);
    }

    /** All of them, {@code [1, C_out, H_out, W_out]}. */
    Tensor all() {
        Shape plane = planes.get(0).shape();
        return Tensor.joined(Shape.of(1, planes.size(), plane.size(2), plane.size(3)), planes);
    }
}
