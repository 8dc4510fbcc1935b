package dev.receptive.bench.network;

import dev.receptive.bench.Numbers;
import dev.receptive.yaml.YamlGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A layer as it is written in a file, on one line. */
final class NetLayerText {

    private static final Pattern BLANKS = Pattern.compile(" +");

    private NetLayerText() {}

    static String of(NetLayer layer) {
        if (layer instanceof NetConv conv) {
            String padding = conv.padding() == 0 ? "" : ", padding: " + conv.padding();
            String stride = conv.stride() == 1 ? "" : ", stride: " + conv.stride();
            return "{conv: " + conv.kernels().height() + padding + stride + ", weight: " + kernels(conv) + ", bias: ["
                    + row(conv.biases()) + "]}";
        }
        if (layer instanceof NetDense dense) {
            return "{linear: " + dense.weights().height() + ", weight: " + grid(dense.weights()) + ", bias: ["
                    + row(dense.biases()) + "]}";
        }
        if (layer instanceof NetActivation activation) {
            return "{activation: " + activation.kind().code() + "}";
        }
        return layer instanceof NetPool pool
                ? "{pool: " + pool.side() + (pool.max() ? "" : ", kind: average") + "}"
                : layer.code();
    }

    private static String kernels(NetConv conv) {
        List<String> kernels = new ArrayList<>();
        for (int o = 0; o < conv.kernels().count(); o++) {
            List<String> slices = new ArrayList<>();
            for (int c = 0; c < conv.kernels().depth(); c++) {
                slices.add(grid(conv.kernels().slice(o, c)));
            }
            kernels.add("[" + String.join(", ", slices) + "]");
        }
        return "[" + String.join(", ", kernels) + "]";
    }

    private static String grid(Numbers grid) {
        return "["
                + BLANKS.matcher(String.join(", ", YamlGrid.rows(grid.grid()))).replaceAll(" ") + "]";
    }

    private static String row(Numbers grid) {
        String row = grid(grid);
        return row.substring(2, row.length() - 2);
    }
}
