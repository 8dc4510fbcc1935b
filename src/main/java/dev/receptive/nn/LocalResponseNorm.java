package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Local response normalisation: a number is divided by how strong its neighbours in the channels beside it are.
 *
 * <pre>
 * d[c]         = k + α / size · Σ input[j]²,   c − ⌊size / 2⌋ ≤ j ≤ c + ⌊(size − 1) / 2⌋ where there is such a channel
 * output[c]    = input[c] / d[c]^β
 * gradInput[j] = gradOutput[j] / d[j]^β − 2·α·β / size · input[j] · Σ_c gradOutput[c] · input[c] / d[c]^(β + 1)
 * </pre>
 *
 * at each place of each image; the last sum is over the channels c whose d has j. Computed in float64 and rounded once.
 * Source: Krizhevsky et al., ImageNet Classification with Deep Convolutional Neural Networks, 2012; PyTorch,
 * {@code torch.nn.LocalResponseNorm}. As there α is divided by the size, which the paper's formula does not do: the
 * paper's α is size times as much here.
 *
 * @param size how many channels, at least 1
 * @param alpha α, before it is divided by the size
 * @param beta β
 * @param k what keeps the divisor from 0
 */
public record LocalResponseNorm(int size, double alpha, double beta, double k) implements Layer {

    /**
     * @throws IllegalArgumentException if the size is below 1
     */
    public LocalResponseNorm {
        if (size < 1) {
            throw new IllegalArgumentException("local_response_norm: a size of " + size + " channels");
        }
    }

    /** PyTorch's defaults: α = 0.0001, β = 0.75, k = 1. */
    public static LocalResponseNorm of(int size) {
        return new LocalResponseNorm(size, 1e-4, 0.75, 1);
    }

    /**
     * {@code [N, C, H, W]}, as the input.
     *
     * @throws IllegalArgumentException if the input has not four axes
     */
    @Override
    public Shape outputShape(Shape input) {
        PoolWindow.checkAxes("local_response_norm", input);
        return input;
    }

    @Override
    public Pass forward(Tensor input, Mode mode) {
        outputShape(input.shape());
        float[] output = new float[input.shape().count()];
        for (int i = 0; i < output.length; i++) {
            output[i] = (float) (input.at(i) / Math.pow(divisor(input, i), beta));
        }
        return Pass.of(this, input, Tensor.over(input.shape(), output));
    }

    private double divisor(Tensor input, int index) {
        return divisor(neighbours(input.shape(), index, before(), after())
                .mapToDouble(i -> input.at(i) * (double) input.at(i))
                .sum());
    }

    /** d, of the sum of the squares. */
    double divisor(double squares) {
        return k + alpha / size * squares;
    }

    @Override
    public Gradients backward(Pass pass, Tensor gradOutput) {
        pass.check(gradOutput);
        Tensor input = pass.input();
        Shape shape = input.shape();
        double[] divisor = IntStream.range(0, shape.count())
                .mapToDouble(i -> divisor(input, i))
                .toArray();
        float[] gradInput = new float[shape.count()];
        for (int i = 0; i < gradInput.length; i++) {
            double shared = neighbours(shape, i, after(), before())
                    .mapToDouble(c -> gradOutput.at(c) * (double) input.at(c) / Math.pow(divisor[c], beta + 1))
                    .sum();
            gradInput[i] = (float)
                    (gradOutput.at(i) / Math.pow(divisor[i], beta) - 2 * alpha * beta / size * input.at(i) * shared);
        }
        return Gradients.of(Tensor.over(shape, gradInput));
    }

    /** From the numbers of the neighbouring channels in the same place, its own among them. */
    @Override
    public Unit explain(Pass pass, int index) {
        int[] sources =
                neighbours(pass.input().shape(), index, before(), after()).toArray();
        List<Term> terms = IntStream.of(sources)
                .mapToObj(source -> Term.of(pass.input(), source))
                .toList();
        int own = (int) IntStream.of(sources).filter(source -> source < index).count();
        return new Unit(
                index,
                terms,
                new Relative.LocalResponse(this, own),
                pass.output().at(index));
    }

    @Override
    public Region reads(Region outputs, Shape input) {
        return outputs.withChannels(widened(outputs.channels(), input, before(), after()));
    }

    @Override
    public Region reaches(Region inputs, Shape input) {
        return inputs.withChannels(widened(inputs.channels(), input, after(), before()));
    }

    private int before() {
        return size / 2;
    }

    private int after() {
        return (size - 1) / 2;
    }

    private static Range widened(Range channels, Shape shape, int below, int above) {
        return channels.isEmpty()
                ? Range.NONE
                : new Range(channels.from() - below, channels.to() + above).meet(Range.of(shape.size(1)));
    }

    /** The indices of the same place in the channels from so many before to so many after. */
    private static IntStream neighbours(Shape shape, int index, int below, int above) {
        int area = shape.size(2) * shape.size(3);
        int channel = index / area % shape.size(1);
        return widened(Range.only(channel), shape, below, above).indices().map(c -> index + (c - channel) * area);
    }

    /** As in {@code LocalResponseNorm(5, alpha 1.0E-4, beta 0.75, k 2.0)}. */
    @Override
    public String toString() {
        return "LocalResponseNorm(" + size + ", alpha " + alpha + ", beta " + beta + ", k " + k + ")";
    }
}
