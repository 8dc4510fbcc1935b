package dev.receptive.bench.convolution;

import dev.receptive.figure.EquationPlan;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import java.util.List;
import java.util.Optional;

/**
 * Where everything stands on a stage of a given size. It depends on sizes alone, never on values, so that nothing moves
 * when a number changes its width.
 *
 * @param unit what a length of 1 in the sketch is here; letters and margins scale with it
 * @param slots which channels stand large
 * @param inputs the padded cells of each slot for an input; (0, 0) is the first padding cell
 * @param lenses the numbers under the window, where the input's own are too small to read: of each slot for an input, or
 *     of the current channel alone; else none
 * @param kernels the weights of each slot
 * @param bias the one cell of the bias
 * @param partials where the sums of the channels gather; none of a single channel
 * @param outputs the cells of each slot for an output
 * @param folds all channels in small; none where all stand large
 * @param equation where the products of a channel and the sum stand
 * @param captionY the middle of the narration
 */
record ConvolutionLayout(
        double unit,
        Slots slots,
        List<Grid> inputs,
        List<Grid> lenses,
        List<Grid> kernels,
        Grid bias,
        List<Box> partials,
        List<Grid> outputs,
        Folds folds,
        EquationPlan equation,
        double captionY) {

    /** From the first partial sum up to that of the channels without a slot, in units. */
    static final double OTHERS = 50;

    private static final double OTHERS_HIGH = 36;

    ConvolutionLayout {
        inputs = List.copyOf(inputs);
        lenses = List.copyOf(lenses);
        kernels = List.copyOf(kernels);
        partials = List.copyOf(partials);
        outputs = List.copyOf(outputs);
    }

    /**
     * Small grids of all channels.
     *
     * @param inputs one for each channel in, or none
     * @param outputs one for each channel out, or none
     */
    record Folds(List<Grid> inputs, List<Grid> outputs) {

        static final Folds NONE = new Folds(List.of(), List.of());

        Folds {
            inputs = List.copyOf(inputs);
            outputs = List.copyOf(outputs);
        }
    }

    boolean hasLens() {
        return !lenses.isEmpty();
    }

    /** Whether the lenses stand under the outputs, over the arithmetic that their numbers go to. */
    boolean hasLensUnderOutputs() {
        return hasLens() && lenses.get(0).x() >= outputs.get(0).x();
    }

    /** Whether the one lens stands below the input. */
    boolean hasLensBelow() {
        return hasLens()
                && !hasLensUnderOutputs()
                && lenses.get(0).y() > inputs.get(0).bounds().bottom();
    }

    /** The lens that is over a slot's channel, if there is one: all have one, or the one whose products are taken. */
    Optional<Grid> lens(int slot, int current) {
        boolean all = lenses.size() == inputs.size();
        return !hasLens() || (!all && slot != current) ? Optional.empty() : Optional.of(lenses.get(all ? slot : 0));
    }

    /** Whether several channels are added. */
    boolean isOfChannels() {
        return !partials.isEmpty();
    }

    /** Where the sum of the channels stands that have no slot now: over the first of the others. */
    Box others() {
        Box first = partials.get(0);
        return new Box(first.x(), first.y() - OTHERS * unit, first.width(), OTHERS_HIGH * unit);
    }

    /** A slot's own cells, without the padding. */
    Grid own(int slot, ConvTrace trace) {
        Grid input = inputs.get(slot);
        Box first = input.cell(trace.rows().before(), trace.columns().before());
        return new Grid(
                first.x(),
                first.y(),
                input.cell(),
                input.gap(),
                trace.rows().input(),
                trace.columns().input());
    }
}
