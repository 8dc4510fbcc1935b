package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.bench.Border;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.document.ConvolutionFiles;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Padding;
import dev.receptive.nn.PaddingMode;
import dev.receptive.scene.Box;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.scene.Point;
import dev.receptive.scene.Scene;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands around an input: seen, told, and where it comes from. */
class PaddingModeTest {

    private static final Numbers COUNTED = Numbers.typed(Tensor.of(Shape.of(3, 3), 1, 2, 3, 4, 5, 6, 7, 8, 9));

    private static ConvolutionExperiment around(PaddingMode mode) {
        return ConvolutionExperiment.of(COUNTED, Presets.kernel("vertical-edge"))
                .withBorder(Border.of(Padding.all(1)))
                .withMode(mode);
    }

    static List<ConvolutionExperiment> experiments() {
        return RandomExperiments.mixed(60).stream()
                .filter(experiment -> experiment.trace().padded().repeats())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void anArrowLeadsFromEachRepeatedCellUnderTheWindowToTheOneThatItRepeats(ConvolutionExperiment experiment) {
        ConvTrace trace = experiment.trace();
        ConvolutionLayout layout = StagePlan.of(trace, false, 1600, 1200);
        ConvolutionStory story = Told.in(Language.ENGLISH, experiment, 1600, 1200);
        for (int cell = 0; cell < trace.cells(); cell++) {
            Place at = trace.place(cell);
            Scene scene = story.at(story.score().endOf(0, at.row(), at.column()));
            Map<Box, Box> expected = new HashMap<>();
            int last = trace.depth() - 1;
            for (Product term : trace.terms(0, cell)) {
                if (term.padding() && term.channel() == last) {
                    Place from = term.source().orElseThrow();
                    expected.put(
                            cell(layout, trace, term.row(), term.column()),
                            cell(layout, trace, from.row(), from.column()));
                }
            }
            boolean fine = layout.inputs().get(0).cell() >= 12 * layout.unit();
            Map<Box, Box> drawn = arrows(scene, layout, trace);
            assertThat(drawn).isEqualTo(fine ? expected : Map.of());
        }
    }

    private static Map<Box, Box> arrows(Scene scene, ConvolutionLayout layout, ConvTrace trace) {
        Map<Box, Box> arrows = new HashMap<>();
        for (Mark mark : Marks.seen(scene).values()) {
            if (mark instanceof Mark.Path path
                    && path.id().startsWith("border:")
                    && !path.id().endsWith("head")) {
                List<Point> points = path.points();
                arrows.put(
                        nearest(layout, trace, points.get(0)), nearest(layout, trace, points.get(points.size() - 1)));
            }
        }
        return arrows;
    }

    /** The cell of any input on the stage in which a point lies. */
    private static Box nearest(ConvolutionLayout layout, ConvTrace trace, Point point) {
        int slot = layout.slots().input(trace.depth() - 1);
        int column = layout.inputs().get(slot).columnAt(point.x());
        int row = layout.inputs().get(slot).rowAt(point.y());
        return layout.inputs().get(slot).cell(row, column);
    }

    private static Box cell(ConvolutionLayout layout, ConvTrace trace, int row, int column) {
        int slot = layout.slots().input(trace.depth() - 1);
        return layout.inputs()
                .get(slot)
                .cell(row + trace.rows().before(), column + trace.columns().before());
    }

    @Test
    void onDemandEveryRepeatedCellHasAnArrow() {
        ConvolutionExperiment plain = around(PaddingMode.CIRCULAR);
        assertThat(all(plain)).isZero();
        assertThat(all(plain.withAids(Aids.NONE.with(Aid.SOURCES, true)))).isEqualTo(16);
        assertThat(all(around(PaddingMode.ZEROS).withAids(Aids.NONE.with(Aid.SOURCES, true))))
                .as("zeros come from nowhere")
                .isZero();
    }

    private static long all(ConvolutionExperiment experiment) {
        return Marks.seen(Told.in(Language.ENGLISH, experiment, 830, 690).at(0)).keySet().stream()
                .filter(id -> id.startsWith("border:all") && !id.endsWith("head"))
                .count();
    }

    @ParameterizedTest
    @CsvSource({"ZEROS, 0, 0", "REFLECT, 5, 4", "REPLICATE, 1, 1", "CIRCULAR, 9, 7"})
    void theCornerAndWhatStandsOverTheFirstAreWhatPyTorchPuts(PaddingMode mode, float corner, float above) {
        ConvTrace trace = around(mode).trace();
        assertThat(trace.input(0, -1, -1)).isEqualTo(corner);
        assertThat(trace.input(0, -1, 0)).isEqualTo(above);
    }

    @Test
    void aModeChangesTheOutputsAtTheBorderAndNoOther() {
        ConvolutionExperiment lesson = example();
        Tensor zeros = lesson.withMode(PaddingMode.ZEROS).trace().output();
        for (PaddingMode mode : PaddingMode.values()) {
            Tensor output = lesson.withMode(mode).trace().output();
            for (int row = 0; row < 4; row++) {
                for (int column = 0; column < 5; column++) {
                    boolean inside = row > 0 && row < 3 && column > 0 && column < 4;
                    float value = output.at(0, 0, row, column);
                    if (inside) {
                        assertThat(value).isZero();
                    } else if (mode != PaddingMode.ZEROS) {
                        assertThat(value).isNotEqualTo(zeros.at(0, 0, row, column));
                    }
                }
            }
        }
    }

    private static ConvolutionExperiment example() {
        return ConvolutionFiles.examples().stream()
                .filter(file -> file.id().equals("border-modes"))
                .findFirst()
                .orElseThrow()
                .experiment();
    }

    @Test
    void whatIsRepeatedIsToldWithItsInput() {
        ConvolutionExperiment experiment = around(PaddingMode.REFLECT);
        ConvolutionStory story = Told.in(Language.ENGLISH, experiment, 830, 690);
        double first = story.score().endOf(0, 0, 0, 1, 0, 0, 0);
        Words words = Words.in(Language.ENGLISH);
        assertThat(words.say(story.now(first).narration())).endsWith("The padding repeats input (1, 1).");
        assertThat(words.say(story.reading(0).tip(new Spot("input", 0, -1, -1))))
                .isEqualTo("padding (−1, −1) = 5: it repeats input (1, 1)");
        assertThat(story.reading(0).explain(new Spot("output", 0, 0, 0)).orElseThrow().parts().stream()
                        .map(part -> part.source().orElseThrow()))
                .contains(new Spot("input", 0, 1, 1));
    }

    @Test
    void tooFewNumbersForABorderAreRefusedWithPyTorchsRule() {
        ConvolutionExperiment deep = around(PaddingMode.ZEROS).withBorder(Border.of(Padding.all(3)));
        assertThat(deep.withMode(PaddingMode.REPLICATE).trace().rows().padded()).isEqualTo(9);
        assertThat(deep.withMode(PaddingMode.CIRCULAR).trace().rows().padded()).isEqualTo(9);
        assertThatThrownBy(() -> deep.withMode(PaddingMode.REFLECT))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(Words.in(Language.ENGLISH).say(refusal.sentence()))
                                .isEqualTo("Padding above, below: 3 numbers can be mirrored at most 2 deep, not 3."));
        ConvolutionExperiment around = around(PaddingMode.CIRCULAR);
        assertThatThrownBy(() -> around.withBorder(Border.of(Padding.of(0, 4)))).isInstanceOf(Refusal.class);
    }

    @Test
    void theCallsPadWithTheSameMode() {
        ConvolutionExperiment experiment = around(PaddingMode.CIRCULAR);
        assertThat(PyTorchCall.of(experiment))
                .endsWith("x = F.pad(x, (1, 1, 1, 1), mode=\"circular\")", "y = F.conv2d(x, w)");
        assertThat(NumPyCall.of(experiment)).contains("x = np.pad(x, ((0, 0), (1, 1), (1, 1)), mode=\"wrap\")");
        assertThat(KerasCall.of(around(PaddingMode.REPLICATE)))
                .contains("x = np.pad(x, ((0, 0), (1, 1), (1, 1), (0, 0)), mode=\"edge\")");
        assertThat(PyTorchCall.of(around(PaddingMode.ZEROS))).endsWith("y = F.conv2d(x, w, padding=1)");
    }
}
