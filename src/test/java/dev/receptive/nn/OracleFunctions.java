package dev.receptive.nn;

import static java.util.Map.entry;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Activations, softmax, linear layers, the loss and normalisation, as PyTorch answered them. */
final class OracleFunctions {

    static final Map<String, Consumer<OracleCase>> OPERATIONS = Map.ofEntries(
            entry("relu", question -> forward(question, Activation.RELU)),
            entry("relu_backward", question -> backward(question, Activation.RELU)),
            entry("sigmoid", question -> forward(question, Activation.SIGMOID)),
            entry("sigmoid_backward", question -> backward(question, Activation.SIGMOID)),
            entry("tanh", question -> forward(question, Activation.TANH)),
            entry("tanh_backward", question -> backward(question, Activation.TANH)),
            entry("gelu", question -> forward(question, Activation.GELU)),
            entry("gelu_backward", question -> backward(question, Activation.GELU)),
            entry("leaky_relu", question -> forward(question, leaky(question))),
            entry("leaky_relu_backward", question -> backward(question, leaky(question))),
            entry("elu", question -> forward(question, elu(question))),
            entry("elu_backward", question -> backward(question, elu(question))),
            entry("softmax", question -> forward(question, new Softmax(question.number("dim", -1)))),
            entry("softmax_backward", question -> backward(question, new Softmax(question.number("dim", -1)))),
            entry("log_softmax", question -> forward(question, new LogSoftmax(question.number("dim", -1)))),
            entry("log_softmax_backward", question -> backward(question, new LogSoftmax(question.number("dim", -1)))),
            entry("linear", question -> forward(question, linear(question))),
            entry("linear_backward", question -> backward(question, linear(question))),
            entry("cross_entropy", OracleFunctions::crossEntropy),
            entry("cross_entropy_backward", OracleFunctions::crossEntropy),
            entry("batch_norm_inference", question -> forward(question, batchNorm(question))),
            entry("batch_norm_inference_backward", question -> backward(question, batchNorm(question))),
            entry("batch_norm_train", OracleFunctions::batchNormTrain),
            entry(
                    "batch_norm_train_backward",
                    question -> OracleConvolution.backward(question, batchNorm(question), Mode.training(0))));

    private OracleFunctions() {}

    private static void forward(OracleCase question, Layer layer) {
        Close.forward(layer.forward(question.input("input")), question.expected("output"));
    }

    private static void backward(OracleCase question, Layer layer) {
        OracleConvolution.backward(question, layer);
    }

    private static Activation leaky(OracleCase question) {
        return Activation.leakyRelu(question.decimal("negativeSlope", 0.01));
    }

    private static Activation elu(OracleCase question) {
        return Activation.elu(question.decimal("alpha", 1));
    }

    private static Linear linear(OracleCase question) {
        Tensor weight = question.input("weight");
        boolean biased = question.hasInput("bias");
        Tensor bias = biased
                ? question.input("bias")
                : Tensor.zeros(Shape.of(weight.shape().size(0)));
        return new Linear(weight, bias, biased);
    }

    private static void crossEntropy(OracleCase question) {
        CrossEntropy loss = new CrossEntropy(
                Reduction.valueOf(question.word("reduction", "mean").toUpperCase(Locale.ROOT)));
        Tensor logits = question.input("logits");
        int[] targets = question.classes("target");

        Close.forward(loss.value(logits, targets), question.expected("output"));
        if (question.expected().contains("grad_logits")) {
            Close.gradient(loss.gradient(logits, targets), question.expected("grad_logits"));
        }
    }

    private static BatchNorm2d batchNorm(OracleCase question) {
        return new BatchNorm2d(
                question.input("weight"),
                question.input("bias"),
                question.input("runningMean"),
                question.input("runningVar"),
                question.decimal("eps", 1e-5),
                question.decimal("momentum", 0.1));
    }

    private static void batchNormTrain(OracleCase question) {
        BatchNorm2d layer = batchNorm(question);
        Pass pass = layer.forward(question.input("input"), Mode.training(0));
        BatchNorm2d after = layer.after(pass);

        Close.forward(pass.output(), question.expected("output"));
        Close.forward(after.runningMean(), question.expected("runningMean_after"));
        Close.forward(after.runningVar(), question.expected("runningVar_after"));
    }
}
