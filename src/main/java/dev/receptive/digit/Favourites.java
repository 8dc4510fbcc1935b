package dev.receptive.digit;

import dev.receptive.data.LabelledImages;
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Shape;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/** The images of a set that one unit of a network answers most strongly. */
public final class Favourites {

    /** How many are kept: three rows of three. */
    public static final int MOST = 9;

    private Favourites() {}

    /**
     * An image, and what the unit is for it.
     *
     * @param image its index in the set
     * @param value in every bit what the layer gives
     */
    public record Favourite(int image, float value) {}

    /**
     * The nine images at which a unit is largest, the largest first; of equal ones the earlier image. Fewer if the set has
     * fewer.
     *
     * @param layers {@code [N, 1, H, W]} → …; those after {@code layer} are not computed
     * @param layer which of them, from 0
     * @param unit row-major in the layer's output for one image
     * @throws IndexOutOfBoundsException if there is no such layer or unit
     * @throws IllegalArgumentException if a layer cannot take what it gets
     * @throws CancellationException if {@code progress} ends it
     */
    public static List<Favourite> of(
            Sequential layers, int layer, int unit, LabelledImages images, BatchProgress progress) {
        Objects.checkIndex(layer, layers.children().size());
        Sequential first = new Sequential(layers.children().subList(0, layer + 1));
        Shape image = Shape.of(1, 1, images.height(), images.width());
        int units = first.outputShape(image).count();
        Objects.checkIndex(unit, units);
        float[] values = new float[images.count()];
        Batches.through(first, values.length, images::images, progress, (outputs, from) -> {
            for (int n = 0; n < outputs.shape().size(0); n++) {
                values[from + n] = outputs.at(n * units + unit);
            }
        });
        return IntStream.range(0, values.length)
                .mapToObj(i -> new Favourite(i, values[i]))
                .sorted(Comparator.comparing(Favourite::value).reversed())
                .limit(MOST)
                .toList();
    }
}
