package dev.receptive.nn;

import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Pooling of every kind, as PyTorch answered it. */
final class OraclePooling {

    static final Map<String, Consumer<OracleCase>> OPERATIONS = Map.of(
            "max_pool2d", question -> forward(question, max(question)),
            "max_pool2d_backward", question -> OracleConvolution.backward(question, max(question)),
            "avg_pool2d", question -> forward(question, average(question)),
            "avg_pool2d_backward", question -> OracleConvolution.backward(question, average(question)),
            "adaptive_max_pool2d", question -> forward(question, adaptiveMax(question)),
            "adaptive_max_pool2d_backward", question -> OracleConvolution.backward(question, adaptiveMax(question)),
            "adaptive_avg_pool2d", question -> forward(question, adaptiveAverage(question)),
            "adaptive_avg_pool2d_backward", question -> OracleConvolution.backward(question, adaptiveAverage(question)),
            "global_avg_pool2d", question -> forward(question, AdaptiveAvgPool2d.global()),
            "global_max_pool2d", question -> forward(question, AdaptiveMaxPool2d.global()));

    private OraclePooling() {}

    private static void forward(OracleCase question, Layer layer) {
        Pass pass = layer.forward(question.input("input"), Mode.INFERENCE);
        Close.forward(pass.output(), question.expected("output"));
        if (question.expected().contains("indices")) {
            Close.forward(pass.kept("argmax"), question.expected("indices"));
        }
    }

    private static MaxPool2d max(OracleCase question) {
        return new MaxPool2d(question.window(question.extent("kernel", 1)), question.flag("ceilMode", false));
    }

    private static AvgPool2d average(OracleCase question) {
        int divisor = question.number("divisorOverride", 0);
        return new AvgPool2d(
                question.window(question.extent("kernel", 1)),
                question.flag("ceilMode", false),
                question.flag("countIncludePad", true),
                divisor == 0 ? OptionalInt.empty() : OptionalInt.of(divisor));
    }

    private static AdaptiveMaxPool2d adaptiveMax(OracleCase question) {
        return new AdaptiveMaxPool2d(question.extent("outputSize", 1));
    }

    private static AdaptiveAvgPool2d adaptiveAverage(OracleCase question) {
        return new AdaptiveAvgPool2d(question.extent("outputSize", 1));
    }
}
