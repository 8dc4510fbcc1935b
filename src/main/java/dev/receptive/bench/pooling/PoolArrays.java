package dev.receptive.bench.pooling;

import dev.receptive.bench.ArrayText;
import dev.receptive.bench.Channels;
import dev.receptive.nn.Extent;
import java.util.ArrayList;
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
        String open = "x = " + array + "([[";
        List<String> lines = new ArrayList<>();
        for (int channel = 0; channel < input.count(); channel++) {
            String before = channel == 0 ? open : " ".repeat(open.length() - 1) + "[";
            String after = channel == input.count() - 1 ? "]], dtype=" + type + ")" + axes : "],";
            lines.addAll(ArrayText.grid(input.plane(channel).grid(), before, after));
        }
        return lines;
    }

    /** One number, or two. */
    static String pair(Extent extent) {
        return extent.height() == extent.width()
                ? Integer.toString(extent.height())
                : "(" + extent.height() + ", " + extent.width() + ")";
    }
}
