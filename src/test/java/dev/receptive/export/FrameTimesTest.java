package dev.receptive.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.convolution.Steps;
import dev.receptive.bench.convolution.Told;
import dev.receptive.time.Passage;
import dev.receptive.time.Score;
import dev.receptive.time.StepSize;
import dev.receptive.words.Numerals;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTimesTest {

    /** A phrase as long as that of a kernel with so many weights. */
    private static Score score(int products, int cells, int perRow) {
        Passage cell = new Passage.Several(
                Steps.CELL,
                List.of(new Passage.Times(Steps.PRODUCT, products + 3, new Passage.Span("p", 0.4, Steps.PRODUCT))));
        return new Score(new Passage.Times(Steps.ROW, cells / perRow, new Passage.Times(Steps.ROW, perRow, cell)));
    }

    @Test
    void theLastFrameShowsTheEndExactlyAndNoFrameIsShownTwice() {
        Score score = new FakeStory(7, 7).score();
        FrameTimes moments = FrameTimes.of(score, Film.of(50, Steps.CELL));
        int last = moments.count() - 1;

        assertThat(moments.seconds(last)).isEqualTo(score.duration());
        assertThat(moments.seconds(last - 1)).isLessThan(score.duration() - 1e-9);
        assertThat(moments.seconds(0)).isZero();
        assertThat(moments.faster()).isEmpty();
    }

    @Test
    void noStoryIsTooLongForAGif() {
        Random random = new Random(8);
        for (int i = 0; i < 2000; i++) {
            int perRow = 1 + random.nextInt(600);
            Score score = score(1 + random.nextInt(49), perRow * (1 + random.nextInt(600)), perRow);
            for (int fps : Film.RATES) {
                for (StepSize step : Told.SIZES) {
                    holdsFor(score, FrameTimes.of(score, Film.of(fps, step)));
                }
            }
        }
    }

    private static void holdsFor(Score score, FrameTimes moments) {
        assertThat(moments.count()).isBetween(2, FrameTimes.MOST);
        assertThat(moments.faster().isPresent()).isEqualTo(moments.wanted() > FrameTimes.MOST);
        if (moments.wanted() > FrameTimes.MOST) {
            assertThat(moments.count()).isBetween(FrameTimes.FEWER / 4, FrameTimes.FEWER + 1);
        }
        assertThat(moments.seconds(0)).isZero();
        assertThat(moments.seconds(moments.count() - 1)).isEqualTo(score.duration());
        int frame = moments.count() / 2;
        assertThat(moments.seconds(frame)).isBetween(moments.seconds(frame - 1), score.duration());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            49, 320, 18,  20, 0
            9,  400, 20,  50, 0
            9,  28000, 167, 20, 1
            9,  28000, 167, 10, 1
            """)
    void aLongStoryGoesFasterAndSaysSo(int products, int cells, int perRow, int fps, int index) {
        StepSize step = Told.SIZES.get(index);
        Score score = score(products, cells / perRow * perRow, perRow);
        FrameTimes moments = FrameTimes.of(score, Film.of(fps, step));

        assertThat(moments.wanted()).isGreaterThan(FrameTimes.MOST);
        assertThat((moments.count() - 1.0) / fps).isLessThanOrEqualTo(60);
        assertThat(moments.faster())
                .hasValueSatisfying(sentence -> assertThat(sentence.toString())
                        .startsWith("At this pace the GIF would have " + Numerals.count(moments.wanted()) + " frames")
                        .contains("it has " + moments.count()));
    }

    @ParameterizedTest
    @CsvSource({"0.25,4", "0.5,2", "2,0.5", "4,0.25"})
    void atTwiceTheSpeedThereAreHalfAsManyFrames(double speed, double times) {
        Score score = new FakeStory(7, 7).score();
        Film film = Film.of(50, Steps.CELL);

        assertThat(FrameTimes.of(score, film.withSpeed(speed)).count())
                .isCloseTo((int) Math.round(times * FrameTimes.of(score, film).count()), within(4));
    }

    @ParameterizedTest
    @CsvSource({"20,1", "10,2", "50,2"})
    void whereSeveralOutputsPassBetweenTwoFramesEachShowsOneThatIsFinished(int fps, int index) {
        StepSize step = Told.SIZES.get(index);
        Score score = score(9, 28056, 167);
        FrameTimes moments = FrameTimes.of(score, Film.of(fps, step));

        for (int frame = 0; frame < moments.count(); frame++) {
            double phrases = moments.seconds(frame) / score.endOf(0, 0, 0);
            assertThat(phrases).isCloseTo(Math.rint(phrases), within(1e-6));
            assertThat(frame == 0 || moments.seconds(frame) > moments.seconds(frame - 1))
                    .isTrue();
        }
    }
}
