package dev.receptive.bench.activation;

import dev.receptive.figure.Scale;
import dev.receptive.figure.Sheet;
import dev.receptive.scene.Ink;
import dev.receptive.words.Words;
import java.util.List;

/** The histograms of both maps, over the same bins: that of the output grows as its numbers land. */
final class ActivationBars {

    private final ActivationTrace trace;
    private final Words words;
    private final Bins bins;
    private final int[] inputs;
    private final HistogramMarks before;
    private final HistogramMarks after;
    private final List<Scale> vanishing;

    ActivationBars(ActivationTrace trace, ActivationLayout layout, List<Scale> vanishing, Words words) {
        this.trace = trace;
        this.words = words;
        this.vanishing = vanishing;
        this.bins = Bins.of(trace.input().values(), trace.outputs());
        this.inputs = bins.counts(trace.input().values(), trace.cells());
        int[] outputs = bins.counts(trace.outputs(), trace.cells());
        this.before =
                HistogramMarks.of(ActivationTensors.INPUT, bins, layout.inputBars(), inputs, Ink.INPUT, layout.unit());
        this.after = HistogramMarks.of(
                ActivationTensors.OUTPUT, bins, layout.outputBars(), outputs, Ink.OUTPUT, layout.unit());
    }

    /**
     * @param real how many numbers have landed
     * @param stand which number is looked at
     */
    void draw(Sheet sheet, ActivationStand real, ActivationStand stand) {
        before.title(sheet, words.say("title.bars.input"));
        after.title(sheet, words.say("title.bars.output"));
        before.mark(sheet, vanishing);
        before.axis(sheet);
        after.axis(sheet);
        int from = stand.isStarted() ? bins.of(trace.input(stand.row(), stand.column())) : -1;
        before.bars(sheet, inputs, from);
        int to = stand.hasLanded() ? bins.of(trace.output(stand.row(), stand.column())) : -1;
        after.bars(sheet, bins.counts(trace.outputs(), real.landed()), to);
    }
}
