package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Board;
import dev.receptive.bench.Border;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Reading;
import dev.receptive.bench.Story;
import dev.receptive.document.ConvolutionFiles;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Part;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.figure.Titles;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.nn.PaddingMode;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.scene.Scene;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What Keras makes of {@code same} beside what PyTorch makes of as much padding on every side. */
class SameComparedTest {

    private static final List<String> COMPUTED = List.of("output", "sum", "partial");

    private static ConvolutionExperiment example() {
        return ConvolutionFiles.examples().stream()
                .filter(file -> file.id().equals("same-side-by-side"))
                .findFirst()
                .orElseThrow()
                .experiment();
    }

    /** With strides of 2, where the paddings differ. */
    static List<ConvolutionExperiment> experiments() {
        return RandomExperiments.mixed(160).stream()
                .map(experiment -> experiment
                        .withFlip(false)
                        .withMode(PaddingMode.ZEROS)
                        .withDilation(Extent.ONE)
                        .withBorder(Border.SAME)
                        .withStride(Extent.square(2))
                        .withAids(Aids.NONE.with(Aid.COMPARE_SAME, true)))
                .filter(experiment -> Comparison.can(experiment, Comparison.Contrast.SAME))
                .toList();
    }

    static Stream<ConvolutionExperiment> bothKinds() {
        return Stream.concat(ComparedTest.experiments().stream(), experiments().stream());
    }

    private static Story story(ConvolutionExperiment experiment) {
        return new ConvolutionSubject(experiment).tell(new Board(1300, 850, Words.in(Language.ENGLISH)));
    }

    private static Tensor grid(float... values) {
        return Tensor.of(Shape.of(1, 1, 3, 3), values);
    }

    private static boolean canCompare(ConvolutionExperiment experiment) {
        return Comparison.can(experiment, Comparison.Contrast.SAME);
    }

    /** The numbers were computed apart from this program. */
    @Test
    void theExampleIsWhatItSays() {
        ConvolutionExperiment keras = example();
        ConvolutionExperiment pyTorch = keras.withBorder(Border.of(Padding.all(1)));
        assertThat(keras.window().padding()).isEqualTo(new Padding(0, 1, 0, 1));
        assertThat(keras.trace().output()).isEqualTo(grid(3, -9, 14, 3, -3, 9, -6, 4, 7));
        assertThat(pyTorch.trace().output()).isEqualTo(grid(-8, 5, -5, -1, -8, 2, -8, -4, 11));
        Reading reading = story(keras).reading(0);
        assertThat(reading.value(Spot.of("output", 0, 0))).isEqualTo(3);
        assertThat(reading.value(Spot.of("sides", 0, 0))).isEqualTo(-8);
        assertThat(reading.value(Spot.of("difference", 0, 0))).isEqualTo(11);
        assertThat(reading.links(Spot.of("output", 0, 0)).sees())
                .containsExactly(Patch.of(Spot.of("input", 0, 0), 3, 3));
        assertThat(reading.links(Spot.of("sides", 0, 0)).sees())
                .containsExactly(Patch.of(Spot.of("around", -1, -1), 3, 3));
        assertThat(canCompare(keras.withInput(keras.input().resized(7, 7))))
                .as("one row on every side for both")
                .isFalse();
        assertThat(PyTorchCall.of(keras)).contains("x = F.pad(x, (0, 1, 0, 1))");
        assertThat(PyTorchCall.of(pyTorch)).contains("y = F.conv2d(x, w, stride=2, padding=1)");
    }

    @Test
    void whatIsComparedIsCalledByItsName() {
        Story story = story(example());
        List<Mark> marks = story.at(story.score().duration(), Gaze.NONE).marks();
        assertThat(text(marks, "title:input:size")).isEqualTo("padding ↑0 ↓1 ←0 →1");
        assertThat(text(marks, "title:around:size")).isEqualTo("padding ↑1 ↓1 ←1 →1");
        assertThat(text(marks, "title:output:size")).isEqualTo("strides=2, padding=\"same\"");
        assertThat(text(marks, "title:sides:size")).isEqualTo("stride=2, padding=1");
        assertThat(text(marks, "narration")).isEqualTo("Of the outputs so far, the padding changes: 9 of 9.");
        assertThat(text(story.at(0, Gaze.NONE).marks(), "narration"))
                .isEqualTo("The first window begins at row 0, column 0 in Keras, at row −1, column −1 in PyTorch.");
    }

