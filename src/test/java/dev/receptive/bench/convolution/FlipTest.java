package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Numbers;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Part;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.scene.Point;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A kernel that is turned before it slides: the convolution of mathematics. */
class FlipTest {

    private static final Numbers KERNEL = Numbers.typed(Tensor.of(Shape.of(3, 3), 1, 2, 3, 4, 5, 6, 7, 8, 9));

    private static final ConvolutionExperiment IMPULSE = ConvolutionExperiment.of(
                    Numbers.typed(Tensor.zeros(Shape.of(5, 5))).with(2, 2, 1), KERNEL)
            .withFlip(true);

    static List<ConvolutionExperiment> experiments() {
        return RandomExperiments.mixed(40);
    }

    @Test
    void anImpulseGivesTheKernelAsItWasTyped() {
        assertThat(IMPULSE.trace().outputs(0)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(IMPULSE.withFlip(false).trace().outputs(0)).containsExactly(9, 8, 7, 6, 5, 4, 3, 2, 1);
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void itIsTheSameAsToTypeTheKernelTurned(ConvolutionExperiment experiment) {
        ConvolutionExperiment plain = experiment.withFlip(false);
        KernelBank turned = plain.kernels();
        for (int slice = 0; slice < turned.slices().size(); slice++) {
            turned = turned.withSlice(slice, turned(turned.slices().get(slice)));
        }
        assertThat(experiment.withFlip(true).trace().output().toArray())
                .isEqualTo(plain.withKernels(turned).trace().output().toArray());
    }

    private static Numbers turned(Numbers slice) {
        int count = slice.height() * slice.width();
        float[] data = new float[count];
        for (int i = 0; i < count; i++) {
            data[i] = slice.values().at(count - 1 - i);
        }
        return Numbers.typed(Tensor.of(Shape.of(slice.height(), slice.width()), data));
    }

    @Test
    void aProductNamesTheWeightWhereItWasTyped() {
        ConvolutionStory story = Told.in(Language.ENGLISH, IMPULSE, 830, 690);
        Explanation first =
                story.reading(0).explain(new Spot("output", 0, 0, 0)).orElseThrow();
        Part product = first.parts().get(0);
        assertThat(product.weight()).hasValue(new Spot("kernel", 0, 2, 2));
        assertThat(product.factor().orElseThrow().text()).isEqualTo("9");
    }

    @Test
    void itsWeightsGoRoundTheMiddleAndArriveWhereTheySlide() {
        ConvolutionStory story = Told.in(Language.ENGLISH, IMPULSE, 830, 690);
        ConvolutionLayout layout = StagePlan.of(IMPULSE.trace(), false, 830, 690);
        Point corner = middle(Marks.find(story.at(0.49), "turning:0:0,0", Mark.Cells.class));
        Point opposite = new Point(
                layout.kernels().get(0).cell(2, 2).centreX(),
                layout.kernels().get(0).cell(2, 2).centreY());
        assertThat(Math.hypot(corner.x() - opposite.x(), corner.y() - opposite.y()))
                .isLessThan(1);
        assertThat(Marks.seen(story.at(0.6)).keySet()).contains("travelling").noneMatch(id -> id.startsWith("turning"));
        ConvolutionStory plain = Told.in(Language.ENGLISH, IMPULSE.withFlip(false), 830, 690);
        assertThat(IntStream.rangeClosed(0, 60)
                        .mapToObj(frame -> Marks.seen(plain.at(frame / 100.0)))
                        .flatMap(marks -> marks.keySet().stream()))
                .noneMatch(id -> id.startsWith("turning"));
    }

    private static Point middle(Mark.Cells cells) {
        return new Point(cells.grid().bounds().centreX(), cells.grid().bounds().centreY());
    }

    /** The code that runs turns them, too: it is shown where it does. */
    @Test
    void theListingsTurnTheKernelToo() {
        assertThat(new Convolution().compute(IMPULSE).listings().get(0).text())
                .anyMatch(line -> line.contains("turned["));
        assertThat(new Convolution().compute(IMPULSE.withFlip(false)).listings())
                .hasSize(1);
    }

    @Test
    void theCallsTurnTheKernelToo() {
        assertThat(PyTorchCall.of(IMPULSE)).contains("w = w.flip(2, 3)").endsWith("y = F.conv2d(x, w)");
        assertThat(NumPyCall.of(IMPULSE)).contains("w = w[:, :, ::-1, ::-1]");
        assertThat(KerasCall.of(IMPULSE)).contains("w = w[::-1, ::-1]");
        assertThat(PyTorchCall.of(IMPULSE.withFlip(false))).noneMatch(line -> line.contains("flip"));
    }
}
