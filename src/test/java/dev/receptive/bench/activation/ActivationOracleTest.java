package dev.receptive.bench.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.ActivationKind;
import dev.receptive.bench.Board;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Story;
import dev.receptive.nn.OracleCase;
import dev.receptive.scene.Cell;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Numerals;
import dev.receptive.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever PyTorch answered of activations can be set up on the bench, and is what its last picture shows. */
class ActivationOracleTest {

    private static final Set<String> OPERATIONS = Set.of("sigmoid", "tanh", "relu", "leaky_relu", "elu", "gelu");
    private static final double WIDE = 1600;
    private static final double HIGH = 1200;
    private static final int SIDE = 32;

    static Stream<OracleCase> activations() {
        return OracleCase.in(Path.of("src/test/resources/oracle")).stream()
                .filter(question -> OPERATIONS.contains(operation(question)));
    }

    static Stream<OracleCase> derivatives() {
        return activations().filter(question -> question.op().endsWith("_backward"));
    }

    private static String operation(OracleCase question) {
        return question.op().replace("_backward", "");
    }

    @Test
    void thereAreAllKinds() {
        assertThat(activations().map(ActivationOracleTest::operation).collect(Collectors.toSet()))
                .isEqualTo(OPERATIONS);
        assertThat(derivatives().count()).isGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("activations")
    void theBenchComputesAndShowsWhatPyTorchAnswers(OracleCase question) {
        Tensor expected = question.expected("output");
        int from = 0;
        for (ActivationExperiment experiment : experiments(question)) {
            ActivationTrace trace = new ActivationSubject(experiment).trace();
            List<String> shown = shown(experiment);
            for (int cell = 0; cell < trace.cells(); cell++) {
                int row = cell / trace.columns();
                int column = cell % trace.columns();
                float answer = expected.at(from + cell);
                assertThat((double) trace.output(row, column))
                        .isCloseTo(answer, within(1e-6 + 1e-5 * Math.abs(answer)));
                assertThat(shown.get(cell)).isEqualTo(Numerals.cell(trace.output(row, column)));
            }
            from += trace.cells();
        }
        assertThat(from).isEqualTo(expected.shape().count());
    }

    @ParameterizedTest
    @MethodSource("derivatives")
    void whatIsLeftOfAGradientIsWhatPyTorchAnswers(OracleCase question) {
        Tensor given = question.input("gradOutput");
        Tensor expected = question.expected("grad_input");
        int from = 0;
        for (ActivationExperiment experiment : experiments(question)) {
            ActivationTrace trace = new ActivationSubject(experiment).trace();
            for (int cell = 0; cell < trace.cells(); cell++) {
                float gradient = trace.gradient(cell / trace.columns(), cell % trace.columns());
                float answer = expected.at(from + cell);
                assertThat((double) gradient * given.at(from + cell))
                        .isCloseTo(answer, within(1e-6 + 1e-5 * Math.abs(answer)));
            }
            from += trace.cells();
        }
    }

    /** At a corner PyTorch takes what is left of it, as {@code torch.autograd} answers. */
    @ParameterizedTest
    @CsvSource({"RELU, 0", "LEAKY_RELU, 0.25", "ELU, 1.5", "SIGMOID, 0.25", "TANH, 1", "GELU, 0.5"})
    void whatIsLeftAtZeroIsPyTorchsChoice(ActivationKind kind, float left) {
        ActivationExperiment zero = ActivationExperiment.of(Numbers.number(0), kind);
        ActivationTrace trace = new ActivationSubject(zero.withSlope(0.25f).withAlpha(1.5f)).trace();
        assertThat(trace.gradient(0, 0)).isEqualTo(left);
    }

    /** The tensor of a case, whatever its axes, in maps of as many rows as a bench can hold. */
    private static List<ActivationExperiment> experiments(OracleCase question) {
        Tensor input = question.input("input");
        int width = input.shape().size(input.shape().rank() - 1);
        int rows = input.shape().count() / width;
        List<ActivationExperiment> all = new ArrayList<>();
        for (int row = 0; row < rows; row += SIDE) {
            int height = Math.min(SIDE, rows - row);
            float[] part = input.toArray(row * width, (row + height) * width);
            all.add(experiment(question, Numbers.typed(Tensor.of(Shape.of(height, width), part))));
        }
        return all;
    }

    private static ActivationExperiment experiment(OracleCase question, Numbers input) {
        ActivationKind kind = ActivationKind.ofCode(operation(question).replace('_', '-'));
        ActivationExperiment usual = ActivationExperiment.of(input, kind);
        return usual.withSlope(decimal(question, "negativeSlope", usual.slope()))
                .withAlpha(decimal(question, "alpha", usual.alpha()));
    }

    private static float decimal(OracleCase question, String name, float usual) {
        Object number = question.param(name);
        return number == null ? usual : Float.parseFloat(number.toString());
    }

    /** The output's cells at the end. */
    private static List<String> shown(ActivationExperiment experiment) {
        Story story = new ActivationSubject(experiment).tell(new Board(WIDE, HIGH, Words.in(Language.ENGLISH)));
        Mark.Cells cells = Marks.find(story.at(story.score().duration()), ActivationTensors.OUTPUT, Mark.Cells.class);
        return cells.cells().stream().map(Cell::text).toList();
    }
}
