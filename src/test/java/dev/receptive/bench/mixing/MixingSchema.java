package dev.receptive.bench.mixing;

import dev.receptive.bench.Bookmarks;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.NumbersReader;
import dev.receptive.bench.Schema;
import dev.receptive.bench.StageWriter;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Two grids, and a moment that has a channel. */
final class MixingSchema implements Schema<Net> {

    @Override
    public List<String> keys() {
        return List.of("input", "kernel");
    }

    @Override
    public @Nullable Net read(Fields fields, Report report, @Nullable Path folder) {
        NumbersReader reader = new NumbersReader(report, folder);
        Node inputNode = fields.required("input");
        Node kernelNode = fields.required("kernel");
        Numbers input = inputNode == null ? null : reader.input(inputNode);
        Numbers kernel = kernelNode == null ? null : reader.kernel(kernelNode, 4);
        if (input == null || kernel == null || inputNode == null) {
            return null;
        }
        try {
            return new Net(input, kernel);
        } catch (Refusal size) {
            report.add(inputNode, size);
            return null;
        }
    }

    @Override
    public void write(Net experiment, StageWriter stage) {
        stage.numbers("input", experiment.input());
        stage.numbers("kernel", experiment.weight());
    }

    @Override
    public Bookmarks<Net> bookmarks() {
        return new Bookmarks<>(
                "output",
                Optional.of("product"),
                List.of(Mixing.PRODUCT, Mixing.CELL, Mixing.MAP),
                net -> Bookmarks.Reach.of(2, 2, 3, 2));
    }
}
