package dev.receptive.bench.pooling;

import dev.receptive.bench.ArrayText;
import dev.receptive.bench.Channels;
import dev.receptive.bench.Numbers;
import dev.receptive.nn.Extent;
import dev.receptive.yaml.TypedGrid;
import java.util.List;

/** An input as Python writes it. */
final class PoolArrays {

    private PoolArrays() {}

    /**
     * The input as {@code x}. A picture is not written out: {@code image} stands for it.
     *
     * @param array what makes an array of lists
     * @param type of its numbers
     * @param axes what makes {@code [C, H, W]} into what is pooled
     */
    static List<String> of(PoolingExperiment experiment, String array, String type, String axes) {
        Channels input = experiment.input();
        if (input.planes().stream().anyMatch(plane -> plane.levels())) {
            return List.of("x = image" + axes + "  # image: [" + input.count() + ", " + input.height() + ", "
                    + input.width() + "]");
        }
        List<TypedGrid> grids = input.planes().stream().map(Numbers::grid).toList();
        return ArrayText.planes(grids, "x = " + array + "(", ", dtype=" + type + ")" + axes);
    }

    /** One number, or two. */
    static String pair(Extent extent) {
        return extent.height() == extent.width()
                ? Integer.toString(extent.height())
                : "(" + extent.height() + ", " + extent.width() + ")";
    }
}
