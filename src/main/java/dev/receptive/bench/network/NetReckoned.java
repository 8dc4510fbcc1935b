package dev.receptive.bench.network;

import dev.receptive.bench.FieldRules;
import dev.receptive.bench.Figures;
import dev.receptive.bench.Misrule;
import dev.receptive.bench.ParameterRules;
import dev.receptive.bench.Reckoned;
import dev.receptive.bench.SizeRules;
import dev.receptive.bench.Topic;
import dev.receptive.nn.Axis;
import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Linear;
import dev.receptive.nn.Window2d;
import dev.receptive.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be asked of the layers of a network besides their numbers, and of all of it together. */
final class NetReckoned {

    private final List<Axis> rows = new ArrayList<>();
    private final List<Axis> columns = new ArrayList<>();
    private final List<Reckoned> all = new ArrayList<>();

    private final NetLights lights;

    private NetReckoned(NetLights lights) {
        this.lights = lights;
    }

    static List<Reckoned> of(NetTrace trace) {
        NetworkExperiment experiment = trace.experiment();
        NetReckoned reckoned = new NetReckoned(new NetLights(trace));
        Shape shape = experiment.image();
        List<NetLayer> layers = experiment.layers();
        for (int i = 0; i < layers.size(); i++) {
            reckoned.add(i + 1, layers.get(i), shape);
            shape = layers.get(i).layer().outputShape(shape);
        }
        reckoned.all.add(reckoned.parameters());
        return reckoned.all;
    }

    private void add(int number, NetLayer layer, Shape input) {
        Optional<Window2d> window = window(layer);
        window.ifPresent(slides -> {
            rows.add(slides.rows(input.size(2)));
            columns.add(slides.columns(input.size(3)));
            all.add(SizeRules.of(number, rows, columns, code -> lights.window(code, number)));
            all.add(FieldRules.of(number, rows, columns, code -> lights.window(code, number)));
        });
        if (layer.layer() instanceof Conv2d conv) {
            int places = rows.get(rows.size() - 1).outputs()
                    * columns.get(columns.size() - 1).outputs();
            all.add(ParameterRules.of(conv, places)
                    .reckoned(number, conv.biased(), lights.weights(number), lights.biases(number)));
        } else if (layer.layer() instanceof Linear linear) {
            all.add(ParameterRules.of(linear)
                    .reckoned(number, linear.biased(), lights.weights(number), lights.biases(number)));
        }
    }

    /** How a layer slides over what comes in, if it does. */
    private static Optional<Window2d> window(NetLayer layer) {
        if (layer instanceof NetConv conv) {
            return Optional.of(conv.window());
        }
        return layer instanceof NetPool pool
                ? Optional.of(Window2d.square(pool.side()).withStride(pool.side()))
                : Optional.empty();
    }

    /** Of all layers together. */
    private Reckoned parameters() {
        List<Reckoned> each = all.stream()
                .filter(reckoned -> reckoned.topic() == Topic.PARAMETER_COUNT)
                .toList();
        double total = sum(each);
        double first = each.stream()
                .mapToDouble(reckoned -> reckoned.right().numbers().get(0))
                .findFirst()
                .orElse(0);
        double last =
                each.isEmpty() ? 0 : each.get(each.size() - 1).right().numbers().get(0);
        double unbiased = each.stream()
                .mapToDouble(reckoned -> reckoned.wrong().stream()
                        .filter(rule -> rule.code().equals("bias-none"))
                        .mapToDouble(rule -> rule.value().numbers().get(0))
                        .findFirst()
                        .orElse(reckoned.right().numbers().get(0)))
                .sum();
        int start = each.isEmpty() ? 1 : each.get(0).layer();
        int end = each.isEmpty() ? 1 : each.get(each.size() - 1).layer();
        return new Reckoned(
                Topic.PARAMETER_COUNT,
                Figures.of(total),
                List.of(
                        Misrule.of("bias-none", Figures.of(unbiased), (long) (total - unbiased))
                                .lighting(lights.biases(end)),
                        Misrule.of("layer-last", Figures.of(total - last)).lighting(lights.weights(end)),
                        Misrule.of("layer-first", Figures.of(first)).lighting(lights.weights(end)),
                        Misrule.of("layer-only-last", Figures.of(last)).lighting(lights.weights(start))));
    }

    private static double sum(List<Reckoned> each) {
        return each.stream()
                .mapToDouble(reckoned -> reckoned.right().numbers().get(0))
                .sum();
    }
}
