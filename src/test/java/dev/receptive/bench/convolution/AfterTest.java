package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.ActivationFunction;
import dev.receptive.bench.ActivationKind;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.bench.Running;
import dev.receptive.document.ConvolutionFiles;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Part;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.scene.Scene;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An activation after the sum of a convolution: computed, told, asked and said to other frameworks. */
class AfterTest {

    private static final Numbers INPUT =
            Numbers.typed(Tensor.of(Shape.of(4, 4), 0, 2, 4, 1, 3, 1, 1, 0, 2, 4, 1, 2, 1, 0, 2, 3));

    private static final ConvolutionExperiment PLAIN = ConvolutionExperiment.of(INPUT, Presets.kernel("vertical-edge"));

    private static ConvolutionExperiment with(ActivationKind kind) {
        return PLAIN.withActivation(Optional.of(ActivationFunction.of(kind)));
    }

    static List<ConvolutionExperiment> experiments() {
        return RandomExperiments.mixed(120).stream()
                .filter(experiment -> experiment.activation().isPresent())
                .toList();
    }

    @Test
    void negativeSumsBecomeZeroAndOthersStay() {
        assertThat(PLAIN.trace().outputs(0)).containsExactly(-1, 4, 2, 0);
        assertThat(with(ActivationKind.RELU).trace().outputs(0)).containsExactly(0, 4, 2, 0);
    }

    @ParameterizedTest
    @EnumSource(ActivationKind.class)
    void everyOutputIsTheFunctionOfItsSum(ActivationKind kind) {
        ConvTrace trace = with(kind).trace();
        float[] sums = PLAIN.trace().outputs(0);
        for (int cell = 0; cell < trace.cells(); cell++) {
            Place place = trace.place(cell);
            assertThat(trace.sum(0, place.row(), place.column())).isEqualTo(sums[cell]);
            double expected = ActivationFunction.of(kind).layer().function().applyAsDouble(sums[cell]);
            assertThat((double) trace.result(0, place.row(), place.column())).isCloseTo(expected, within(1e-6));
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void anOutputIsExplainedByItsSumAndThatByWhatItAddsUp(ConvolutionExperiment experiment) {
        ConvolutionStory story = Told.in(Language.ENGLISH, experiment, 1300, 850);
        ConvTrace trace = story.trace();
        for (int map = 0; map < trace.maps(); map++) {
            for (int cell = 0; cell < trace.cells(); cell++) {
                Place place = trace.place(cell);
                Spot output = new Spot(Tensors.OUTPUT, map, place.row(), place.column());
                Explanation told = story.reading(0).explain(output).orElseThrow();
                assertThat(told.parts()).hasSize(1);
                Part part = told.parts().get(0);
                Spot sum = part.source().orElseThrow();
                assertThat(sum).isEqualTo(new Spot(Tensors.SUM, map, place.row(), place.column()));
                assertThat(part.value().value()).isCloseTo(story.reading(0).value(sum), within(1e-4));
                assertThat(told.value().value()).isEqualTo(story.reading(0).value(output));
                Explanation below = story.reading(0).explain(sum).orElseThrow();
                assertThat(below.parts()).hasSizeGreaterThanOrEqualTo(1);
                assertThat(below.value().value()).isCloseTo(trace.sum(map, place.row(), place.column()), within(1e-3));
            }
        }
    }

    @Test
    void theCaptionTheEquationAndTheCodeSayWhatTheActivationDoes() {
        ConvolutionExperiment experiment = with(ActivationKind.RELU).withBias(-1);
        ConvolutionStory story = Told.in(Language.ENGLISH, experiment, 1300, 850);
        double end = Told.endOf(story, 0, 0);
        assertThat(Told.narrate(story, end))
                .isEqualTo("The 9 products add up to −1; with the bias, −1 + (−1) = −2: "
                        + "that is what ReLU takes, and ReLU(−2) = 0 is output (0, 0).");
        assertThat(Told.narrate(story, end, Language.CHINESE)).contains("ReLU(−2) = 0");
        Scene scene = story.at(end);
        assertThat(Marks.find(scene, "sum", Mark.Text.class).text()).isEqualTo("−2");
        assertThat(Marks.find(scene, "sum:row:1", Mark.Text.class).text()).isEqualTo("output = ReLU(−2)");
        assertThat(Marks.find(scene, "sum:value:1", Mark.Text.class).text()).isEqualTo("0");
        assertThat(Marks.find(scene, "sum:line:0", Mark.Text.class).text()).isEqualTo("−1");
        assertThat(Marks.find(scene, "sum:line:2", Mark.Text.class).text()).isEqualTo(" = −2");
        Running running = story.now(end).running().orElseThrow();
        assertThat(running.listing()).isEqualTo("activation");
        assertThat(running.variables()).containsExactly("i = 0  x = −2", "output[0] = 0");
        assertThat(new ConvolutionSubject(experiment).listings()).hasSize(2);
    }

    @Test
    void theSumThatStandsOnTheStageCanBeAskedWhenItIsThere() {
        ConvolutionStory story = Told.in(Language.ENGLISH, with(ActivationKind.RELU), 1300, 850);
        Spot sum = new Spot(Tensors.SUM, 0, 0, 0);
        double end = Told.endOf(story, 0, 0);
        assertThat(stands(story, end, sum)).isTrue();
        assertThat(stands(story, Told.opening(story, new Place(0, 0), 3), sum)).isFalse();
        assertThat(Words.in(Language.ENGLISH).say(story.reading(end).tip(sum)))
                .isEqualTo("sum of output (0, 0), before the activation = −1");
    }

    private static boolean stands(ConvolutionStory story, double seconds, Spot spot) {
        return story.targets(seconds, Gaze.NONE).stream().anyMatch(target -> target.holds(spot));
    }

    @Test
    void whoForgetsTheActivationIsTold() {
        ConvolutionExperiment experiment = with(ActivationKind.RELU)
                .withAids(Aids.NONE.with(Aid.HIDE, true).withGuess(Spot.of("output", 0, 0), Numbers.number(-1)));
        ConvolutionStory story = Told.in(Language.ENGLISH, experiment, 1300, 850);
        assertThat(Told.narrate(story, Told.endOf(story, 0, 0)))
                .endsWith("You said −1: that is the sum before the activation.");
    }

    @Test
    void ofTheExampleOneKindOfEdgeIsLeft() {
        ConvolutionExperiment example = ConvolutionFiles.examples().stream()
                .filter(file -> file.id().equals("relu-after"))
                .findFirst()
                .orElseThrow()
                .experiment();
        assertThat(example.trace().outputs(0))
                .containsExactly(0, 9, 0, 0, 0, 9, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 9, 0, 0, 0);
        assertThat(example.withActivation(Optional.empty()).trace().outputs(0)).contains(-9);
        assertThat(example.withBias(-5).trace().outputs(0)).contains(4).doesNotContain(-14, 9);
    }

    @Test
    void otherFrameworksDoTheSame() {
        assertThat(PyTorchCall.of(with(ActivationKind.GELU))).endsWith("y = F.gelu(y)");
        assertThat(KerasCall.of(with(ActivationKind.RELU))).endsWith("y = ops.relu(y)");
        assertThat(NumPyCall.of(with(ActivationKind.GELU)))
                .startsWith("import math")
                .endsWith("erfc = np.vectorize(math.erfc)", "y = y * erfc(-y / math.sqrt(2)) / 2");
        assertThat(NumPyCall.of(PLAIN)).startsWith("import numpy as np");
    }
}
