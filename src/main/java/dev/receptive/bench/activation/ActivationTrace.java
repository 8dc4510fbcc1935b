package dev.receptive.bench.activation;

import dev.receptive.bench.Numbers;
import dev.receptive.figure.Quantity;
import dev.receptive.nn.Activation;
import dev.receptive.nn.Mode;
import dev.receptive.nn.Pass;
import dev.receptive.nn.Unit;
import dev.receptive.tensor.Tensor;

/** What a function did to a feature map, and what it leaves of a gradient of 1 at every number. */
final class ActivationTrace {

    /** Where a derivative is smaller than this, next to nothing of a gradient is left. */
    static final double VANISHES = 0.05;

    private final ActivationExperiment experiment;
    private final Activation function;
    private final Pass pass;
    private final Tensor gradient;
    private final int zeros;
    private final int vanishing;

    ActivationTrace(ActivationExperiment experiment) {
        this.experiment = experiment;
        this.function = experiment.function();
        Tensor input = experiment.input().values();
        this.pass = function.forward(input, Mode.INFERENCE);
        this.gradient = function.backward(pass, Tensor.filled(input.shape(), 1)).input();
        int none = 0;
        int lost = 0;
        for (int i = 0; i < cells(); i++) {
            none += pass.output().at(i) == 0 ? 1 : 0;
            lost += Math.abs(gradient.at(i)) < VANISHES ? 1 : 0;
        }
        this.zeros = none;
        this.vanishing = lost;
    }

    ActivationExperiment experiment() {
        return experiment;
    }

    Activation function() {
        return function;
    }

    Numbers input() {
        return experiment.input();
    }

    int rows() {
        return input().height();
    }

    int columns() {
        return input().width();
    }

    int cells() {
        return rows() * columns();
    }

    float input(int row, int column) {
        return input().values().at(row, column);
    }

    /** What the layer computed. */
    float output(int row, int column) {
        return pass.output().at(row, column);
    }

    /** All that it computed, {@code [H, W]}. */
    Tensor outputs() {
        return pass.output();
    }

    /** The same as a cell shows it: what comes out as it went in is shown as it was typed. */
    Quantity quantity(int row, int column) {
        return isPassed(row, column) ? input().quantity(row, column) : Quantity.of(output(row, column));
    }

    /** Whether a number came out as it went in. */
    boolean isPassed(int row, int column) {
        return experiment.kind().passes() && input(row, column) > 0;
    }

    /** The derivative at a number: what is left of a gradient of 1. */
    float gradient(int row, int column) {
        return gradient.at(row, column);
    }

    boolean vanishes(int row, int column) {
        return Math.abs(gradient(row, column)) < VANISHES;
    }

    /** How many outputs are zero. */
    int zeros() {
        return zeros;
    }

    /** At how many numbers the gradient vanishes. */
    int vanishing() {
        return vanishing;
    }

    /** Where an output comes from, as the layer says it. */
    Unit unit(int row, int column) {
        return function.explain(pass, row * columns() + column);
    }
}
