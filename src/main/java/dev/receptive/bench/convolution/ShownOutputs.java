package dev.receptive.bench.convolution;

import java.util.concurrent.atomic.AtomicReference;

/** The outputs of a convolution as they are shown: equation, captions and explanations take their numbers from here alone. */
final class ShownOutputs {

    private final ConvolutionExperiment experiment;
    private final ConvTrace trace;

    /** The one asked for last: everything on a stage asks for the same. */
    private final AtomicReference<ShownOutput> last = new AtomicReference<>();

    ShownOutputs(ConvolutionExperiment experiment, ConvTrace trace) {
        this.experiment = experiment;
        this.trace = trace;
    }

    ConvTrace trace() {
        return trace;
    }

    /** How an output comes about. */
    ShownOutput of(int map, int cell) {
        ShownOutput known = last.get();
        if (known == null || known.map() != map || known.cell() != cell) {
            known = once(map, cell);
            last.set(known);
        }
        return known;
    }

    /** The same, of an output that nobody else asks for. */
    ShownOutput once(int map, int cell) {
        return ShownOutput.of(experiment, trace, map, cell);
    }
}
