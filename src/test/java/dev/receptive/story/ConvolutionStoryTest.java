package dev.receptive.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.experiment.Border;
import dev.receptive.experiment.ConvolutionExperiment;
import dev.receptive.experiment.Numbers;
import dev.receptive.experiment.Opening;
import dev.receptive.experiment.Presets;
import dev.receptive.experiment.Source;
import dev.receptive.experiment.Steps;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.scene.Box;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Palette;
import dev.receptive.scene.Scene;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.trace.Place;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvolutionStoryTest {

    private static final ConvolutionExperiment PADDING = ConvolutionExperiment.of(
                    Presets.input("padding-example"), Presets.kernel("vertical-edge"))
            .withBorder(Border.of(Padding.all(1)));

    private static final ConvolutionStory STORY = story(PADDING);

    @Test
    void aFileOpensAtTheProductThatItNames() {
        for (ConvolutionExperiment experiment : RandomExperiments.typed(60)) {
            ConvolutionStory story = RandomExperiments.story(experiment, 830, 690);
            int columns = experiment.trace().columns().outputs();
            for (int cell : new int[] {
                0, experiment.trace().cells() / 2, experiment.trace().cells() - 1
            }) {
                Place place = new Place(cell / columns, cell % columns);
                for (int product = 1; product <= experiment.trace().terms(); product++) {
                    Stand stand = story.stand(story.openingTime(new Opening(place, product, Steps.PRODUCT)));
                    assertThat(stand.phase()).isEqualTo(Phase.PRODUCT);
                    assertThat(stand.place()).isEqualTo(place);
                    assertThat(stand.done()).isEqualTo(stand.counted()).isEqualTo(product);
                    assertThat(stand.progress()).isEqualTo(1);
                }
            }
        }
    }

    @Test
    void withoutAProductAFileOpensAtTheResult() {
        Stand stand = STORY.stand(STORY.openingTime(new Opening(new Place(1, 2), -1, Steps.CELL)));

        assertThat(stand.phase()).isEqualTo(Phase.LAND);
        assertThat(stand.place()).isEqualTo(new Place(1, 2));
        assertThat(stand.hasLanded()).isTrue();
        assertThat(STORY.endOf(1, 2)).isEqualTo(STORY.openingTime(new Opening(new Place(1, 2), -1, Steps.CELL)));
    }

    @Test
    void withProductZeroAFileOpensWithTheWindowInItsPlace() {
        Stand stand = STORY.stand(STORY.openingTime(new Opening(new Place(1, 2), 0, Steps.PRODUCT)));

        assertThat(stand.phase()).isEqualTo(Phase.SLIDE);
        assertThat(stand.place()).isEqualTo(new Place(1, 2));
        assertThat(stand.progress()).isEqualTo(1);
        assertThat(stand.done()).isZero();
    }

    @Test
    void aFileThatNamesNothingOpensAtTheStart() {
        assertThat(STORY.openingTime(Opening.USUAL)).isZero();
        assertThat(STORY.stand(0).phase()).isEqualTo(Phase.START);
    }

    @Test
    void theLastResultIsTheEnd() {
        assertThat(STORY.stand(STORY.endOf(4, 4)).phase()).isEqualTo(Phase.END);
        assertThat(STORY.endOf(4, 4)).isEqualTo(STORY.score().duration());
    }

    /** The figures are those of the picture beside the design: output (1, 2) of the padding example is 6. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 2 · 1 = 2. The sum is now 2.
            1 | 4 · 0 = 0. The sum is now 2.
            2 | 1 · (−1) = −1. The sum is now 1.
            3 | 1 · 1 = 1. The sum is now 2.
            6 | 4 · 1 = 4. The sum is now 6.
            8 | 0 · (−1) = 0. The sum is now 6.
            """)
    void eachProductIsToldWithItsNumbers(int product, String sentence) {
        double time = STORY.openingTime(new Opening(new Place(1, 2), product + 1, Steps.PRODUCT));

        assertThat(STORY.narrate(time)).isEqualTo(sentence);
    }

    @Test
    void everyPhaseIsToldInItsOwnWords() {
        assertThat(STORY.narrate(0)).contains("25");
        assertThat(STORY.narrate(0.1))
                .isEqualTo("The window for output (0, 0) covers input rows −1…1 and columns −1…1.");
        assertThat(STORY.narrate(0.8)).isEqualTo("A padding zero: 0 · 1 = 0. The sum stays 0.");
        assertThat(STORY.narrate(STORY.endOf(1, 2))).isEqualTo("The 9 products add up to 6: that is output (1, 2).");
        assertThat(STORY.narrate(STORY.score().duration()))
                .isEqualTo("All 25 outputs are computed: 225 multiplications.");
        ConvolutionStory biased = story(PADDING.withBias(-0.5f));
        assertThat(biased.narrate(biased.endOf(1, 2)))
                .isEqualTo("The 9 products add up to 6; with the bias, 6 + (−0.5) = 5.5: that is output (1, 2).");
    }

    @Test
    void aStorySpeaksTheLanguageThatItIsGiven() {
        ConvolutionStory chinese = new ConvolutionStory(PADDING, PADDING.trace(), Words.in(Language.CHINESE), 830, 690);

        for (double seconds : new double[] {0, 0.1, 0.8, 4.8, 120}) {
            assertThat(chinese.narrate(seconds)).containsPattern("\\p{IsHan}");
            assertThat(STORY.narrate(seconds)).doesNotContainPattern("\\p{IsHan}");
            assertThat(Marks.find(chinese.at(seconds), "narration", Mark.Text.class)
                            .text())
                    .isEqualTo(chinese.narrate(seconds));
        }
    }

    @Test
    void aPointOnACellIsThatCell() {
        for (ConvolutionExperiment experiment : RandomExperiments.typed(30)) {
            ConvolutionStory story = RandomExperiments.story(experiment, 830, 690);
            Padding padding = experiment.window().padding();
            for (Spot spot : List.of(
                    new Spot(Spot.INPUT, -padding.top(), -padding.left()),
                    new Spot(
                            Spot.INPUT,
                            experiment.input().height() - 1,
                            experiment.input().width() - 1),
                    new Spot(Spot.KERNEL, experiment.kernel().height() - 1, 0),
                    new Spot(Spot.BIAS, 0, 0),
                    new Spot(Spot.OUTPUT, 0, experiment.trace().columns().outputs() - 1))) {
                Box box = story.box(spot);
                assertThat(story.spotAt(box.centreX(), box.centreY()))
                        .as("%s: %s", RandomExperiments.name(experiment), spot)
                        .contains(spot);
            }
        }
    }

    @Test
    void aPointOnAPixelIsThatPixel() {
        ConvolutionStory story = story(picture());
        for (Spot spot :
                List.of(new Spot(Spot.INPUT, 29, 39), new Spot(Spot.INPUT, 3, 4), new Spot(Spot.OUTPUT, 0, 7))) {
            Box box = story.box(spot);
            assertThat(story.spotAt(box.centreX(), box.centreY())).contains(spot);
        }
        assertThat(story.spotAt(1, 1)).isEmpty();
    }

    @Test
    void theBoxOfAGridIsThatOfItsCells() {
        for (String grid : List.of(Spot.INPUT, Spot.OUTPUT)) {
            Box cells = STORY.box(new Spot(grid, 0, 0)).and(STORY.box(new Spot(grid, 4, 4)));
            assertThat(STORY.gridBox(grid)).hasToString(cells.toString());
        }
    }

    @Test
    void aHoveredOutputShowsTheNineInputsThatItSees() {
        Spot spot = new Spot(Spot.OUTPUT, 0, 0);

        assertThat(lit(spot, "seen:")).containsExactlyElementsOf(boxes(Spot.INPUT, -1, 1, -1, 1));
        assertThat(lit(spot, "hover")).containsExactly(STORY.box(spot));
    }

    @Test
    void aHoveredInputShowsTheOutputsThatItReaches() {
        assertThat(lit(new Spot(Spot.INPUT, 0, 4), "reached:"))
                .containsExactlyElementsOf(boxes(Spot.OUTPUT, 0, 1, 3, 4));
    }

    @Test
    void aHoveredWeightShowsEveryPlaceWhereItIsUsed() {
        assertThat(lit(new Spot(Spot.KERNEL, 0, 2), "seen:")).containsExactlyElementsOf(boxes(Spot.INPUT, -1, 3, 1, 5));
    }

    @Test
    void anInputThatNobodyReadsReachesNothing() {
        ConvolutionStory story = story(PADDING.withBorder(Border.VALID).withStride(Extent.square(3)));
        Scene scene = story.at(0, Optional.of(new Spot(Spot.INPUT, 4, 4)), Optional.empty());

        assertThat(Marks.seen(scene)).containsKey("hover").doesNotContainKeys("reached", "reached:0");
        assertThat(Marks.find(scene, "unread", Mark.Text.class).text())
                .isEqualTo("Hatched, never read: rows 3, 4 and columns 3, 4");
    }

    @Test
    void aSelectedCellHasARingAroundIt() {
        Spot spot = new Spot(Spot.KERNEL, 1, 1);
        Scene scene = STORY.at(0, Optional.empty(), Optional.of(spot));
        Box ring = Marks.find(scene, "selected", Mark.Rect.class).box();

        assertThat(ring.x()).isLessThan(STORY.box(spot).x());
        assertThat(ring.right()).isGreaterThan(STORY.box(spot).right());
    }

    @Test
    void nothingHoveredAddsNothing() {
        assertThat(STORY.at(3, Optional.empty(), Optional.empty()).toText())
                .isEqualTo(STORY.at(3).toText());
    }

    private static List<Box> lit(Spot spot, String id) {
        Scene scene = STORY.at(0, Optional.of(spot), Optional.empty());
        return Marks.seen(scene).entrySet().stream()
                .filter(mark -> mark.getKey().startsWith(id))
                .map(Map.Entry::getValue)
                .map(mark -> ((Mark.Rect) mark).box())
                .toList();
    }

    /** The boxes of the cells from one row and column to another, row by row. */
    private static List<Box> boxes(String grid, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        int columns = lastColumn - firstColumn + 1;
        return IntStream.range(0, (lastRow - firstRow + 1) * columns)
                .mapToObj(i -> STORY.box(new Spot(grid, firstRow + i / columns, firstColumn + i % columns)))
                .toList();
    }

    private static ConvolutionExperiment picture() {
        Tensor pixels = Tensor.zeros(Shape.of(30, 40));
        return ConvolutionExperiment.of(Numbers.picture(pixels, new Source.Photo("cat")), Presets.kernel("box"))
                .withBorder(Border.SAME);
    }

    private static ConvolutionStory story(ConvolutionExperiment experiment) {
        return RandomExperiments.story(experiment, 830, 690);
    }

    @Test
    void aStoryRetoldIsTheStoryToldAfresh() {
        List<ConvolutionExperiment> all = RandomExperiments.pictures(3);
        all = java.util.stream.Stream.concat(all.stream(), RandomExperiments.typed(3).stream())
                .toList();
        for (ConvolutionExperiment from : all) {
            ConvolutionStory told = RandomExperiments.story(from, 830, 690);
            for (ConvolutionExperiment to : all) {
                for (ConvolutionExperiment next : List.of(to, to.withBias(2.5f))) {
                    ConvolutionStory retold = told.retell(next, next.trace());
                    ConvolutionStory fresh = RandomExperiments.story(next, 830, 690);
                    double end = fresh.score().duration();
                    assertThat(retold.at(end).toText()).isEqualTo(fresh.at(end).toText());
                    assertThat(pixels(retold, end)).usingRecursiveComparison().isEqualTo(pixels(fresh, end));
                }
            }
        }
    }

    private static List<int[]> pixels(ConvolutionStory story, double time) {
        return story.at(time).marks().stream()
                .filter(Mark.Picture.class::isInstance)
                .map(mark -> ((Mark.Picture) mark).raster().argb(Palette.LIGHT))
                .toList();
    }
}
