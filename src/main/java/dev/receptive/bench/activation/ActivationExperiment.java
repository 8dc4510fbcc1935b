package dev.receptive.bench.activation;

import dev.receptive.bench.ActivationFunction;
import dev.receptive.bench.ActivationKind;
import dev.receptive.bench.Channels;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Numbers;
import dev.receptive.nn.Activation;
import dev.receptive.nn.Extent;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.nio.file.Path;
import java.util.List;

/**
 * A feature map, and the function through which each of its numbers goes; and a curve, and the line that fits it. One of the
 * two is shown, the other is kept.
 *
 * @param applied the function
 * @param view which is shown
 * @param fit the curve and what fits it
 */
record ActivationExperiment(Numbers input, ActivationFunction applied, ActivationView view, CurveFit fit)
        implements Experiment {

    /**
     * @throws Refusal if the map is too large
     */
    ActivationExperiment {
        Channels.of(input);
    }

    /** A map. */
    ActivationExperiment(Numbers input, ActivationFunction applied) {
        this(input, applied, ActivationView.MAP, CurveFit.FIRST);
    }

    /** With the usual slope and α. */
    static ActivationExperiment of(Numbers input, ActivationKind kind) {
        return new ActivationExperiment(input, ActivationFunction.of(kind));
    }

    ActivationKind kind() {
        return applied.kind();
    }

    float slope() {
        return applied.slope();
    }

    float alpha() {
        return applied.alpha();
    }

    /** As the core computes it. */
    Activation function() {
        return applied.layer();
    }

    /** Whether the curve is straight at a number, so that its derivative there is what it is written as. */
    boolean isStraight(float x) {
        return applied.isStraight(x);
    }

    /** Rows and columns of the map. */
    Extent size() {
        return new Extent(input.height(), input.width());
    }

    @Override
    public List<Path> files() {
        return input.source().file().stream().toList(); // a curve comes from no file
    }

    @Override
    public List<Tensor> tensors() {
        return List.of(input.values(), fit.curve().values());
    }

    ActivationExperiment withInput(Numbers next) {
        return new ActivationExperiment(next, applied, view, fit);
    }

    private ActivationExperiment with(ActivationFunction next) {
        return new ActivationExperiment(input, next, view, fit);
    }

    ActivationExperiment withKind(ActivationKind next) {
        return with(applied.withKind(next));
    }

    ActivationExperiment withSlope(float next) {
        return with(applied.withSlope(next));
    }

    ActivationExperiment withAlpha(float next) {
        return with(applied.withAlpha(next));
    }

    ActivationExperiment withView(ActivationView next) {
        return new ActivationExperiment(input, applied, next, fit);
    }

    ActivationExperiment withFit(CurveFit next) {
        return new ActivationExperiment(input, applied, view, next);
    }

    boolean isFit() {
        return view == ActivationView.FIT;
    }
}
