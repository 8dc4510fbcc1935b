package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Batch normalisation: every channel is brought to mean 0 and variance 1, then scaled and shifted as learned.
 *
 * <pre>
 * x̂[n][c][y][x]         = (input[n][c][y][x] − mean[c]) / √(variance[c] + ε)
 * output[n][c][y][x]    = x̂[n][c][y][x] · weight[c] + bias[c]
 * gradInput             = weight / √(variance + ε) · (gradOutput − mean(gradOutput) − x̂ · mean(gradOutput · x̂))
 * gradWeight[c]         = Σ_n Σ_y Σ_x gradOutput[n][c][y][x] · x̂[n][c][y][x]
 * gradBias[c]           = Σ_n Σ_y Σ_x gradOutput[n][c][y][x]
 * </pre>
 *
 * In training, mean and variance are those of the batch (the variance divided by the number m of numbers in the
 * channel); {@link #after} then moves the running ones a {@code momentum} of the way to them (there the variance is
 * divided by m − 1). In inference they are the running ones, constants, and the two means of the gradient fall away.
 * Mean and variance are computed in float64 and rounded to float32, as PyTorch keeps its statistics; output and
 * gradients are computed in float64 from the rounded ones, and rounded once. Source: Ioffe and Szegedy, Batch
 * Normalization, 2015; PyTorch, {@code torch.nn.BatchNorm2d}.
 *
 * @param weight {@code [C]}, γ
 * @param bias {@code [C]}, β
 * @param runningMean {@code [C]}
 * @param runningVar {@code [C]}
 * @param eps ε, above 0
 * @param momentum how far the running statistics move to those of a batch, 0 to 1
 */
