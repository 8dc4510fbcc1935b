package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import java.util.List;
import java.util.Locale;

/**
 * What every layer of a network is, in the order of the computation, for an input of one size.
 *
 * @param network the network's name
 * @param input {@code [N, C, H, W]}
 * @param layers one a layer
 */
public record Summary(String network, Shape input, List<LayerSummary> layers) {

    public Summary {
        layers = List.copyOf(layers);
    }

    /** For the input that the network was made for. */
    public static Summary of(Network network) {
        return of(network, network.input());
    }

    /**
     * For another input.
     *
     * @param input {@code [N, C, H, W]}
     * @throws IllegalArgumentException if a layer cannot take what the one before it gives
     */
    public static Summary of(Network network, Shape input) {
        return new Summary(network.name(), input, Survey.of(network.layers(), input));
    }

    /**
     * What is said of the layer of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public LayerSummary layer(String name) {
        return layers.stream()
                .filter(layer -> layer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("summary: " + network + " has no layer " + name));
    }

    public long parameters() {
        return layers.stream().mapToLong(LayerSummary::parameters).sum();
    }

    public long multiplyAdds() {
        return layers.stream().mapToLong(LayerSummary::multiplyAdds).sum();
    }

    /** A table with a line for each layer: name, layer, output, parameters, multiply-adds, and what a unit sees. */
    @Override
    public String toString() {
        int name = width(layers.stream().map(LayerSummary::name).toList(), "name");
        int title = width(layers.stream().map(LayerSummary::title).toList(), "layer");
        String line = "%-" + name + "s  %-" + title + "s  %-15s %,13d %,16d  %s%n";
        StringBuilder table = new StringBuilder(network + " over " + input + System.lineSeparator());
        table.append(String.format(
                Locale.ROOT,
                line.replace(",", "").replace("d", "s"),
                "name",
                "layer",
                "output",
                "parameters",
                "multiply-adds",
                "a unit sees"));
        for (LayerSummary layer : layers) {
            table.append(String.format(
                    Locale.ROOT,
                    line,
                    layer.name(),
                    layer.title(),
                    layer.output(),
                    layer.parameters(),
                    layer.multiplyAdds(),
                    layer.field()));
        }
        return table.append(String.format(Locale.ROOT, line, "", "", "", parameters(), multiplyAdds(), ""))
                .toString()
                .stripTrailing();
    }

    private static int width(List<String> column, String head) {
        return Math.max(
                head.length(), column.stream().mapToInt(String::length).max().orElse(0));
    }
}
