package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A fully connected layer: every output reads every input.
 *
 * <pre>
 * output[n][o]     = bias[o] + Σ_i input[n][i] · weight[o][i]
 * gradWeight[o][i] = Σ_n input[n][i] · gradOutput[n][o]
 * gradInput[n][i]  = Σ_o weight[o][i] · gradOutput[n][o]
 * gradBias[o]      = Σ_n gradOutput[n][o]
 * </pre>
 *
 * Sums are taken in float32 in the order of the formula, and the bias is added last. Source: PyTorch,
 * {@code torch.nn.Linear}.
 *
 * @param weight {@code [F_out, F_in]}
 * @param bias {@code [F_out]}
 * @param biased whether the bias is learned; if not it is 0 (PyTorch's {@code bias=False})
 */
public record Linear(Tensor weight, Tensor bias, boolean biased) implements Layer {

    /**
     * @throws IllegalArgumentException if the shapes do not agree, or a bias that is not learned is not 0
     */
    public Linear {
        if (weight.shape().rank() != 2) {
            throw new IllegalArgumentException("linear: weight needs 2 axes, not " + weight.shape());
        }
        if (!bias.shape().equals(Shape.of(weight.shape().size(0)))) {
            throw new IllegalArgumentException("linear: bias " + bias.shape() + " for weight " + weight.shape());
        }
        State.checkBias("linear", bias, biased);
    }

    public Linear(Tensor weight, Tensor bias) {
        this(weight, bias, true);
    }

    /** A layer that has not learned anything: its weights are 0. */
    public static Linear of(int inFeatures, int outFeatures) {
        return new Linear(Tensor.zeros(Shape.of(outFeatures, inFeatures)), Tensor.zeros(Shape.of(outFeatures)));
    }

    public int inFeatures() {
        return weight.shape().size(1);
    }

    public int outFeatures() {
        return weight.shape().size(0);
    }

    /**
     * {@code [N, F_in]} → {@code [N, F_out]}.
     *
     * @throws IllegalArgumentException if the input has another shape
     */
    @Override
    public Shape outputShape(Shape input) {
        if (input.rank() != 2 || input.size(1) != inFeatures()) {
            throw new IllegalArgumentException("linear: input " + input + " where N×" + inFeatures() + " is expected");
        }
        return Shape.of(input.size(0), outFeatures());
    }

    @Override
    public Pass forward(Tensor input, Mode mode) {
        Shape shape = outputShape(input.shape());
        float[] output = new float[shape.count()];
        for (int n = 0; n < shape.size(0); n++) {
            int first = n * inFeatures();
            // tag::linear[]
            for (int o = 0; o < outFeatures(); o++) {
                float sum = 0;
                for (int i = 0; i < inFeatures(); i++) {
                    float a = input.at(first + i);
                    sum += a * weight.at(o, i); // <sum>
                }
                float b = bias.at(o);
                output[n * outFeatures() + o] = sum + b; // <result>
            }
            // end::linear[]
        }
        return Pass.of(this, input, Tensor.over(shape, output));
    }

    @Override
    public Gradients backward(Pass pass, Tensor gradOutput) {
        pass.check(gradOutput);
        Tensor input = pass.input();
        float[] gradInput = new float[input.shape().count()];
        float[] gradWeight = new float[weight.shape().count()];
        float[] gradBias = new float[outFeatures()];
        for (int n = 0; n < input.shape().size(0); n++) {
            int first = n * inFeatures();
            int out = n * outFeatures();
            // tag::linear-back[]
            for (int o = 0; o < outFeatures(); o++) {
                float grad = gradOutput.at(out + o);
                for (int i = 0; i < inFeatures(); i++) {
                    float a = input.at(first + i);
                    float b = weight.at(o, i);
                    int w = o * inFeatures() + i;
                    gradWeight[w] += a * grad; // <weight>
                    gradInput[first + i] += b * grad; // <input>
                }
                gradBias[o] += grad; // <bias>
            }
            // end::linear-back[]
        }
        Tensor forWeight = Tensor.over(weight.shape(), gradWeight);
        Tensor forBias = Tensor.over(bias.shape(), gradBias);
        return Gradients.of(Tensor.over(input.shape(), gradInput), State.of(forWeight, forBias, biased));
    }

    @Override
    public Unit explain(Pass pass, int index) {
        int n = index / outFeatures();
        int o = index % outFeatures();
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < inFeatures(); i++) {
            terms.add(new Term(pass.input(), n * inFeatures() + i, o * inFeatures() + i, weight.at(o, i)));
        }
        return new Unit(
                index, terms, Form.Sum.of(bias.at(o), biased), pass.output().at(index));
    }

    /** All: a fully connected layer has no place. */
    @Override
    public Region reads(Region outputs, Shape input) {
        return outputs.isEmpty() ? Region.NONE : Region.all(input);
    }

    @Override
    public Region reaches(Region inputs, Shape input) {
        return inputs.isEmpty() ? Region.NONE : Region.all(outputShape(input));
    }

    @Override
    public Map<String, Tensor> parameters() {
        return State.of(weight, bias, biased);
    }

    @Override
    public Linear with(Map<String, Tensor> changed) {
        State.check(this, changed);
        return new Linear(changed.getOrDefault("weight", weight), changed.getOrDefault("bias", bias), biased);
    }

    @Override
    public long multiplyAdds(Shape input) {
        return outputShape(input).count() * (long) inFeatures();
    }

    /** As in {@code Linear(400→120)}. */
    @Override
    public String toString() {
        return "Linear(" + inFeatures() + "→" + outFeatures() + (biased ? ")" : ", no bias)");
    }
}