public record BatchNorm2d(
        Tensor weight, Tensor bias, Tensor runningMean, Tensor runningVar, double eps, double momentum)
        implements Layer {

    private static final String MEAN = "mean";
    private static final String VARIANCE = "variance";

    /**
     * @throws IllegalArgumentException if the shapes do not agree, ε is not above 0 or the momentum not 0 to 1
     */
    public BatchNorm2d {
        for (Tensor tensor : List.of(weight, bias, runningMean, runningVar)) {
            if (tensor.shape().rank() != 1 || !tensor.shape().equals(weight.shape())) {
                throw new IllegalArgumentException(
                        "batch_norm: " + tensor.shape() + " where " + weight.shape() + " channels are expected");
            }
        }
        if (!(eps > 0) || !(momentum >= 0 && momentum <= 1)) {
            throw new IllegalArgumentException("batch_norm: eps " + eps + " and momentum " + momentum);
        }
    }

    /** A layer that has seen nothing: it changes no number, but for ε. PyTorch's ε and momentum. */
    public static BatchNorm2d of(int channels) {
        Shape shape = Shape.of(channels);
        Tensor zeros = Tensor.zeros(shape);
        Tensor ones = Tensor.filled(shape, 1);
        return new BatchNorm2d(ones, zeros, zeros, ones, 1e-5, 0.1);
    }

    public int channels() {
        return weight.shape().size(0);
    }

    /**
     * {@code [N, C, H, W]}, as the input.
     *
     * @throws IllegalArgumentException if the input has other channels
     */
    @Override
    public Shape outputShape(Shape input) {
        if (input.rank() != 4 || input.size(1) != channels()) {
            throw new IllegalArgumentException(
                    "batch_norm: input " + input + " where N×" + channels() + "×H×W is expected");
        }
        return input;
    }

    /**
     * @throws IllegalArgumentException if the input has other channels, or in training a single number in each: it has
     *     no variance
     */
    @Override
    public Pass forward(Tensor input, Mode mode) {
        outputShape(input.shape());
        Map<String, Tensor> kept = Map.of();
        if (mode.training()) {
            ChannelMeans means = new ChannelMeans(input.shape());
            means.checkSeveral();
            double[] mean = means.of(input::at);
            double[] variance = means.of(i -> Math.pow(input.at(i) - mean[means.channel(i)], 2));
            kept = Map.of(MEAN, rounded(mean), VARIANCE, rounded(variance));
        }
        float[] output = new float[input.shape().count()];
        Tensor mean = kept.getOrDefault(MEAN, runningMean);
        Tensor variance = kept.getOrDefault(VARIANCE, runningVar);
        for (int i = 0; i < output.length; i++) {
            output[i] = output(input.at(i), channel(input, i), mean, variance);
        }
        return Pass.keeping(this, input, Tensor.over(input.shape(), output), kept);
    }

    private float output(float value, int c, Tensor mean, Tensor variance) {
        return (float) ((value - (double) mean.at(c)) / deviation(variance, c) * weight.at(c) + bias.at(c));
    }

    @Override
    public Gradients backward(Pass pass, Tensor gradOutput) {
        pass.check(gradOutput);
        Tensor input = pass.input();
        Tensor mean = statistic(pass, MEAN, runningMean);
        Tensor variance = statistic(pass, VARIANCE, runningVar);
        ChannelMeans means = new ChannelMeans(input.shape());
        double[] normal = new double[input.shape().count()];
        for (int i = 0; i < normal.length; i++) {
            int c = means.channel(i);
            normal[i] = (input.at(i) - (double) mean.at(c)) / deviation(variance, c);
        }
        double[] gradMean = means.of(gradOutput::at);
        double[] gradNormalMean = means.of(i -> gradOutput.at(i) * normal[i]);
        float[] gradInput = new float[normal.length];
        for (int i = 0; i < normal.length; i++) {
            int c = means.channel(i);
            double together = trained(pass) ? gradMean[c] + normal[i] * gradNormalMean[c] : 0;
            gradInput[i] = (float) (weight.at(c) / deviation(variance, c) * (gradOutput.at(i) - together));
        }
        Tensor gradWeight = rounded(means.totals(gradNormalMean));
        Tensor gradBias = rounded(means.totals(gradMean));
        return Gradients.of(Tensor.over(input.shape(), gradInput), State.of(gradWeight, gradBias, true));
    }

    /** From the number in the same place, with the statistics as they stand: in training all of the batch made them. */
    @Override
    public Unit explain(Pass pass, int index) {
        int c = channel(pass.input(), index);
        float mean = statistic(pass, MEAN, runningMean).at(c);
        float variance = statistic(pass, VARIANCE, runningVar).at(c);
        Form form = new Form.Normalised(mean, variance, eps, weight.at(c), bias.at(c));
        return new Unit(
                index,
                List.of(Term.of(pass.input(), index)),
                form,
                pass.output().at(index));
    }

    /** The same places: the statistics are not counted, as a finished network has them as constants. */
    @Override
    public Region reads(Region outputs, Shape input) {
        return outputs;
    }

    @Override
    public Region reaches(Region inputs, Shape input) {
        return inputs;
    }

    @Override
    public BatchNorm2d after(Pass pass) {
        if (!trained(pass)) {
            return this;
        }
        double unbiased = new ChannelMeans(pass.input().shape()).unbiased();
        return new BatchNorm2d(
                weight,
                bias,
                moved(runningMean, pass.kept(MEAN), 1),
                moved(runningVar, pass.kept(VARIANCE), unbiased),
                eps,
                momentum);
    }

    private Tensor moved(Tensor running, Tensor seen, double scale) {
        double[] moved = new double[channels()];
        for (int c = 0; c < moved.length; c++) {
            moved[c] = (1 - momentum) * running.at(c) + momentum * scale * seen.at(c);
        }
        return rounded(moved);
    }

    @Override
    public Map<String, Tensor> parameters() {
        return State.of(weight, bias, true);
    }

    @Override
    public Map<String, Tensor> state() {
        Map<String, Tensor> state = new LinkedHashMap<>(parameters());
        state.put("running_mean", runningMean);
        state.put("running_var", runningVar);
        return Collections.unmodifiableMap(state);
    }

    @Override
    public BatchNorm2d with(Map<String, Tensor> changed) {
        State.check(this, changed);
        return new BatchNorm2d(
                changed.getOrDefault("weight", weight),
                changed.getOrDefault("bias", bias),
                changed.getOrDefault("running_mean", runningMean),
                changed.getOrDefault("running_var", runningVar),
                eps,
                momentum);
    }

    /** The multiplication and addition that are left of it in a finished network. */
    @Override
    public long multiplyAdds(Shape input) {
        return outputShape(input).count();
    }

    private static boolean trained(Pass pass) {
        return pass.kept().containsKey(MEAN);
    }

    private static Tensor statistic(Pass pass, String name, Tensor running) {
        return pass.kept().getOrDefault(name, running);
    }

    private double deviation(Tensor variance, int c) {
        return Math.sqrt(variance.at(c) + eps);
    }

    private static int channel(Tensor input, int index) {
        return new ChannelMeans(input.shape()).channel(index);
    }

    private static Tensor rounded(double[] numbers) {
        float[] rounded = new float[numbers.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (float) numbers[i];
        }
        return Tensor.over(Shape.of(rounded.length), rounded);
    }

    /** As in {@code BatchNorm2d(64)}. */
    @Override
    public String toString() {
        return "BatchNorm2d(" + channels() + ")";
    }
}
