package dev.receptive.digit;

import dev.receptive.data.LabelledImages;
import dev.receptive.fast.ExactBatch;
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/** Where in a set of images each map of some layers is largest: what it answers most strongly. */
public final class Responses {

    /** Images that go through at once. */
    private static final int BATCH = 256;

    private Responses() {}

    /**
     * Where a map is largest.
     *
     * @param image its index in the set
     * @param unit row-major in the layer's output for one image
     * @param value in every bit what the layer gives there
     */
    public record Response(int image, int unit, float value) {}

    /**
     * For each of some layers and each of its maps, in their order, the image and the place at which it is largest; of equal
     * ones the earlier image, and in it the earlier place. A unit of a vector is a map of one place.
     *
     * @param layers {@code [N, 1, H, W]} → …; those after the last of {@code which} are not computed
     * @param which of them, from 0, upwards
     * @param images at least one
     * @throws IndexOutOfBoundsException if there is no such layer
     * @throws IllegalArgumentException if layers are not named upwards, there is no image, or a layer cannot take what it
     *     gets
     * @throws CancellationException if {@code progress} ends it
     */
    public static List<List<Response>> of(
            Sequential layers, List<Integer> which, LabelledImages images, BatchProgress progress) {
        if (images.count() == 0) {
            throw new IllegalArgumentException("responses: no images");
        }
        List<ExactBatch> parts = parts(layers, which);
        List<Best> best = which.stream().map(any -> new Best()).toList();
        progress.done(0, images.count());
        for (int from = 0; from < images.count(); from += BATCH) {
            int to = Math.min(images.count(), from + BATCH);
            Tensor values = images.images(from, to);
            for (int i = 0; i < parts.size(); i++) {
                values = parts.get(i).forward(values);
                best.get(i).take(values, from);
            }
            progress.done(to, images.count());
        }
        return best.stream().map(Best::found).toList();
    }

    /** The layers up to each that is asked for, from the one before it. */
    private static List<ExactBatch> parts(Sequential layers, List<Integer> which) {
        List<ExactBatch> parts = new ArrayList<>();
        int from = 0;
        for (int layer : which) {
            Objects.checkIndex(layer, layers.children().size());
            if (layer < from) {
                throw new IllegalArgumentException("responses: layers " + which + " do not go upwards");
            }
            parts.add(new ExactBatch(new Sequential(layers.children().subList(from, layer + 1))));
            from = layer + 1;
        }
        return parts;
    }

    /** The largest of each map of a layer until now. */
    private static final class Best {

        private float[] values = {};
        private int[] images = {};
        private int[] units = {};

        /**
         * @param outputs {@code [N, C, H, W]} or {@code [N, U]}
         * @param first which image the first is
         */
        void take(Tensor outputs, int first) {
            Shape shape = outputs.shape();
            int maps = shape.size(1);
            int places = shape.count() / shape.size(0) / maps;
            if (values.length == 0) {
                values = new float[maps];
                Arrays.fill(values, Float.NEGATIVE_INFINITY);
                images = new int[maps];
                units = new int[maps];
            }
            for (int at = 0; at < shape.count(); at++) {
                int map = at / places % maps;
                if (outputs.at(at) > values[map]) {
                    values[map] = outputs.at(at);
                    images[map] = first + at / (maps * places);
                    units[map] = at % (maps * places);
                }
            }
        }

        List<Response> found() {
            return IntStream.range(0, values.length)
                    .mapToObj(map -> new Response(images[map], units[map], values[map]))
                    .toList();
        }
    }
}
