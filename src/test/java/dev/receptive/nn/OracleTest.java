package dev.receptive.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The core against PyTorch. Reads every {@code .json} in {@code src/test/resources/oracle} and, if the system property
 * {@code oracle.dir} names a folder, in there too: {@code mvn test -Dtest=OracleTest -Doracle.dir=/somewhere}. Prints
 * how many cases of each operation passed.
 */
class OracleTest {

    /** What is known, and how it is computed and compared. Any other operation is an error. */
    private static final Map<String, Consumer<OracleCase>> OPERATIONS = new HashMap<>();

    static {
        OPERATIONS.putAll(OracleConvolution.OPERATIONS);
        OPERATIONS.putAll(OraclePooling.OPERATIONS);
        OPERATIONS.putAll(OracleFunctions.OPERATIONS);
        OPERATIONS.putAll(OracleNetworks.OPERATIONS);
    }

    private static final Map<String, Integer> PASSED = new TreeMap<>();

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithPyTorch(OracleCase question) {
        operation(question).accept(question);
        PASSED.merge(question.op(), 1, Integer::sum);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyFolderHasCases(Path folder) {
        assertThat(OracleCase.in(folder)).as("cases in %s", folder).isNotEmpty();
    }

    @Test
    void theBundledCasesAreAllThere() {
        List<OracleCase> bundled = OracleCase.in(BUNDLED);

        assertThat(bundled).extracting(OracleCase::id).doesNotHaveDuplicates().hasSize(144);
        assertThat(bundled)
                .extracting(OracleCase::op)
                .filteredOn("conv2d"::equals)
                .hasSize(38);
    }

    @Test
    void anOperationThatNobodyKnowsIsAnError() {
        OracleCase unknown = new OracleCase(Path.of("x.json"), Map.of("id", "x-1", "op", "conv5d"));

        assertThatThrownBy(() -> operation(unknown))
                .hasMessageContaining("x-1")
                .hasMessageContaining("x.json")
                .hasMessageContaining("conv5d");
    }

    @Test
    void aNumberFurtherThanTheToleranceIsAnError() {
        Tensor hundred = Tensor.of(Shape.of(1), 100);
        Tensor near = Tensor.of(Shape.of(1), 100.00099f);
        Tensor far = Tensor.of(Shape.of(1), 100.00105f);

        Close.forward(near, hundred);
        Close.gradient(far, hundred);
        assertThatThrownBy(() -> Close.forward(far, hundred)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Close.gradient(Tensor.of(Shape.of(1), 100.011f), hundred))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Close.forward(Tensor.of(Shape.of(1), Float.NaN), hundred))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Close.forward(hundred.reshape(1, 1), hundred)).isInstanceOf(AssertionError.class);
    }

    @AfterAll
    static void report() {
        int all = PASSED.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder counts = new StringBuilder();
        PASSED.forEach((operation, count) -> counts.append(", ").append(operation + " " + count));
        System.out.println("oracle: " + all + " cases passed" + counts);
    }

    private static final Path BUNDLED = Path.of("src", "test", "resources", "oracle");

    static Stream<Path> folders() {
        String more = System.getProperty("oracle.dir", "");
        return more.isEmpty() ? Stream.of(BUNDLED) : Stream.of(BUNDLED, Path.of(more));
    }

    static Stream<OracleCase> cases() {
        return folders().flatMap(folder -> OracleCase.in(folder).stream());
    }

    private static Consumer<OracleCase> operation(OracleCase question) {
        return Objects.requireNonNull(
                OPERATIONS.get(question.op()),
                () -> question.id() + " in " + question.file() + ": nobody knows the operation " + question.op());
    }
}
