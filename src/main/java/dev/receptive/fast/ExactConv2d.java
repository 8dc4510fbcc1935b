package dev.receptive.fast;

import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Pad;
import dev.receptive.nn.Padding;
import dev.receptive.nn.PaddingMode;
import dev.receptive.nn.Range;
import dev.receptive.nn.Window2d;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * {@link Conv2d#forward} of one image, for whoever shows its numbers. An output's products are added in the order of the
 * formula, each rounded by itself, and the bias last: the result equals that of the defining loops in every bit, so an
 * equation written from them is true of it. Rows are shared out among the processors.
 */
public final class ExactConv2d {

    /** So many rows of outputs, and what they see, stay close to a processor. */
    private static final int BAND_ROWS = 16;

    /** Fewer multiply-adds are done before another processor has woken up. */
    private static final long ALONE = 1_000_000;

    private static final float[] NO_BIAS = {};

    /** So many for each processor: while one of them paints the last frame, the other takes over what is left. */
    private static final int PARTS = 4;

    private final ConvShape shape;
    private final float[] input;
    private final float[] weight;
    private final float[] output;

    private ExactConv2d(Conv2d layer, Tensor input) {
        this.shape = ConvShape.of(layer, input.shape());
        this.input = input.numbers();
        this.weight = layer.weight().numbers();
        this.output = new float[input.shape().size(0) * shape.outSize()];
    }

    /**
     * The output of an image.
     *
     * @param input {@code [1, C_in, H, W]}
     * @return {@code [1, C_out, H_out, W_out]}
     * @throws IllegalArgumentException if there is not one image, or the layer cannot take it
     */
    public static Tensor forward(Conv2d layer, Tensor input) {
        if (input.shape().size(0) != 1) {
            throw new IllegalArgumentException("fast: one image, not " + input.shape());
        }
        if (layer.paddingMode() != PaddingMode.ZEROS) {
            return forward(withoutPadding(layer), border(layer).forward(input));
        }
        ExactConv2d work = new ExactConv2d(layer, input);
        ConvShape shape = work.shape;
        int rows = shape.rows().outputs();
        int processors = Runtime.getRuntime().availableProcessors();
        int parts = (long) shape.outSize() * shape.terms() < ALONE ? 1 : Math.min(rows, PARTS * processors);
        IntStream.range(0, parts).parallel().forEach(part -> work.rows(part * rows / parts, (part + 1) * rows / parts));
        return work.result(layer);
    }

    /**
     * The outputs of a few images, all on the thread that asks: for whoever shares images out among the processors.
     *
     * @param input {@code [N, C_in, H, W]}
     * @return {@code [N, C_out, H_out, W_out]}
     */
    static Tensor batch(Conv2d layer, Tensor input) {
        if (layer.paddingMode() != PaddingMode.ZEROS) {
            return batch(withoutPadding(layer), border(layer).forward(input));
        }
        ExactConv2d work = new ExactConv2d(layer, input);
        work.rows(0, work.shape.rows().outputs());
        return work.result(layer);
    }

    private static Pad border(Conv2d layer) {
        return new Pad(layer.window().padding(), layer.paddingMode(), 0);
    }

    private Tensor result(Conv2d layer) {
        int images = output.length / shape.outSize();
        add(layer.bias(), images);
        return Tensor.over(
                Shape.of(
                        images,
                        shape.outChannels(),
                        shape.rows().outputs(),
                        shape.columns().outputs()),
                output);
    }

    private static Conv2d withoutPadding(Conv2d layer) {
        Window2d window = layer.window();
        Window2d inside = new Window2d(window.kernel(), window.stride(), Padding.NONE, window.dilation());
        return new Conv2d(layer.weight(), layer.bias(), inside, layer.groups());
    }

    /**
     * The same of a layer without groups, where the outputs of some channels are known.
     *
     * @param same the channels out that need not be computed
     * @param known the outputs of each channel, {@code [1, 1, H_out, W_out]}, those of {@code same} as they are now
     * @return the outputs of each channel, the same tensors where they are known
     */
    public static List<Tensor> again(Conv2d layer, Tensor input, Set<Integer> same, List<Tensor> known) {
        List<Tensor> all = new ArrayList<>(known);
        List<Integer> others = IntStream.range(0, layer.outChannels())
                .filter(map -> !same.contains(map))
                .boxed()
                .toList();
        if (!others.isEmpty()) {
            float[] made = forward(only(layer, others), input).numbers();
            int plane = made.length / others.size();
            for (int i = 0; i < others.size(); i++) {
                float[] map = others.size() == 1 ? made : Arrays.copyOfRange(made, i * plane, (i + 1) * plane);
                all.set(others.get(i), Tensor.over(known.get(0).shape(), map));
            }
        }
        return List.copyOf(all);
    }

    /** A layer of some of the kernels of another. */
    private static Conv2d only(Conv2d layer, List<Integer> maps) {
        Shape shape = layer.weight().shape();
        int terms = shape.count() / shape.size(0);
        float[] weights = new float[maps.size() * terms];
        float[] biases = new float[maps.size()];
        for (int i = 0; i < maps.size(); i++) {
            System.arraycopy(layer.weight().numbers(), maps.get(i) * terms, weights, i * terms, terms);
            biases[i] = layer.bias().at(maps.get(i));
        }
        Tensor weight = Tensor.over(Shape.of(maps.size(), shape.size(1), shape.size(2), shape.size(3)), weights);
        return new Conv2d(
                weight, Tensor.over(Shape.of(biases.length), biases), layer.window(), 1, layer.paddingMode(), true);
    }

    /** Computes some rows of every channel of every image. */
    private void rows(int from, int to) {
        int bandRows = Math.min(BAND_ROWS, to - from);
        Correlator correlator = new Correlator(
                Kernels.plain(),
                LineShape.forward(shape.rows()),
                LineShape.forward(shape.columns()),
                shape.inPerGroup(),
                shape.outPerGroup(),
                bandRows);
        for (int n = 0; n * shape.outSize() < output.length; n++) {
            for (int row = from; row < to; row += bandRows) {
                Range band = new Range(row, Math.min(to, row + bandRows));
                correlator.run(
                        shape.groups(), input, n * shape.inSize(), weight, NO_BIAS, output, n * shape.outSize(), band);
            }
        }
    }

    private void add(Tensor bias, int images) {
        int plane = shape.outPlane();
        for (int o = 0; o < images * shape.outChannels(); o++) {
            float more = bias.at(o % shape.outChannels());
            for (int i = o * plane; more != 0 && i < (o + 1) * plane; i++) {
                output[i] += more;
            }
        }
    }
}
