package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Border;
import dev.receptive.bench.Presets;
import dev.receptive.bench.Story;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Padding;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.scene.Palette;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a story of a convolution opens, and what is told at its moments. */
class ConvolutionStoryTest {

    static final ConvolutionExperiment PADDING = ConvolutionExperiment.of(
                    Presets.input("padding-example"), Presets.kernel("vertical-edge"))
            .withBorder(Border.of(Padding.all(1)));

    static final ConvolutionStory STORY = story(PADDING);

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
                    Stand stand = story.stand(Told.opening(story, place, product));
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
        Stand stand = STORY.stand(
                STORY.timeOf(Bookmark.at(Spot.of("output", 1, 2), "cell")).orElseThrow());

        assertThat(stand.phase()).isEqualTo(Phase.LAND);
        assertThat(stand.place()).isEqualTo(new Place(1, 2));
        assertThat(stand.hasLanded()).isTrue();
        assertThat(Told.endOf(STORY, 1, 2))
                .isEqualTo(STORY.timeOf(Bookmark.at(Spot.of("output", 1, 2), "cell"))
                        .orElseThrow());
    }

    @Test
    void withProductZeroAFileOpensWithTheWindowInItsPlace() {
        Stand stand = STORY.stand(
                STORY.timeOf(Bookmark.at(Spot.of("output", 1, 2), 0, "")).orElseThrow());

        assertThat(stand.phase()).isEqualTo(Phase.SLIDE);
        assertThat(stand.place()).isEqualTo(new Place(1, 2));
        assertThat(stand.progress()).isEqualTo(1);
        assertThat(stand.done()).isZero();
    }

    @Test
    void aFileThatNamesNothingOpensAtTheStart() {
        assertThat(STORY.timeOf(Bookmark.USUAL)).hasValue(0);
        assertThat(STORY.stand(0).phase()).isEqualTo(Phase.START);
    }

    @Test
    void theLastResultIsTheEnd() {
        assertThat(STORY.stand(Told.endOf(STORY, 4, 4)).phase()).isEqualTo(Phase.END);
        assertThat(Told.endOf(STORY, 4, 4)).isEqualTo(STORY.score().duration());
    }

    /** The figures are those of the picture beside the design: output (1, 2) of the padding example is 6. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 2 · 1 = 2. The sum is now 2.
            1 | 4 · 0 = 0. The sum stays 2.
            2 | 1 · (−1) = −1. The sum is now 1.
            3 | 1 · 1 = 1. The sum is now 2.
            6 | 4 · 1 = 4. The sum is now 6.
            8 | 0 · (−1) = 0. The sum stays 6.
            """)
    void eachProductIsToldWithItsNumbers(int product, String sentence) {
        double time = STORY.timeOf(Bookmark.at(Spot.of("output", 1, 2), product + 1, ""))
                .orElseThrow();

        assertThat(Told.narrate(STORY, time)).isEqualTo(sentence);
    }

    @Test
    void everyPhaseIsToldInItsOwnWords() {
        assertThat(Told.narrate(STORY, 0)).contains("25");
        assertThat(Told.narrate(STORY, 0.1))
                .isEqualTo("The window for output (0, 0) covers input rows −1 to 1 and columns −1 to 1.");
        assertThat(Told.narrate(STORY, 1)).isEqualTo("A padding zero: 0 · 1 = 0. The sum stays 0.");
        assertThat(Told.narrate(STORY, Told.endOf(STORY, 1, 2)))
                .isEqualTo("The 9 products add up to 6: that is output (1, 2).");
        assertThat(Told.narrate(STORY, STORY.score().duration()))
                .isEqualTo("All 25 outputs are computed: 225 multiplications.");
        ConvolutionStory biased = story(PADDING.withBias(-0.5f));
        assertThat(Told.narrate(biased, Told.endOf(biased, 1, 2)))
                .isEqualTo("The 9 products add up to 6; with the bias, 6 + (−0.5) = 5.5: that is output (1, 2).");
    }

    @Test
    void aStorySpeaksTheLanguageThatItIsGiven() {
        ConvolutionStory chinese = Told.in(Language.CHINESE, PADDING, 830, 690);

        for (double seconds : new double[] {0, 0.1, 1, 5.2, 120}) {
            assertThat(Told.narrate(chinese, seconds, Language.CHINESE)).containsPattern("\\p{IsHan}");
            assertThat(Told.narrate(STORY, seconds)).doesNotContainPattern("\\p{IsHan}");
            assertThat(Marks.find(chinese.at(seconds), "narration", Mark.Text.class)
                            .text())
                    .isEqualTo(Told.narrate(chinese, seconds, Language.CHINESE));
        }
    }

    @Test
    void aStoryRetoldIsTheStoryToldAfresh() {
        List<ConvolutionExperiment> all = RandomExperiments.pictures(3);
        all = Stream.concat(all.stream(), RandomExperiments.typed(3).stream()).toList();
        for (ConvolutionExperiment from : all) {
            ConvolutionStory told = RandomExperiments.story(from, 830, 690);
            for (ConvolutionExperiment to : all) {
                for (ConvolutionExperiment next : List.of(to, to.withBias(2.5f))) {
                    Story retold =
                            new ConvolutionSubject(next).retell(told, new Board(830, 690, Words.in(Language.ENGLISH)));
                    ConvolutionStory fresh = RandomExperiments.story(next, 830, 690);
                    double end = fresh.score().duration();
                    assertThat(retold.at(end).toText()).isEqualTo(fresh.at(end).toText());
                    assertThat(pixels(retold, end)).usingRecursiveComparison().isEqualTo(pixels(fresh, end));
                }
            }
        }
    }

    private static List<int[]> pixels(Story story, double time) {
        return story.at(time).marks().stream()
                .filter(Mark.Picture.class::isInstance)
                .map(mark -> ((Mark.Picture) mark).raster().argb(Palette.LIGHT))
                .toList();
    }

    private static ConvolutionStory story(ConvolutionExperiment experiment) {
        return RandomExperiments.story(experiment, 830, 690);
    }
}
