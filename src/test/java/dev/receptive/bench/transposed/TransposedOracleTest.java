package dev.receptive.bench.transposed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Batches;
import dev.receptive.bench.Board;
import dev.receptive.bench.Border;
import dev.receptive.bench.KernelSlices;
import dev.receptive.bench.Notation;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Story;
import dev.receptive.bench.transposed.TransposedGeometry.Extra;
import dev.receptive.nn.Extent;
import dev.receptive.nn.OracleCase;
import dev.receptive.nn.Window2d;
import dev.receptive.scene.Cell;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Numerals;
import dev.receptive.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever PyTorch answered of transposed convolutions can be set up on the bench, and is what its last picture shows. */
class TransposedOracleTest {

    /** So large that every cell has room for all that the program writes of a number. */
    private static final Board BOARD = new Board(2400, 1800, Words.in(Language.ENGLISH));

    static Stream<OracleCase> transposed() {
        return OracleCase.in(Path.of("src/test/resources/oracle")).stream()
                .filter(question -> question.op().startsWith("conv_transpose2d"));
    }

    @Test
    void thereAreCasesWithAllThatCanBeSet() {
        assertThat(transposed()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(transposed()).anyMatch(question -> question.number("groups", 1) > 1);
        assertThat(transposed())
                .anyMatch(question -> question.extent("dilation", 1).count() > 1);
        assertThat(transposed()).anyMatch(question -> extra(question).across() > 0);
        assertThat(transposed()).anyMatch(question -> question.hasInput("bias"));
    }

    @ParameterizedTest
    @MethodSource("transposed")
    void theBenchComputesAndShowsWhatPyTorchAnswers(OracleCase question) {
        Tensor input = question.input("input");
        Tensor expected = question.expected("output");
        for (int image = 0; image < input.shape().size(0); image++) {
            TransposedExperiment experiment = experiment(question, image);
            TransposedTrace trace = new TransposedSubject(experiment).trace();
            assertThat(trace.output().shape())
                    .isEqualTo(Shape.of(
                            1,
                            expected.shape().size(1),
                            expected.shape().size(2),
                            expected.shape().size(3)));
            StretchedTrace stretched = new StretchedTrace(trace);
            for (int map = 0; map < trace.maps(); map++) {
                for (TransposedView view : List.of(TransposedView.STAMPS, TransposedView.STRETCHED)) {
                    List<Cell> shown = shown(experiment.withView(view), map);
                    for (int cell = 0; cell < trace.outputs(); cell++) {
                        int row = cell / trace.columns().outputs();
                        int column = cell % trace.columns().outputs();
                        float answer = expected.at(image, map, row, column);
                        float computed = trace.output(map, row, column);
                        assertThat((double) computed).isCloseTo(answer, within(1e-5 + 1e-5 * Math.abs(answer)));
                        assertThat(stretched.output(map, row, column)).isEqualTo(computed);
                        assertThat(text(shown, trace, view, row, column)).isEqualTo(Numerals.cell(computed));
                    }
                }
            }
        }
    }

    /** What stands in the cell of an output: of stamps, what is cut off stands around them. */
    private static String text(List<Cell> cells, TransposedTrace trace, TransposedView view, int row, int column) {
        boolean stamps = view == TransposedView.STAMPS;
        int down = stamps ? trace.rows().before() : 0;
        int across = stamps ? trace.columns().before() : 0;
        return cells.stream()
                .filter(cell -> cell.row() == row + down && cell.column() == column + across)
                .findFirst()
                .orElseThrow()
                .text();
    }

    /** The output's cells at the end of a channel out. */
    private static List<Cell> shown(TransposedExperiment experiment, int map) {
        Story story = new TransposedSubject(experiment).tell(BOARD);
        double each = story.score().duration() / experiment.outputs();
        return Marks.find(story.at((map + 1) * each), TransposedTensors.OUTPUT, Mark.Cells.class)
                .cells();
    }

    private static Extra extra(OracleCase question) {
        return question.param("outputPadding") instanceof List<?> pair
                ? new Extra(((Number) pair.get(0)).intValue(), ((Number) pair.get(1)).intValue())
                : Extra.NONE;
    }

    private static TransposedExperiment experiment(OracleCase question, int image) {
        Tensor weight = question.input("weight");
        int groups = question.number("groups", 1);
        int depth = weight.shape().size(1);
        Window2d window = question.window(
                new Extent(weight.shape().size(2), weight.shape().size(3)));
        Numbers biases = question.hasInput("bias")
                ? Numbers.typed(question.input("bias").reshape(1, depth * groups))
                : TransposedExperiment.noBiases(depth * groups);
        TransposedGeometry geometry = new TransposedGeometry(
                window.stride(), window.dilation(), Border.of(window.padding()), extra(question), groups);
        return new TransposedExperiment(
                Batches.image(question.input("input"), image),
                new KernelSlices(Batches.planes(weight), depth),
                biases,
                geometry,
                TransposedView.STAMPS,
                Notation.PYTORCH);
    }
}
