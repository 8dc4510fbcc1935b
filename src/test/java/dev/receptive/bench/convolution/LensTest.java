package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Border;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.bench.Reading;
import dev.receptive.bench.Source;
import dev.receptive.data.Pictures;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.scene.Cell;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.scene.Scene;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lens is over the window that the pointer asks for, and its numbers are those of the input. */
class LensTest {

    private static final Words WORDS = Words.in(Language.ENGLISH);

    static List<ConvolutionExperiment> experiments() {
        return RandomExperiments.mixed(80);
    }

    private static ConvolutionExperiment photo() {
        Numbers cat = Numbers.picture(Pictures.photo("cat"), new Source.Photo("cat"));
        return ConvolutionExperiment.of(cat, Presets.kernel("sobel-x")).withBorder(Border.of(Padding.all(1)));
    }

    private static ConvolutionStory story(ConvolutionExperiment experiment) {
        return Told.in(Language.ENGLISH, experiment, 1200, 800);
    }

    private static Gaze pointing(Spot spot) {
        return Gaze.NONE.pointing(Optional.of(spot));
    }

    private static List<String> lens(ConvolutionStory story, Gaze gaze) {
        return Marks.find(story.at(0, gaze), "lens", Mark.Cells.class).cells().stream()
                .map(Cell::text)
                .toList();
    }

    /** The lens as something to be pointed at. */
    private static Target target(ConvolutionStory story, double seconds, Gaze gaze) {
        return story.targets(seconds, gaze).stream()
                .filter(target -> target.first().isIn(Tensors.LENS))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void pointingAtAPixelMovesTheLensThereAndTellsOfTheOutputInItsMiddle() {
        ConvolutionStory story = story(photo());
        Spot pixel = Spot.of("input", 40, 57);

        List<String> around = lens(story, pointing(pixel));

        Reading reading = story.reading(0);
        assertThat(around.get(4)).isEqualTo(reading.typed(pixel));
        assertThat(around).isEqualTo(lens(story, pointing(Spot.of("output", 40, 57))));
        assertThat(WORDS.say(story.now(0, pointing(pixel)).narration())).endsWith("output (40, 57).");
        assertThat(WORDS.say(reading.tip(pixel))).startsWith("input (40, 57) = ");
        assertThat(lens(story, Gaze.NONE)).isNotEqualTo(around);
    }

    @Test
    void theFrameOnThePictureAndThePixelInTheLensAreOutlined() {
        ConvolutionStory story = story(photo());
        Spot pixel = Spot.of("input", 40, 57);

        Scene scene = story.at(0, pointing(pixel));

        Mark.Rect window = Marks.find(scene, "window", Mark.Rect.class);
        assertThat(window.box().centreX()).isCloseTo(Told.box(story, pixel).centreX(), within());
        assertThat(window.box().centreY()).isCloseTo(Told.box(story, pixel).centreY(), within());
        Target lens = target(story, 0, pointing(pixel));
        Spot middle = lens.first().moved(1, 1);
        assertThat(Marks.find(scene, "seen:0", Mark.Rect.class).box())
                .isEqualTo(lens.box(middle).orElseThrow());
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-6);
    }

    @Test
    void theLensStaysWhileItsOwnNumbersArePointedAtOrTyped() {
        ConvolutionStory story = story(photo());
        Spot pixel = Spot.of("input", 40, 57);
        Spot number = target(story, 0, pointing(pixel)).last();

        List<String> around = lens(story, pointing(pixel));

        assertThat(lens(story, pointing(number))).isEqualTo(around);
        assertThat(lens(story, Gaze.NONE.selecting(Optional.of(number)))).isEqualTo(around);
        assertThat(lens(story, pointing(Spot.of("output", 3, 3)).selecting(Optional.of(number))))
                .isEqualTo(around);
        assertThat(target(story, 0, Gaze.NONE.selecting(Optional.of(number))).holds(number))
                .isTrue();
    }

    @Test
    void whatIsNotComputedYetIsNotToldByTheLensEither() {
        ConvolutionExperiment hidden = photo();
        ConvolutionStory story = story(hidden.withAids(hidden.aids().with(Aid.HIDE, true)));
        Gaze gaze = pointing(Spot.of("input", 40, 57));

        assertThat(lens(story, gaze)).isEqualTo(lens(story(photo()), gaze));
        assertThat(WORDS.say(story.now(0, gaze).narration())).doesNotContain("=");
        String result = story(photo()).reading(0).typed(Spot.of("output", 40, 57));
        assertThat(result).isNotEqualTo("0");
        assertThat(Marks.find(story.at(0, gaze), "sum", Mark.Text.class).text()).isNotEqualTo(result);
    }

