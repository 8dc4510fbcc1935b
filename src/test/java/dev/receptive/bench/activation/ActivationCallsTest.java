package dev.receptive.bench.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the code panel shows of other frameworks. */
class ActivationCallsTest {

    private static ActivationExperiment of(String fields) {
        return ActivationFiles.read("stage: {bench: activation, input: [[0, -1, 1/3], [3, 4.5, -5]], " + fields + "}");
    }

    private static String last(List<String> lines) {
        return lines.get(lines.size() - 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            function: sigmoid               | y = torch.sigmoid(x)            | y = ops.sigmoid(x)
            function: tanh                  | y = torch.tanh(x)               | y = ops.tanh(x)
            function: relu                  | y = F.relu(x)                   | y = ops.relu(x)
            function: leaky-relu            | y = F.leaky_relu(x, 0.01)       | y = ops.leaky_relu(x, negative_slope=0.01)
            function: elu, alpha: 0.5       | y = F.elu(x, alpha=0.5)         | y = ops.elu(x, alpha=0.5)
            function: gelu                  | y = F.gelu(x)                   | y = ops.gelu(x, approximate=False)
            """)
    void eachFunctionHasItsCall(String fields, String torch, String keras) {
        assertThat(last(ActivationPyTorchCall.of(of(fields)))).isEqualTo(torch);
        assertThat(last(ActivationKerasCall.of(of(fields)))).isEqualTo(keras);
    }

    @Test
    void numPyWritesTheFunctionOut() {
        assertThat(String.join("\n", ActivationNumPyCall.of(of("function: gelu"))))
                .isEqualTo("""
                import math
                import numpy as np

                x = np.array([[0,  -1, 1/3],
                              [3, 4.5,  -5]], dtype=np.float32)
                erfc = np.vectorize(math.erfc)
                y = x * erfc(-x / math.sqrt(2)) / 2""");
        assertThat(last(ActivationNumPyCall.of(of("function: leaky-relu, slope: -0.5"))))
                .isEqualTo("y = np.where(x > 0, x, -0.5 * x)");
        assertThat(last(ActivationNumPyCall.of(of("function: sigmoid"))))
                .isEqualTo("y = 1 / (1 + np.exp(-x.astype(np.float64)))");
    }

    @Test
    void aPictureIsNotWrittenOut() {
        ActivationExperiment picture =
                ActivationFiles.read("stage: {bench: activation, input: {digit: 3}, function: relu}");
        assertThat(ActivationPyTorchCall.of(picture)).contains("x = image  # image: [28, 28]");
    }
}
