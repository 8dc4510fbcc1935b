package dev.receptive.fast;

import dev.receptive.nn.Linear;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;

/**
 * {@link Linear#forward} of a few images at a time, equal to that of the defining loops in every bit: an output's products are
 * added in the order of the formula, each rounded by itself, and the bias last. To the kernels it is a correlation whose
 * channels are images, as in {@link LinearSection}. Several threads may use it at once.
 */
final class ExactLinear {

    private final Linear layer;
    private final float[] columns;
    private final int[] taps;

    ExactLinear(Linear layer) {
        int inputs = layer.inFeatures();
        int outputs = layer.outFeatures();
        this.layer = layer;
        this.columns = new float[inputs * outputs + Kernels.SLACK];
        for (int o = 0; o < outputs; o++) {
            for (int i = 0; i < inputs; i++) {
                columns[i * outputs + o] = layer.weight().at(o, i);
            }
        }
        this.taps = LinearSection.taps(inputs, outputs);
    }

    /** {@code [N, F_in]} → {@code [N, F_out]}. */
    Tensor forward(Tensor input) {
        Shape shape = layer.outputShape(input.shape());
        int images = shape.size(0);
        int outputs = shape.size(1);
        int pitch = outputs + Kernels.SLACK;
        float[] sums = new float[images * pitch];
        Kernels.plain().correlate(columns, 0, taps, input.numbers(), 0, images, sums, 0, pitch, outputs);
        float[] output = new float[shape.count()];
        for (int n = 0; n < images; n++) {
            for (int o = 0; o < outputs; o++) {
                output[n * outputs + o] = sums[n * pitch + o] + layer.bias().at(o);
            }
        }
        return Tensor.over(shape, output);
    }
}
