package dev.receptive.bench.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Batches;
import dev.receptive.bench.Board;
import dev.receptive.bench.Border;
import dev.receptive.bench.Story;
import dev.receptive.nn.Extent;
import dev.receptive.nn.OracleCase;
import dev.receptive.nn.Window2d;
import dev.receptive.scene.Cell;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Numerals;
import dev.receptive.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever PyTorch answered of poolings can be set up on the bench, and is what its last picture shows. */
class PoolingOracleTest {

    private static final double WIDE = 1600;
    private static final double HIGH = 1200;

    static Stream<OracleCase> poolings() {
        return OracleCase.in(Path.of("src/test/resources/oracle")).stream()
                .filter(question -> question.op().contains("_pool2d"));
    }

    @Test
    void thereAreAllKinds() {
        assertThat(poolings().map(question -> question.op().replace("_backward", "")))
                .hasSizeGreaterThan(35)
                .contains(
                        "max_pool2d", "avg_pool2d", "adaptive_max_pool2d", "adaptive_avg_pool2d", "global_avg_pool2d");
    }

    @ParameterizedTest
    @MethodSource("poolings")
    void theBenchComputesAndShowsWhatPyTorchAnswers(OracleCase question) {
        Tensor input = question.input("input");
        Tensor expected = question.expected("output");
        for (int image = 0; image < input.shape().size(0); image++) {
            PoolingExperiment experiment = PoolingExperiment.of(Batches.image(input, image), rule(question));
            PoolTrace trace = new PoolingSubject(experiment).trace();
            assertThat(trace.rows().outputs()).isEqualTo(expected.shape().size(2));
            assertThat(trace.columns().outputs()).isEqualTo(expected.shape().size(3));
            for (int channel = 0; channel < experiment.input().count(); channel++) {
                List<String> shown = shown(experiment, channel);
                for (int cell = 0; cell < trace.cells(); cell++) {
                    int row = cell / trace.columns().outputs();
                    int column = cell % trace.columns().outputs();
                    float answer = expected.at(image, channel, row, column);
                    float computed = trace.output(channel, row, column);
                    assertThat((double) computed).isCloseTo(answer, within(1e-5 + 1e-5 * Math.abs(answer)));
                    assertThat(shown.get(cell)).isEqualTo(Numerals.cell(computed));
                }
            }
        }
    }

    /** The output's cells at the end of a channel. */
    private static List<String> shown(PoolingExperiment experiment, int channel) {
        Story story = new PoolingSubject(experiment).tell(new Board(WIDE, HIGH, Words.in(Language.ENGLISH)));
        double each = story.score().duration() / experiment.input().count();
        Mark.Cells cells = Marks.find(story.at((channel + 1) * each), PoolTensors.OUTPUT, Mark.Cells.class);
        return cells.cells().stream().map(Cell::text).toList();
    }

    private static PoolRule rule(OracleCase question) {
        return switch (question.op().replace("_backward", "")) {
            case "max_pool2d" -> PoolRule.of(PoolKind.MAX, slide(question));
            case "avg_pool2d" -> PoolRule.of(PoolKind.AVERAGE, slide(question)).withCounting(counting(question));
            case "adaptive_max_pool2d" -> shared(PoolKind.ADAPTIVE_MAX, question);
            case "adaptive_avg_pool2d" -> shared(PoolKind.ADAPTIVE_AVERAGE, question);
            case "global_avg_pool2d" -> PoolRule.of(PoolKind.GLOBAL_AVERAGE, Slide.of(Extent.ONE));
            default -> throw new AssertionError(question + ": an operation that the bench does not have");
        };
    }

    private static PoolRule shared(PoolKind kind, OracleCase question) {
        return PoolRule.of(kind, Slide.of(Extent.ONE)).withSize(question.extent("outputSize", 1));
    }

    private static Slide slide(OracleCase question) {
        Window2d window = question.window(question.extent("kernel", 1));
        return new Slide(
                window.kernel(),
                Optional.of(window.stride()),
                Border.of(window.padding()),
                window.dilation(),
                question.flag("ceilMode", false));
    }

    private static Counting counting(OracleCase question) {
        int divisor = question.number("divisorOverride", 0);
        return new Counting(
                question.flag("countIncludePad", true), divisor > 0 ? OptionalInt.of(divisor) : OptionalInt.empty());
    }
}
