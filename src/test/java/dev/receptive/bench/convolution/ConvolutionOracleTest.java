package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Batches;
import dev.receptive.bench.Border;
import dev.receptive.bench.Numbers;
import dev.receptive.nn.Extent;
import dev.receptive.nn.OracleCase;
import dev.receptive.nn.PaddingMode;
import dev.receptive.nn.Window2d;
import dev.receptive.scene.Cell;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Numerals;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever PyTorch answered of convolutions, whatever stands around them, can be set up on the bench, and is what it shows. */
class ConvolutionOracleTest {

    private static final double WIDE = 1600;
    private static final double HIGH = 1200;

    static Stream<OracleCase> convolutions() {
        return OracleCase.in(Path.of("src/test/resources/oracle")).stream()
                .filter(question -> question.op().equals("conv2d"));
    }

    @Test
    void thereAreManyOfThemSomeWithGroupsAndSomeOfEveryPaddingMode() {
        assertThat(convolutions()).hasSizeGreaterThan(30);
        assertThat(convolutions().map(ConvolutionOracleTest::mode)).contains(PaddingMode.values());
        assertThat(convolutions().filter(question -> question.number("groups", 1) > 1))
                .hasSizeGreaterThan(2);
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
