package dev.receptive.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.document.EveryBench;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.ShownArithmetic;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.time.Score;
import dev.receptive.time.StepSize;
import dev.receptive.words.Language;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of every bench: of those that are there, and of those that no one has written yet. */
class EveryBenchTest {

    /** A number explains itself in an equation that is true as it is written. */
    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void everyNumberExplainsItselfInATrueEquation(Bench<?> bench) {
        Story story = story(bench, Language.ENGLISH);
        for (double seconds : times(story.score())) {
            Reading reading = story.reading(seconds);
            for (Target target : story.targets(seconds, Gaze.NONE)) {
                EveryBench.spots(target)
                        .filter(spot -> spot.row() < 7 && spot.column() < 7)
                        .forEach(spot -> reading.explain(spot).ifPresent(EveryBenchTest::isTrue));
            }
        }
    }

    private static void isTrue(Explanation explanation) {
        assertThat(ShownArithmetic.holds(
                        explanation.text(),
                        explanation.sign(),
                        explanation.value().text()))
                .as(explanation.equation())
                .isTrue();
    }

    /** Counts never go back while time goes on, and each has its total. */
    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void countsGrowWithTimeAndNeverPassTheirTotals(Bench<?> bench) {
        Story story = story(bench, Language.ENGLISH);
        List<Long> before = List.of();
        for (double seconds : times(story.score())) {
            List<Long> now = new ArrayList<>();
            for (Sentence count : story.now(seconds).counts()) {
                assertThat(count.values()).as(count.toString()).hasSizeGreaterThanOrEqualTo(2);
                long counted = ((Number) count.values().get(0)).longValue();
                assertThat(counted).isBetween(0L, ((Number) count.values().get(1)).longValue());
                now.add(counted);
            }
            assertThat(isNotBefore(before, now))
                    .as("%s after %s at %s s", now, before, seconds)
                    .isTrue();
            before = now;
        }
    }

    private static boolean isNotBefore(List<Long> before, List<Long> now) {
        for (int i = 0; i < Math.min(before.size(), now.size()); i++) {
            if (!before.get(i).equals(now.get(i))) {
                return before.get(i) < now.get(i);
            }
        }
        return true;
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void oneIsSingular(Bench<?> bench) {
        Story story = story(bench, Language.ENGLISH);
        for (double seconds : times(story.score())) {
            Now now = story.now(seconds);
            for (Sentence sentence : Stream.concat(Stream.of(now.narration()), now.counts().stream())
                    .toList()) {
                assertThat(Words.in(Language.ENGLISH).say(sentence)).doesNotContainPattern("\\b1 [a-z]+s\\b");
            }
        }
    }

    /** Who asks for a number that is not there is refused, on the command line too; nothing else happens. */
    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void aNumberThatIsNotThereHasNoTime(Bench<?> bench) {
        Story story = story(bench, Language.ENGLISH);
        String tensor = bench.schema().bookmarks().tensor();
        for (int[] far : new int[][] {{9, 0, 0}, {0, 99, 0}, {0, 0, 99}, {-1, 0, 0}, {0, -99, 0}, {0, 0, -99}}) {
            Spot spot = new Spot(tensor, far[0], far[1], far[2]);
            assertThat(story.timeOf(Bookmark.at(spot, ""))).as("%s", spot).isEmpty();
        }
        assertThat(story.timeOf(Bookmark.at(Spot.of("no such tensor", 0, 0), "")))
                .isEmpty();
    }

    /** Cues of the smallest step, the middles between them, and any moments, in the order of time. */
    private static List<Double> times(Score score) {
        List<Double> times = new ArrayList<>(List.of(0.0, score.duration()));
        Random random = new Random(7);
        for (int i = 0; i < 12; i++) {
            times.add(random.nextDouble() * score.duration());
        }
        if (!score.sizes().isEmpty()) {
            StepSize smallest = score.sizes().get(0);
            for (int cue = 0; cue < Math.min(30, score.cues(smallest)); cue++) {
                double end = score.cue(smallest, cue);
                times.add(end);
                times.add((end + score.previous(smallest, end)) / 2);
            }
        }
        return times.stream().sorted().toList();
    }

    private static Story story(Bench<?> bench, Language language) {
        return first(bench).tell(new Board(830, 690, Words.in(language)));
    }

    private static <E extends Experiment> Subject<E> first(Bench<E> bench) {
        return bench.compute(bench.first());
    }
}
