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

/** Where what a network has learned comes from, as files say it: {@code shipped}, {@code {file: my.safetensors}} or {@code {seed: 1, init: he}};
 * {@code {kept: last.safetensors}} where they belong to what was kept. */
record NetWeightsFields(Report report, @Nullable Path folder) {

    static final String SHIPPED = "shipped";

    private static final String SEED = "seed";
    private static final String INIT = "init";

    /** The network with those weights; null, and its mistakes, if anything is wrong. */
    @Nullable
    NetworkExperiment read(Node node, NetworkExperiment network) {
        if (node instanceof ScalarNode) {
            return Fields.choice(node, report, "kind.network.weights", List.of(SHIPPED), word -> word) == null
                    ? null
                    : shipped(node, network);
        }
        Fields fields = Fields.of(node, report, "file", SEED, INIT, "kept");
        if (!fields.wellKept()) {
            return null;
        }
        Node file = fields.get("file");
        Node seed = fields.get(SEED);
        Node init = fields.get(INIT);
        Node kept = fields.get("kept");
        if (kept != null && file == null && seed == null) {
            return new Finder(report, folder).file(kept, place -> NetLoading.kept(network, LearnedFile.readAny(place)));
        }
        if (file != null && seed == null && kept == null) {
            return new Finder(report, folder).file(file, place -> NetLoading.into(network, LearnedFile.read(place)));
        }
        if (init != null && seed == null) {
            report.add(init, "yaml.needs", INIT, SEED);
            return null;
        }
        if (seed == null || file != null || kept != null) {
            report.add(node, "yaml.one", "file, seed");
            return null;
        }
        Integer number = Fields.integer(seed, report, "field.network.seed", 0, NetKinds.LAST_SEED);
        String word = init == null
                ? NetStart.USUAL.code()
                : Fields.choice(init, report, "kind.network.train.init", NetStart.codes(), code -> code);
        return number == null || word == null
                ? null
                : NetKinds.drawn(
                        network, network.layers(), NetStart.USUAL.with(word).withSeed(number), network.classes());
    }

    /** How weights are written that were drawn. */
    static String drawn(NetStart start) {
        String how = start.with(NetStart.USUAL.code()).equals(start) ? "" : ", " + INIT + ": " + start.code();
        return "{" + SEED + ": " + start.seed() + how + "}";
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