    @Test
    void aWindowOfNothingButPaddingHasNothingToType() {
        ConvolutionExperiment wide = photo().withBorder(Border.of(Padding.all(5)));
        ConvolutionStory story = story(wide);

        assertThat(story.targets(0, pointing(Spot.of("output", 0, 0))))
                .noneMatch(target -> target.first().isIn(Tensors.LENS));
        assertThat(story.targets(0, pointing(Spot.of("input", 0, 0))))
                .anyMatch(target -> target.first().isIn(Tensors.LENS));
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everyNumberOfTheLensIsTheInputThatItsProductReads(ConvolutionExperiment experiment) {
        ConvTrace trace = experiment.trace();
        LensCells lens = LensCells.of(experiment);
        int map = trace.maps() - 1;
        for (int cell = 0; cell < trace.cells(); cell++) {
            int slice = cell % trace.depth();
            int channel = trace.firstSeen(map) + slice;
            List<Spot> covered = trace.terms(map, cell).stream()
                    .filter(term -> term.channel() == slice && !term.padding())
                    .map(term -> new Spot("input", channel, term.row(), term.column()))
                    .toList();
            Plane plane = lens.plane(cell, channel);
            assertThat(lens.around(plane.spot(0, 0))).isEqualTo(plane);
            assertThat(plane.rows() * plane.columns()).isEqualTo(covered.size());
            for (int i = 0; i < covered.size(); i++) {
                Spot number = plane.spot(i / plane.columns(), i % plane.columns());
                assertThat(lens.input(number)).isEqualTo(covered.get(i));
                Spot output = lens.output(number, map).orElseThrow();
                assertThat(trace.cell(new Place(output.row(), output.column()))).isEqualTo(cell);
                assertThat(output.channel()).isEqualTo(map);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void anInputThatIsReadIsUnderTheWindowOfItsLens(ConvolutionExperiment experiment) {
        ConvTrace trace = experiment.trace();
        LensCells lens = LensCells.of(experiment);
        for (int row = 0; row < trace.rows().input(); row++) {
            for (int column = 0; column < trace.columns().input(); column++) {
                int channel = (row + column) % trace.inputs();
                Spot input = new Spot("input", channel, row, column);
                Spot output = lens.output(input, 0).orElseThrow();
                Plane plane = lens.plane(trace.cell(new Place(output.row(), output.column())), channel);
                boolean shown = false;
                for (int i = 0; i < plane.rows() * plane.columns(); i++) {
                    Spot number = plane.spot(i / plane.columns(), i % plane.columns());
                    shown |= lens.input(number).equals(input);
                }
                assertThat(shown)
                        .isEqualTo(trace.rows().isRead(row) && trace.columns().isRead(column));
            }
        }
    }

    @Test
    void whatIsTypedOrPastedInTheLensComesIntoTheInput() {
        ConvolutionExperiment spread = photo().withDilation(new Extent(2, 2));
        LensCells lens = LensCells.of(spread);
        Spot first = lens.plane(spread.trace().cell(new Place(40, 57)), 0).spot(0, 0);
        Numbers block = Numbers.typed(Tensor.matrix(new float[] {1, 2}, new float[] {3, 4}));

        var typed = new ConvolutionEdit(spread).with(first.moved(1, 1), Numbers.number(7));
        var pasted = new ConvolutionEdit(spread).with(first.moved(1, 1), block);
        var clipped = new ConvolutionEdit(spread).with(first.moved(2, 2), block);

        Spot middle = lens.input(first.moved(1, 1));
        assertThat(typed.next())
                .isEqualTo(spread.withInput(spread.input().first().with(middle.row(), middle.column(), 7)));
        assertThat(WORDS.say(typed.name())).isEqualTo("change input (" + middle.row() + ", " + middle.column() + ")");
        Numbers four = spread.input()
                .first()
                .with(middle.row(), middle.column(), 1)
                .with(middle.row(), middle.column() + 2, 2)
                .with(middle.row() + 2, middle.column(), 3)
                .with(middle.row() + 2, middle.column() + 2, 4);
        assertThat(pasted.next().input().first()).isEqualTo(four);
        assertThat(pasted.notice()).isEmpty();
        assertThat(clipped.notice().map(WORDS::say).orElse("")).contains("2");
    }
}
