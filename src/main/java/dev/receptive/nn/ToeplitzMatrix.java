package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;

/**
 * A convolution of one image as the matrix that it is: {@code flatten(output) = matrix · flatten(input) + bias}. With
 * zeros around the input every channel's block is doubly blocked Toeplitz (the same weights along every diagonal), with
 * circular padding circulant. Source: Goodfellow et al., Deep Learning, 2016, section 9.1.
 */
public final class ToeplitzMatrix {

    private ToeplitzMatrix() {}

    /**
     * {@code [C_out·H_out·W_out, C_in·H·W]}, without the bias. Where a padding mode repeats an input, the weights that
     * meet it add up.
     *
     * @throws IllegalArgumentException if the layer does not take such an image
     */
    public static Tensor of(Conv2d layer, int height, int width) {
        Shape image = Shape.of(1, layer.inChannels(), height, width);
        Pass pass = layer.forward(Tensor.zeros(image), Mode.INFERENCE);
        int inputs = image.count();
        int outputs = pass.output().shape().count();
        float[] matrix = new float[Shape.of(outputs, inputs).count()];
        for (int output = 0; output < outputs; output++) {
            for (Term term : pass.explain(output).terms()) {
                if (term.index() != Term.PADDING) {
                    matrix[output * inputs + term.index()] += term.factor();
                }
            }
        }
        return Tensor.over(Shape.of(outputs, inputs), matrix);
    }
}
