package dev.receptive.fast;

import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Range;
import dev.receptive.tensor.Shape;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * {@link Conv2d} over batches of one shape, in arrays: what takes the time in a network, taken out by itself. The batch
 * is cut into units, which any of the workers may compute. What is summed over units is cut as the shape says, so the
 * result does not depend on the number of workers. Zero padding only.
 */
public final class FastConv2d {

    /** Units of a gradient of weights. */
    private static final int UNITS = 8;

    /** Units for each thread of what is not summed: more even out their pace, fewer overlap less. */
    private static final int UNITS_A_THREAD = 2;

    private final ConvShape shape;
    private final Cut outputs;
    private final Cut inputs;
    private final Cut summed;
    private final float[] weight;
    private final float[] bias;
    private final float[] turned;
    private final Correlator[] forward;
    private final Correlator[] backward;
    private final WeightGradient[] gradients;
    private final float[][] sums;

    /**
     * Makes all memory that it will need.
     *
     * @param input {@code [N, C_in, H, W]}
     * @param threads of the workers that it will be run with
     * @throws IllegalArgumentException if the layer cannot take the input or pads it with anything but zeros
     */
    public FastConv2d(Conv2d layer, Shape input, int threads) {
        this(layer, input, threads, Kernels::best);
    }

    FastConv2d(Conv2d layer, Shape input, int threads, Supplier<Kernels> kernels) {
        shape = ConvShape.of(layer, input);
        int images = input.size(0);
        outputs = Cut.of(images, shape.rows().outputs(), UNITS_A_THREAD * threads);
        inputs = Cut.of(images, shape.rows().input(), UNITS_A_THREAD * threads);
        summed = Cut.of(images, shape.rows().outputs(), UNITS);
        weight = layer.weight().toArray();
        bias = layer.bias().toArray();
        turned = new float[weight.length];
        shape.turn(weight, turned);
        forward = new Correlator[threads];
        backward = new Correlator[threads];
        gradients = new WeightGradient[threads];
        for (int i = 0; i < threads; i++) {
            forward[i] = correlator(kernels.get());
            backward[i] = turnedCorrelator(kernels.get());
            gradients[i] = new WeightGradient(kernels.get(), shape, summed.perUnit(), summed.bandRows());
        }
        sums = new float[summed.units()][WeightGradient.size(shape)];
    }

    private Correlator correlator(Kernels kernels) {
        LineShape rows = LineShape.forward(shape.rows());
        LineShape columns = LineShape.forward(shape.columns());
        return new Correlator(kernels, rows, columns, shape.inPerGroup(), shape.outPerGroup(), outputs.bandRows());
    }

    private Correlator turnedCorrelator(Kernels kernels) {
        LineShape rows = LineShape.backward(shape.rows());
        LineShape columns = LineShape.backward(shape.columns());
        return new Correlator(kernels, rows, columns, shape.outPerGroup(), shape.inPerGroup(), inputs.bandRows());
    }

    /**
     * The output of a batch.
     *
     * @param input {@code [N, C_in, H, W]}, row-major
     * @param output {@code [N, C_out, H_out, W_out]}, overwritten
     */
    public void forward(float[] input, float[] output, Workers workers) {
        workers.run(outputs.units(), (unit, worker) -> {
            Range band = outputs.band(unit);
            for (int n = outputs.firstImage(unit); n < outputs.endImage(unit); n++) {
                forward[worker].run(
                        shape.groups(), input, n * shape.inSize(), weight, bias, output, n * shape.outSize(), band);
            }
        });
    }

    /**
     * The gradient of the input.
     *
     * @param gradOutput {@code [N, C_out, H_out, W_out]}
     * @param gradInput {@code [N, C_in, H, W]}, overwritten
     */
    public void gradInput(float[] gradOutput, float[] gradInput, Workers workers) {
        float[] none = new float[0];
        workers.run(inputs.units(), (unit, worker) -> {
            Range band = inputs.band(unit);
            for (int n = inputs.firstImage(unit); n < inputs.endImage(unit); n++) {
                backward[worker].run(
                        shape.groups(),
                        gradOutput,
                        n * shape.outSize(),
                        turned,
                        none,
                        gradInput,
                        n * shape.inSize(),
                        band);
            }
        });
    }

    /**
     * The gradients of the weights and biases.
     *
     * @param gradWeight {@code [C_out, C_in / groups, kH, kW]}, overwritten
     * @param gradBias {@code [C_out]}, overwritten
     */
    public void gradParameters(
            float[] input, float[] gradOutput, float[] gradWeight, float[] gradBias, Workers workers) {
        workers.run(summed.units(), (unit, worker) -> {
            int n = summed.firstImage(unit);
            Arrays.fill(sums[unit], 0);
            Range band = summed.band(unit);
            int count = summed.endImage(unit) - n;
            gradients[worker].add(input, n * shape.inSize(), gradOutput, n * shape.outSize(), count, band, sums[unit]);
        });
        int terms = shape.terms();
        for (int o = 0; o < shape.outChannels(); o++) {
            for (int k = 0; k < terms; k++) {
                gradWeight[o * terms + k] = total(o * (terms + 1) + k);
            }
            gradBias[o] = total(o * (terms + 1) + terms);
        }
    }

    /** In the order of the units, whoever computed them. */
    private float total(int index) {
        float total = 0;
        for (float[] unit : sums) {
            total += unit[index];
        }
        return total;
    }
}
