package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.scene.Marks;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No size that a window may give the stage, however small, turns a mark of it inside out. */
class StageSizesTest {

    @ParameterizedTest
    @ValueSource(doubles = {1, 30, 120, 392, 700, 1568, 3840})
    void noSizeOfTheStageTurnsAMarkInsideOut(double width) {
        List<String> wrong = new ArrayList<>();
        List<ConvolutionExperiment> experiments = Stream.concat(
                        RandomExperiments.mixed(40).stream(), RandomExperiments.extremes().stream())
                .filter(experiment -> experiment.input().height() < 100)
                .toList();
        int turn = 0;
        for (ConvolutionExperiment experiment : experiments) {
            turn++;
            ConvolutionSubject subject = new ConvolutionSubject(experiment);
            for (double height : new double[] {1, 30, 120, 392, 700, 1568, 3840}) {
                ConvolutionStory story = subject.slide(new Board(width, height, Words.in(Language.ENGLISH)));
                for (double seconds : byTurns(LayoutTest.times(story.score()), turn++)) {
                    Marks.all(story.at(seconds)).stream()
                            .filter(mark -> !Marks.lengths(mark).allMatch(length -> length >= 0 && length < 1e5))
                            .forEach(mark -> wrong.add(width + "×" + height + ", " + RandomExperiments.name(experiment)
                                    + " at " + seconds + " s: " + mark.id()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Of the seven moments three, others each time; all of them before a release. */
    private static List<Double> byTurns(List<Double> times, int turn) {
        return Integer.getInteger("laws.experiments", 0) > 0
                ? times
                : IntStream.of(0, 1, 3)
                        .mapToObj(after -> times.get((turn + after) % times.size()))
                        .toList();
    }
}
