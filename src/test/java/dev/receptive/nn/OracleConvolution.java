package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Convolutions of every kind, as PyTorch answered them. */
final class OracleConvolution {

    static final Map<String, Consumer<OracleCase>> OPERATIONS = Map.of(
            "conv2d", OracleConvolution::conv2d,
            "conv2d_backward", OracleConvolution::conv2dBackward,
            "conv_transpose2d", OracleConvolution::convTranspose2d,
            "conv_transpose2d_backward", OracleConvolution::convTranspose2dBackward,
            "im2col", OracleConvolution::im2col,
            "pad", OracleConvolution::pad);

    private OracleConvolution() {}

    private static void conv2d(OracleCase question) {
        Close.forward(conv(question).forward(question.input("input")), question.expected("output"));
    }

    private static void conv2dBackward(OracleCase question) {
        backward(question, conv(question));
    }

    private static Conv2d conv(OracleCase question) {
        Tensor weight = question.input("weight");
        boolean biased = question.hasInput("bias");
        Tensor bias = biased
                ? question.input("bias")
                : Tensor.zeros(Shape.of(weight.shape().size(0)));
        PaddingMode mode =
                PaddingMode.valueOf(question.word("paddingMode", "zeros").toUpperCase(Locale.ROOT));
        return new Conv2d(weight, bias, question.window(kernel(weight)), question.number("groups", 1), mode, biased);
    }

    private static void convTranspose2d(OracleCase question) {
        Close.forward(transposed(question).forward(question.input("input")), question.expected("output"));
    }

    private static void convTranspose2dBackward(OracleCase question) {
        backward(question, transposed(question));
    }

    private static ConvTranspose2d transposed(OracleCase question) {
        Tensor weight = question.input("weight");
        int groups = question.number("groups", 1);
        boolean biased = question.hasInput("bias");
        Tensor bias = biased
                ? question.input("bias")
                : Tensor.zeros(Shape.of(weight.shape().size(1) * groups));
        int[] extra = question.pair("outputPadding", 0);
        Padding outputPadding = new Padding(0, extra[0], 0, extra[1]);
        return new ConvTranspose2d(weight, bias, question.window(kernel(weight)), outputPadding, groups, biased);
    }

    private static void im2col(OracleCase question) {
        Im2col im2col = new Im2col(question.window(question.extent("kernel", 1)));

        Close.forward(im2col.columns(question.input("input")), question.expected("output"));
    }

    private static void pad(OracleCase question) {
        Padding sides = new Padding(
                question.number("top", 0),
                question.number("bottom", 0),
                question.number("left", 0),
                question.number("right", 0));
        String word = question.word("mode", "constant");
        Pad pad = word.equals("constant")
                ? Pad.constant(sides, (float) question.decimal("value", 0))
                : new Pad(sides, PaddingMode.valueOf(word.toUpperCase(Locale.ROOT)), 0);

        Close.forward(pad.forward(question.input("input")), question.expected("output"));
    }

    /** The output, and the gradients of the input and of every parameter that the answer has. */
    static void backward(OracleCase question, Layer layer) {
        backward(question, layer, Mode.INFERENCE);
    }

    static void backward(OracleCase question, Layer layer, Mode mode) {
        Pass pass = layer.forward(question.input("input"), mode);
        Gradients gradients = layer.backward(pass, question.input("gradOutput"));

        for (String name : question.expected()) {
            switch (name) {
                case "output" -> Close.forward(pass.output(), question.expected(name));
                case "indices" -> Close.forward(pass.kept("argmax"), question.expected(name));
                case "grad_input" -> Close.gradient(gradients.input(), question.expected(name));
                case "grad_weight" -> Close.gradient(gradients.parameter("weight"), question.expected(name));
                case "grad_bias" -> Close.gradient(gradients.parameter("bias"), question.expected(name));
                default -> throw new AssertionError(question.id() + " expects an unknown " + name);
            }
        }
    }

    private static Extent kernel(Tensor weight) {
        return new Extent(weight.shape().size(2), weight.shape().size(3));
    }
}
