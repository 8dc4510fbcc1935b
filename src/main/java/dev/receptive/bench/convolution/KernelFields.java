package dev.receptive.bench.convolution;

import dev.receptive.bench.KernelReader;
import dev.receptive.bench.KernelSlices;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.NumbersReader;
import dev.receptive.yaml.Report;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Kernels with their biases as files have them: one kernel for each channel out, with a slice for each that it sees. */
final class KernelFields {

    private static final String MANY = "error.kernel.biases";

    private final KernelReader reader;

    KernelFields(NumbersReader numbers, Report report) {
        this.reader = new KernelReader(numbers, report);
    }

    /** Null, and its mistakes, if anything is wrong. */
    @Nullable
    KernelBank read(Node node, @Nullable Node biasNode) {
        KernelSlices grids = reader.read(node);
        if (grids == null) {
            if (biasNode != null && !NumbersReader.isArray(node)) {
                reader.biases(biasNode, KernelReader.count(node), MANY);
            }
            return null;
        }
        Numbers biases =
                biasNode == null ? KernelBank.noBiases(grids.count()) : reader.biases(biasNode, grids.count(), MANY);
        return biases == null ? null : new KernelBank(grids, biases);
    }
}
