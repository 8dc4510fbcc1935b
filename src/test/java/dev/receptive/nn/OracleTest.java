package dev.receptive.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The core against PyTorch. Reads every {@code .json} in {@code src/test/resources/oracle} and, if the system property
 * {@code oracle.dir} names a folder, in there too: {@code mvn test -Dtest=OracleTest -Doracle.dir=/somewhere}.
 */
class OracleTest {

    /** What is computed, and how it is compared. An operation moves up here when its layer exists. */
    private static final Map<String, Consumer<OracleCase>> COMPUTED = Map.of("conv2d", OracleTest::conv2d);

    /** What is known and not computed yet. An operation that stands in neither list is an error. */
    private static final Set<String> WAITING = Set.of(
            "adaptive_avg_pool2d",
            "adaptive_avg_pool2d_backward",
            "adaptive_max_pool2d",
            "avg_pool2d",
            "avg_pool2d_backward",
            "batch_norm_inference",
            "batch_norm_inference_backward",
            "batch_norm_train",
            "batch_norm_train_backward",
            "conv2d circular",
            "conv2d reflect",
            "conv2d replicate",
            "conv2d_backward",
            "conv2d_backward circular",
            "conv2d_backward reflect",
            "conv2d_backward replicate",
            "conv_transpose2d",
            "conv_transpose2d_backward",
            "cross_entropy",
            "cross_entropy_backward",
            "elu",
            "gelu",
            "global_avg_pool2d",
            "im2col",
            "leaky_relu",
            "leaky_relu_backward",
            "learn_kernel",
            "lenet_train_steps",
            "linear",
            "linear_backward",
            "log_softmax",
            "log_softmax_backward",
            "max_pool2d",
            "max_pool2d_backward",
            "pad",
            "relu",
            "relu_backward",
            "sigmoid",
            "sigmoid_backward",
            "softmax",
            "softmax_backward",
            "tanh",
            "tanh_backward",
            "tiny_lenet_backward");

    private static final double FORWARD = 1e-5;

    private static final Map<String, Integer> PASSED = new TreeMap<>();
    private static final Map<String, Integer> WAITED = new TreeMap<>();

    @ParameterizedTest
    @MethodSource("computed")
    void agreesWithPyTorch(OracleCase question) {
        Objects.requireNonNull(COMPUTED.get(question.kind())).accept(question);
        PASSED.merge(question.kind(), 1, Integer::sum);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyOperationIsKnown(Path folder) {
        List<OracleCase> cases = OracleCase.in(folder);

        assertThat(cases).as("cases in %s", folder).isNotEmpty();
        cases.forEach(OracleTest::isKnown);
        cases.stream()
                .filter(found -> !COMPUTED.containsKey(found.kind()))
                .forEach(found -> WAITED.merge(found.kind(), 1, Integer::sum));
    }

    @Test
    void anOperationThatNobodyKnowsIsAnError() {
        OracleCase unknown = new OracleCase(Path.of("x.json"), Map.of("id", "x-1", "op", "conv5d"));

        assertThatThrownBy(() -> isKnown(unknown))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("x-1")
                .hasMessageContaining("conv5d");
    }

    @Test
    void aNumberFurtherThanTheToleranceIsAnError() {
        Tensor hundred = Tensor.of(Shape.of(1), 100);
        Tensor near = Tensor.of(Shape.of(1), 100.00099f);
        Tensor far = Tensor.of(Shape.of(1), 100.00105f);

        close(near, hundred);
        assertThatThrownBy(() -> close(far, hundred)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> close(Tensor.of(Shape.of(1), Float.NaN), hundred))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> close(hundred.reshape(1, 1), hundred)).isInstanceOf(AssertionError.class);
    }

    @AfterAll
    static void report() {
        int waiting = WAITED.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println("oracle: " + list(PASSED, " passed") + "; " + waiting
                + " cases of other operations wait for their layers: " + list(WAITED, ""));
    }

    static Stream<Path> folders() {
        Path bundled = Path.of("src", "test", "resources", "oracle");
        String more = System.getProperty("oracle.dir", "");
        return more.isEmpty() ? Stream.of(bundled) : Stream.of(bundled, Path.of(more));
    }

    static Stream<OracleCase> computed() {
        return folders()
                .flatMap(folder -> OracleCase.in(folder).stream())
                .filter(found -> COMPUTED.containsKey(found.kind()));
    }

    private static void isKnown(OracleCase found) {
        assertThat(COMPUTED.containsKey(found.kind()) || WAITING.contains(found.kind()))
                .as("%s in %s: the operation \"%s\" is known", found.id(), found.file(), found.kind())
                .isTrue();
    }

    private static void conv2d(OracleCase question) {
        Tensor input = question.input("input");
        Tensor weight = question.input("weight");
        int outputs = weight.shape().size(0);
        Tensor bias = question.hasInput("bias") ? question.input("bias") : Tensor.zeros(Shape.of(outputs));
        Conv2d layer = new Conv2d(weight, bias, window(question, weight.shape()), question.number("groups", 1));

        close(layer.forward(input), question.expected("output"));
    }

    private static Window2d window(OracleCase question, Shape weight) {
        Extent kernel = new Extent(weight.size(2), weight.size(3));
        int[] stride = question.pair("stride", 1);
        int[] dilation = question.pair("dilation", 1);
        return new Window2d(
                kernel,
                new Extent(stride[0], stride[1]),
                padding(question, kernel, dilation),
                new Extent(dilation[0], dilation[1]));
    }

    private static Padding padding(OracleCase question, Extent kernel, int[] dilation) {
        if ("same".equals(question.param("padding"))) {
            int down = dilation[0] * (kernel.height() - 1);
            int across = dilation[1] * (kernel.width() - 1);
            return new Padding(down / 2, down - down / 2, across / 2, across - across / 2);
        }
        if ("valid".equals(question.param("padding"))) {
            return Padding.NONE;
        }
        int[] sides = question.pair("padding", 0);
        return Padding.of(sides[0], sides[1]);
    }

    private static void close(Tensor actual, Tensor expected) {
        assertThat(actual.shape()).isEqualTo(expected.shape());
        for (int i = 0; i < expected.shape().count(); i++) {
            double a = actual.at(i);
            double b = expected.at(i);
            boolean same = Double.compare(a, b) == 0 || Math.abs(a - b) <= FORWARD + FORWARD * Math.abs(b);
            assertThat(same).as("number %d: %s, where PyTorch has %s", i, a, b).isTrue();
        }
    }

    private static String list(Map<String, Integer> counts, String after) {
        return String.join(
                ", ",
                counts.entrySet().stream()
                        .map(count -> count.getKey() + " " + count.getValue() + after)
                        .toList());
    }
}
