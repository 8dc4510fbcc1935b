package dev.receptive.bench.activation;

import dev.receptive.bench.Channels;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Numbers;
import dev.receptive.nn.Activation;
import dev.receptive.nn.Extent;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Numerals;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.nio.file.Path;
import java.util.List;

/**
 * A feature map, and the function through which each of its numbers goes; and a curve, and the line that fits it. One of the
 * two is shown, the other is kept.
 *
 * @param slope of a leaky ReLU below zero, −1 to 1
 * @param alpha of an ELU, 0 to 10
 * @param view which is shown
 * @param fit the curve and what fits it
 */
record ActivationExperiment(
        Numbers input, ActivationKind kind, float slope, float alpha, ActivationView view, CurveFit fit)
        implements Experiment {

    static final float USUAL_SLOPE = 0.01f;
    static final float USUAL_ALPHA = 1;

    private static final int STEEPEST = 1;
    private static final int MOST_ALPHA = 10;

    /**
     * @throws Refusal if the map is too large, or the slope or α out of its range
     */
    ActivationExperiment {
        Channels.of(input);
        checkSlope(slope);
        checkAlpha(alpha);
    }

    /** A map. */
    ActivationExperiment(Numbers input, ActivationKind kind, float slope, float alpha) {
        this(input, kind, slope, alpha, ActivationView.MAP, CurveFit.FIRST);
    }

    /** With the usual slope and α. */
    static ActivationExperiment of(Numbers input, ActivationKind kind) {
        return new ActivationExperiment(input, kind, USUAL_SLOPE, USUAL_ALPHA);
    }

    /**
     * @throws Refusal if a leaky ReLU cannot have it
     */
    static void checkSlope(float slope) {
        inRange("field.slope", slope, -STEEPEST, STEEPEST);
    }

    /**
     * @throws Refusal if an ELU cannot have it
     */
    static void checkAlpha(float alpha) {
        inRange("field.alpha", alpha, 0, MOST_ALPHA);
    }

    private static void inRange(String field, float value, int low, int high) {
        if (!(value >= low && value <= high)) {
            throw Refusal.of("error.range", Sentence.of(field), value, low, high);
        }
    }

    /** As the core computes it; a decimal is what its digits say. */
    Activation function() {
        return switch (kind) {
            case SIGMOID -> Activation.SIGMOID;
            case TANH -> Activation.TANH;
            case RELU -> Activation.RELU;
            case LEAKY_RELU -> Activation.leakyRelu(Numerals.shortest(slope).doubleValue());
            case ELU -> Activation.elu(Numerals.shortest(alpha).doubleValue());
            case GELU -> Activation.GELU;
        };
    }

    /** Whether the curve is straight at a number, so that its derivative there is what it is written as. */
    boolean isStraight(float x) {
        return switch (kind) {
            case RELU, LEAKY_RELU -> true;
            case ELU -> x > 0 || alpha == 0;
            case SIGMOID, TANH, GELU -> false;
        };
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
        return new ActivationExperiment(next, kind, slope, alpha, view, fit);
    }

    ActivationExperiment withKind(ActivationKind next) {
        return new ActivationExperiment(input, next, slope, alpha, view, fit);
    }

    ActivationExperiment withSlope(float next) {
        return new ActivationExperiment(input, kind, next, alpha, view, fit);
    }

    ActivationExperiment withAlpha(float next) {
        return new ActivationExperiment(input, kind, slope, next, view, fit);
    }

    ActivationExperiment withView(ActivationView next) {
        return new ActivationExperiment(input, kind, slope, alpha, next, fit);
    }

    ActivationExperiment withFit(CurveFit next) {
        return new ActivationExperiment(input, kind, slope, alpha, view, next);
    }

    boolean isFit() {
        return view == ActivationView.FIT;
    }
}
