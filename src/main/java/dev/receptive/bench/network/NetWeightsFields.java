package dev.receptive.bench.network;

import dev.receptive.bench.Finder;
import dev.receptive.bench.WeightsFile;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Where what a network has learned comes from, as files say it: {@code {file: my.safetensors}}. */
record NetWeightsFields(Report report, @Nullable Path folder) {

    /** The network with those weights; null, and its mistakes, if anything is wrong. */
    @Nullable
    NetworkExperiment read(Node node, NetworkExperiment network) {
        Fields fields = Fields.of(node, report, "file");
        Node file = fields.required("file");
        return file == null || !fields.wellKept()
                ? null
                : new Finder(report, folder).file(file, place -> NetLoading.into(network, WeightsFile.read(place)));
    }
}