    private static String text(List<Mark> marks, String id) {
        return marks.stream()
                .filter(mark -> mark.id().equals(id))
                .map(mark -> ((Mark.Text) mark).text())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"640, 480", "830, 690", "1300, 850"})
    void howALibraryIsCalledStandsBesideHowTheOtherIs(double width, double height) {
        for (ConvolutionExperiment experiment : experiments()) {
            ConvolutionExperiment uneven = experiment.withStride(new Extent(2, 3));
            for (ConvolutionExperiment one : canCompare(uneven) ? List.of(experiment, uneven) : List.of(experiment)) {
                Scene scene = new ConvolutionSubject(one)
                        .tell(new Board(width, height, Words.in(Language.ENGLISH)))
                        .at(0, Gaze.NONE);
                double unit = ComparedLayout.of(
                                one.trace(), Comparison.asked(one).orElseThrow(), width, height)
                        .unit();
                Mark.Text keras = Marks.find(scene, "title:output:size", Mark.Text.class);
                Mark.Text pyTorch = Marks.find(scene, "title:sides:size", Mark.Text.class);
                Mark.Text difference = Marks.find(scene, "title:difference:size", Mark.Text.class);
                assertThat(keras.x() + Titles.width(keras.text()) * unit).isLessThan(pyTorch.x());
                assertThat(pyTorch.x() + Titles.width(pyTorch.text()) * unit).isLessThan(difference.x());
            }
        }
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(experiments()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void bothOutputsAreThoseOfTheCore(ConvolutionExperiment experiment) {
        ConvTrace keras = experiment.trace();
        Extent kernel = experiment.window().kernel();
        ConvTrace pyTorch = experiment
                .withBorder(Border.of(Padding.of((kernel.height() - 1) / 2, (kernel.width() - 1) / 2)))
                .trace();
        Reading reading = story(experiment).reading(0);
        int last = keras.maps() - 1;
        for (int cell = 0; cell < keras.cells(); cell++) {
            Place at = keras.place(cell);
            float here = keras.result(last, at.row(), at.column());
            float there = pyTorch.result(last, at.row(), at.column());
            assertThat(reading.value(new Spot("output", last, at.row(), at.column())))
                    .isEqualTo(here);
            assertThat(reading.value(new Spot("sides", last, at.row(), at.column())))
                    .isEqualTo(there);
            assertThat(reading.value(new Spot("difference", last, at.row(), at.column())))
                    .isEqualTo(here - there);
        }
    }

    /** Whatever a number is explained by can be asked again, and is the number that was meant. */
    @ParameterizedTest
    @MethodSource("bothKinds")
    void whatExplainsANumberOfTheOtherIsOfTheOther(ConvolutionExperiment experiment) {
        String other = experiment.geometry().flip() ? "plain" : "sides";
        Reading reading = story(experiment).reading(0);
        int last = experiment.trace().maps() - 1;
        int asked = explained(reading, new Spot(other, last, 0, 0));
        assertThat(asked).isGreaterThanOrEqualTo(experiment.trace().terms());
    }

    private static int explained(Reading reading, Spot spot) {
        Explanation said = reading.explain(spot).orElseThrow();
        assertThat(reading.tip(spot).toString())
                .startsWith(spot.tensor().startsWith("plain") ? "without the turn: " : "PyTorch: ");
        int asked = 0;
        for (Part part : said.parts()) {
            asked++;
            if (part.source().isEmpty()) {
                continue;
            }
            Spot source = part.source().get();
            assertThat(source.tensor()).isNotIn(COMPUTED);
            double value = part.value().value();
            assertThat(reading.value(source)).isCloseTo(value, within(0.011 * Math.max(1, Math.abs(value))));
            if (reading.explain(source).isPresent()) {
                asked += explained(reading, source);
            }
        }
        return asked;
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void whatANumberSeesLiesWhereItStands(ConvolutionExperiment experiment) {
        Story story = story(experiment);
        Reading reading = story.reading(0);
        List<Target> targets = story.targets(0, Gaze.NONE);
        for (Target target : targets) {
            for (Spot spot : List.of(target.first(), target.last())) {
                Stream.concat(reading.links(spot).sees().stream(), reading.links(spot).reaches().stream())
                        .filter(patch -> !patch.isEmpty())
                        .forEach(patch -> targets.forEach(there -> there.around(patch)
                                .ifPresent(box -> assertThat(there.at(box.centreX(), box.centreY()))
                                        .as("%s of %s", patch, spot)
                                        .isPresent())));
            }
        }
    }

    @Test
    void anInputReachesTheOutputsOfBoth() {
        Reading reading = story(example()).reading(0);
        for (String tensor : List.of("input", "around")) {
            assertThat(reading.links(Spot.of(tensor, 1, 1)).reaches().stream()
                            .map(patch -> patch.first().tensor()))
                    .as(tensor)
                    .containsExactlyInAnyOrder("output", "sides");
        }
    }

    @Test
    void anInputCanBeTypedInBothPlaces() {
        ConvolutionExperiment before = example();
        ConvolutionExperiment after = new ConvolutionEdit(before)
                .with(Spot.of("around", 2, 3), Numbers.number(7))
                .next();
        assertThat(after.input().plane(0).values().at(2, 3)).isEqualTo(7);
        assertThat(story(after).reading(0).value(Spot.of("around", 2, 3))).isEqualTo(7);
    }

    @Test
    void whereBothPadAlikeThereIsNothingToCompare() {
        ConvolutionExperiment now = example();
        assertThat(canCompare(now)).isTrue();
        assertThat(canCompare(now.withStride(Extent.ONE))).isFalse();
        assertThat(canCompare(
                        now.withStride(Extent.ONE).withKernels(now.kernels().resized(2, 2))))
                .as("for an even kernel, PyTorch's same is Keras's")
                .isFalse();
        assertThat(canCompare(now.withBorder(Border.of(new Padding(0, 1, 0, 1)))))
                .isFalse();
        assertThat(canCompare(now.withMode(PaddingMode.REPLICATE))).isFalse();
        ConvolutionExperiment wide = now.withInput(now.input().resized(8, 8)).withStride(Extent.square(4));
        assertThat(canCompare(wide.withDilation(Extent.square(2))))
                .as("Keras refuses a dilation beside a stride")
                .isFalse();
        assertThat(canCompare(now.withFlip(true))).isFalse();
        assertThat(canCompare(now.withAids(now.aids().with(Aid.HIDE, true)))).isFalse();
        assertThat(story(now.withStride(Extent.ONE))).isInstanceOf(ConvolutionStory.class);
    }

    @Test
    void nothingIsShownBeforeItIsComputed() {
        Story story = story(example());
        for (String id : List.of("output", "sides", "difference")) {
            assertThat(Marks.find(story.at(0), id, Mark.Cells.class).cells())
                    .allMatch(cell -> cell.text().isEmpty());
        }
    }
}
