package dev.receptive.bench.stack;

import dev.receptive.bench.Bookmarks;
import dev.receptive.bench.Limits;
import dev.receptive.bench.Schema;
import dev.receptive.bench.StageWriter;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** How a stack is written: {@code input: 240}, {@code layers: [{conv: 5, repeat: 10}]}, {@code layer: 3}. */
final class StackSchema implements Schema<StackExperiment> {

    @Override
    public List<String> keys() {
        return List.of("input", "layers", "layer");
    }

    @Override
    public @Nullable StackExperiment read(Fields fields, Report report, @Nullable Path folder) {
        Node inputNode = fields.required("input");
        Node layersNode = fields.required("layers");
        Integer input =
                inputNode == null ? null : Fields.integer(inputNode, report, "field.stack.input", 1, Limits.PICTURE);
        List<Placed> layers = layersNode == null ? null : layers(layersNode, report);
        int most = layers == null ? StackExperiment.MOST : Math.max(1, layers.size());
        Node layerNode = fields.get("layer");
        Integer layer = layerNode == null
                ? Integer.valueOf(1)
                : Fields.integer(layerNode, report, "field.stack.layer", 1, most);
        if (input == null || layers == null || layersNode == null || layer == null) {
            return null;
        }
        return whole(input, layers, layer, report, layersNode);
    }

    /** A layer, and where it is written. */
    private record Placed(StackLayer layer, Node node) {}

    private static @Nullable List<Placed> layers(Node node, Report report) {
        if (!(node instanceof SequenceNode list)) {
            Fields.wrongKind(node, report, "kind.list");
            return null;
        }
        List<Placed> all = new ArrayList<>();
        boolean whole = true;
        for (Node each : list.getValue()) {
            List<StackLayer> some = new StackLayerFields(report).read(each);
            whole &= some != null;
            (some == null ? List.<StackLayer>of() : some).forEach(layer -> all.add(new Placed(layer, each)));
        }
        return whole ? all : null;
    }

    /** Layer after layer, so that a mistake is told where the layer stands that it is in. */
    private static @Nullable StackExperiment whole(
            int input, List<Placed> layers, int layer, Report report, Node listNode) {
        List<StackLayer> all = layers.stream().map(Placed::layer).toList();
        int upTo = 1;
        try {
            for (; upTo < Math.min(all.size(), StackExperiment.MOST); upTo++) {
                new StackExperiment(input, all.subList(0, upTo), 1).chain();
            }
            return new StackExperiment(input, all, layer);
        } catch (Refusal refusal) {
            boolean misfit = upTo <= all.size() && all.size() <= StackExperiment.MOST;
            report.add(misfit ? layers.get(upTo - 1).node() : listNode, refusal);
            return null;
        }
    }

    @Override
    public void write(StackExperiment experiment, StageWriter stage) {
        stage.field("input", Integer.toString(experiment.input()));
        List<StackLayer> layers = experiment.layers();
        List<String> written = new ArrayList<>();
        for (int from = 0; from < layers.size(); ) {
            int to = from + 1;
            while (to < layers.size() && layers.get(to).equals(layers.get(from))) {
                to++;
            }
            written.add(StackLayerFields.written(layers.get(from), to - from));
            from = to;
        }
        stage.field("layers", "[" + String.join(", ", written) + "]");
        if (experiment.layer() != 1) {
            stage.field("layer", Integer.toString(experiment.layer()));
        }
    }

    @Override
    public Bookmarks<StackExperiment> bookmarks() {
        return new Bookmarks<>(
                StackSteps.SIZE,
                Optional.of("number"),
                List.of(StackSteps.NUMBER, StackSteps.LAYER),
                stack -> Bookmarks.Reach.of(1, stack.layers().size(), 1, StackSteps.EACH));
    }
}
