package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A function applied to every number by itself: {@code output[i] = f(input[i])}, and so
 * {@code gradInput[i] = f′(input[i]) · gradOutput[i]}, for any shape. Computed in float64 and rounded once. Each says
 * its own source.
 *
 * @param name as PyTorch calls it
 * @param formula f as it is written, of {@code x}, with what a {@link Piece} may say
 * @param function f
 * @param derivative f′, at the input; PyTorch's choice where f has a corner
 */
public record Activation(String name, String formula, DoubleUnaryOperator function, DoubleUnaryOperator derivative)
        implements Layer {

    /**
     * {@code max(0, x)}; its derivative at 0 is 0. A value that is not a number stays so. Source: Nair and Hinton,
     * Rectified Linear Units Improve Restricted Boltzmann Machines, 2010; PyTorch, {@code torch.nn.ReLU}.
     */
    public static final Activation RELU = new Activation("ReLU", "max(0, x)", x -> x <= 0 ? 0 : x, x -> x <= 0 ? 0 : 1);

    /** {@code 1 / (1 + e⁻ˣ)}. Source: PyTorch, {@code torch.nn.Sigmoid}. */
    public static final Activation SIGMOID =
            new Activation("Sigmoid", "1/(1 + exp(−x))", Activation::sigmoid, x -> sigmoid(x) * sigmoid(-x));

    /** {@code (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ)}. Source: PyTorch, {@code torch.nn.Tanh}. */
    public static final Activation TANH =
            new Activation("Tanh", "tanh(x)", Math::tanh, x -> 1 - Math.tanh(x) * Math.tanh(x));

    /**
     * {@code x · Φ(x)} with the distribution function Φ of the standard normal. Source: Hendrycks and Gimpel, Gaussian
     * Error Linear Units, 2016; PyTorch's {@code approximate='none'}.
     */
    public static final Activation GELU = new Activation(
            "GELU", "x·Φ(x)", x -> x * Normal.distribution(x), x -> Normal.distribution(x) + x * Normal.density(x));

    /**
     * {@code x} from 0 on, {@code slope · x} below; its derivative at 0 is the slope. Source: Maas et al., Rectifier
     * Nonlinearities Improve Neural Network Acoustic Models, 2013; PyTorch, {@code torch.nn.LeakyReLU}.
     */
    public static Activation leakyRelu(double negativeSlope) {
        return new Activation(
                "LeakyReLU(" + negativeSlope + ")",
                "max(0, x) + " + factor(negativeSlope) + "·min(0, x)",
                x -> x > 0 ? x : negativeSlope * x,
                x -> x > 0 ? 1 : negativeSlope);
    }

    /**
     * {@code x} from 0 on, {@code α(eˣ − 1)} below; its derivative at 0 is α. Source: Clevert et al., Exponential
     * Linear Units, 2015; PyTorch, {@code torch.nn.ELU}.
     */
    public static Activation elu(double alpha) {
        return new Activation(
                "ELU(" + alpha + ")",
                "max(0, x) + " + factor(alpha) + "·(exp(min(0, x)) − 1)",
                x -> x > 0 ? x : alpha * Math.expm1(x),
                x -> x > 0 ? 1 : alpha * Math.exp(x));
    }

    /** A number behind a sign. */
    private static String factor(double number) {
        String digits = Piece.digits(number);
        return digits.startsWith("−") ? "(" + digits + ")" : digits;
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /** Any shape, which the output has too; nothing is refused. */
    @Override
    public Shape outputShape(Shape input) {
        return input;
    }

    @Override
    public Pass forward(Tensor input, Mode mode) {
        float[] output = new float[input.shape().count()];
        // tag::activation[]
        for (int i = 0; i < output.length; i++) {
            float x = input.at(i); // <value>
            double y = function.applyAsDouble(x); // <apply>
            output[i] = (float) y; // <store>
        }
        // end::activation[]
        return Pass.of(this, input, Tensor.over(input.shape(), output));
    }

    @Override
    public Gradients backward(Pass pass, Tensor gradOutput) {
        pass.check(gradOutput);
        Tensor input = pass.input();
        float[] gradInput = new float[input.shape().count()];
        int count = gradInput.length;
        // tag::activation-back[]
        for (int i = 0; i < count; i++) {
            float x = input.at(i);
            double dy = derivative.applyAsDouble(x);
            double grad = dy * gradOutput.at(i);
            gradInput[i] = (float) grad; // <input>
        }
        // end::activation-back[]
        return Gradients.of(Tensor.over(input.shape(), gradInput));
    }

    @Override
    public Unit explain(Pass pass, int index) {
        return new Unit(
                index,
                List.of(Term.of(pass.input(), index)),
                new Form.Applied(this),
                pass.output().at(index));
    }

    @Override
    public Region reads(Region outputs, Shape input) {
        return outputs;
    }

    @Override
    public Region reaches(Region inputs, Shape input) {
        return inputs;
    }

    /** By name: it says the function and its parameter. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Activation activation && name.equals(activation.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
