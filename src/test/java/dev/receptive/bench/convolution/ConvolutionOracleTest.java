package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Batches;
import dev.receptive.bench.Board;
import dev.receptive.bench.Border;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Story;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Extent;
import dev.receptive.nn.OracleCase;
import dev.receptive.nn.Padding;
import dev.receptive.nn.PaddingMode;
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
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever PyTorch answered of convolutions, whatever stands around them, can be set up on the bench, and is what it shows. */
class ConvolutionOracleTest {

    /** So large that every cell has room for all that the program writes of a number. */
    private static final double WIDE = 2400;

    private static final double HIGH = 1800;

    static Stream<OracleCase> convolutions() {
        return cases("conv2d");
    }

    static Stream<OracleCase> paddings() {
        return cases("pad");
    }

    static Stream<OracleCase> columns() {
        return cases("im2col");
    }

    private static Stream<OracleCase> cases(String op) {
        return OracleCase.in(Path.of("src/test/resources/oracle")).stream()
                .filter(question -> question.op().equals(op));
    }

    @Test
    void thereAreManyOfThemSomeWithGroupsAndSomeOfEveryPaddingMode() {
        assertThat(convolutions()).hasSizeGreaterThan(30);
        assertThat(convolutions().map(ConvolutionOracleTest::mode)).contains(PaddingMode.values());
        assertThat(convolutions().filter(question -> question.number("groups", 1) > 1))
                .hasSizeGreaterThan(2);
        assertThat(paddings()).hasSizeGreaterThan(3);
        assertThat(columns()).hasSizeGreaterThan(1);
    }

    /** A kernel of a single 1 for each channel copies what it slides over, and that is the padded input. */
    @ParameterizedTest
    @MethodSource("paddings")
    void aKernelOfASingleOneShowsHowPyTorchPads(OracleCase question) {
        Tensor input = question.input("input");
        Tensor expected = question.expected("output");
        Padding sides = new Padding(
                question.number("top", 0),
                question.number("bottom", 0),
                question.number("left", 0),
                question.number("right", 0));
        Object mode = question.param("mode");
        Geometry geometry = new Geometry(
                Extent.ONE,
                Extent.ONE,
                Border.of(sides),
                "constant".equals(mode) ? PaddingMode.ZEROS : PaddingMode.ofWord(String.valueOf(mode)),
                false);
        Numbers one = Numbers.typed(Tensor.of(Shape.of(1, 1), 1));
        KernelBank kernels = KernelBank.of(Collections.nCopies(input.shape().size(1), one), 1);
        ConvolutionExperiment experiment = new ConvolutionExperiment(Batches.image(input, 0), kernels, geometry);
        ConvTrace trace = experiment.trace();
        for (int channel = 0; channel < input.shape().size(1); channel++) {
            List<String> shown = shown(experiment, channel);
            for (int cell = 0; cell < trace.cells(); cell++) {
                Place place = trace.place(cell);
                float answer = expected.at(0, channel, place.row(), place.column());
                assertThat(trace.padded().value(channel, place.row() - sides.top(), place.column() - sides.left()))
                        .isEqualTo(answer);
                assertThat(trace.result(channel, place.row(), place.column())).isEqualTo(answer);
                assertThat(shown.get(cell)).isEqualTo(Numerals.cell(answer));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("columns")
    void theColumnsOfPatchesAreThoseOfPyTorch(OracleCase question) {
        Tensor input = question.input("input");
        Tensor expected = question.expected("output");
        Extent size = question.extent("kernel", 1);
        Window2d window = question.window(size);
        float[] ones = new float[size.count()];
        Arrays.fill(ones, 1);
        Numbers slice = Numbers.typed(Tensor.of(Shape.of(size.height(), size.width()), ones));
        int depth = input.shape().size(1);
        ConvolutionExperiment experiment = new ConvolutionExperiment(
                        Batches.image(input, 0),
                        KernelBank.of(Collections.nCopies(depth, slice), depth),
                        new Geometry(window.stride(), window.dilation(), Border.of(window.padding())))
                .withAids(Aids.NONE.with(View.IM2COL));
        Story story = new ConvolutionSubject(experiment).tell(new Board(WIDE, HIGH, Words.in(Language.ENGLISH)));
        Mark.Cells above = Marks.find(story.at(story.score().duration(), Gaze.NONE), Unrolled.ABOVE, Mark.Cells.class);
        assertThat(above.cells())
                .hasSize(expected.shape().size(1) * expected.shape().size(2));
        for (int i = 0; i < above.cells().size(); i++) {
            float answer = expected.at(i);
            assertThat(above.cells().get(i).text()).isEqualTo(Numerals.cell(answer));
            Spot spot = Unrolled.at(
                    Unrolled.ABOVE,
                    0,
                    i / expected.shape().size(2),
                    i % expected.shape().size(2));
            assertThat(story.reading(0).value(spot)).isEqualTo(answer);
        }
    }

    @ParameterizedTest
    @MethodSource("convolutions")
    void theBenchComputesAndShowsWhatPyTorchAnswers(OracleCase question) {
        Tensor input = question.input("input");
        Tensor expected = question.expected("output");
        for (int image = 0; image < input.shape().size(0); image++) {
            ConvolutionExperiment experiment =
                    new ConvolutionExperiment(Batches.image(input, image), kernels(question), geometry(question));
            assertThat(experiment.groups()).isEqualTo(question.number("groups", 1));
            ConvTrace trace = experiment.trace();
            assertThat(trace.rows().outputs()).isEqualTo(expected.shape().size(2));
            assertThat(trace.columns().outputs()).isEqualTo(expected.shape().size(3));
            for (int map = 0; map < trace.maps(); map++) {
                List<String> shown = shown(experiment, map);
                for (int cell = 0; cell < trace.cells(); cell++) {
                    Place place = trace.place(cell);
                    float answer = expected.at(image, map, place.row(), place.column());
                    float computed = trace.result(map, place.row(), place.column());
                    assertThat((double) computed).isCloseTo(answer, within(1e-5 + 1e-5 * Math.abs(answer)));
                    assertThat(shown.get(cell)).isEqualTo(Numerals.cell(computed));
                }
            }
        }
    }

    /** The output's cells when a channel of it is done. */
    private static List<String> shown(ConvolutionExperiment experiment, int map) {
        ConvolutionStory story = Told.in(Language.ENGLISH, experiment, WIDE, HIGH);
        String id = experiment.kernels().count() == 1 ? "output" : "output:" + map;
        Mark.Cells cells = Marks.find(story.at(story.score().endOf(map)), id, Mark.Cells.class);
        return cells.cells().stream().map(Cell::text).toList();
    }

    private static KernelBank kernels(OracleCase question) {
        Tensor weight = question.input("weight");
        KernelBank kernels =
                KernelBank.of(Batches.planes(weight), weight.shape().size(1));
        if (!question.hasInput("bias")) {
            return kernels;
        }
        Tensor bias = question.input("bias");
        return kernels.withBiases(Numbers.typed(bias.reshape(1, kernels.count())));
    }

    private static Geometry geometry(OracleCase question) {
        Tensor weight = question.input("weight");
        Window2d window = question.window(
                new Extent(weight.shape().size(2), weight.shape().size(3)));
        return new Geometry(window.stride(), window.dilation(), Border.of(window.padding()), mode(question), false);
    }

    private static PaddingMode mode(OracleCase question) {
        Object word = question.param("paddingMode");
        return word == null ? PaddingMode.ZEROS : PaddingMode.ofWord(word.toString());
    }
}
