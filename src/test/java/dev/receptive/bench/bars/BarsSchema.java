package dev.receptive.bench.bars;

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

/** The heights of the bars, as any grid. */
final class BarsSchema implements Schema<Bars.Heights> {

    @Override
    public List<String> keys() {
        return List.of("input");
    }

    @Override
    public Bars.@Nullable Heights read(Fields fields, Report report, @Nullable Path folder) {
        Node node = fields.required("input");
        Numbers input = node == null ? null : new NumbersReader(report, folder).input(node);
        if (input == null || node == null) {
            return null;
        }
        try {
            return new Bars.Heights(input);
        } catch (Refusal size) {
            report.add(node, size);
            return null;
        }
    }

    @Override
    public void write(Bars.Heights experiment, StageWriter stage) {
        stage.numbers("input", experiment.input());
    }

    @Override
    public Bookmarks<Bars.Heights> bookmarks() {
        return new Bookmarks<>(
                "output", Optional.empty(), List.of(Bars.ROW), heights -> Bookmarks.Reach.of(1, Bars.ROWS, 1, 1));
    }
}
