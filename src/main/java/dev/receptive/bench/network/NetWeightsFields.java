package dev.receptive.bench.network;

import dev.receptive.bench.Finder;
import dev.receptive.bench.LearnedFile;
import dev.receptive.digit.ShippedWeights;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Where what a network has learned comes from, as files say it: {@code shipped}, {@code {file: my.safetensors}} or {@code {seed: 1}};
 * {@code {kept: last.safetensors}} where they belong to what was kept. */
record NetWeightsFields(Report report, @Nullable Path folder) {

    static final String SHIPPED = "shipped";

    /** The network with those weights; null, and its mistakes, if anything is wrong. */
    @Nullable
    NetworkExperiment read(Node node, NetworkExperiment network) {
        if (node instanceof ScalarNode) {
            return Fields.choice(node, report, "kind.network.weights", List.of(SHIPPED), word -> word) == null
                    ? null
                    : shipped(node, network);
        }
        Fields fields = Fields.of(node, report, "file", "seed", "kept");
        if (!fields.wellKept()) {
            return null;
        }
        Node file = fields.get("file");
        Node seed = fields.get("seed");
        Node kept = fields.get("kept");
        if (kept != null && file == null && seed == null) {
            return new Finder(report, folder).file(kept, place -> NetLoading.kept(network, LearnedFile.read(place)));
        }
        if (file != null && seed == null && kept == null) {
            return new Finder(report, folder).file(file, place -> NetLoading.into(network, LearnedFile.read(place)));
        }
        if (seed == null || file != null || kept != null) {
            report.add(node, "yaml.one", "file, seed");
            return null;
        }
        Integer number = Fields.integer(seed, report, "field.network.seed", 0, NetKinds.LAST_SEED);
        return number == null ? null : NetKinds.drawn(network, network.layers(), number, network.classes());
    }

    private @Nullable NetworkExperiment shipped(Node node, NetworkExperiment network) {
        try {
            LearnedFile file = new LearnedFile(
                    Path.of("lenet.safetensors"), ShippedWeights.lenet().state());
            NetworkExperiment read = NetLoading.into(network, file);
            return new NetworkExperiment(read.given(), read.layers(), read.classes());
        } catch (Refusal refusal) {
            report.add(node, refusal);
            return null;
        }
    }
}
