package dev.receptive.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.document.AnyEdit;
import dev.receptive.figure.Spot;
import dev.receptive.time.Instants;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of every bench: of those that are there, and of those that no one has written yet. */
class EveryBenchTest {

    /** A number explains itself in an equation that is true as it is written. */
    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void everyNumberExplainsItselfInATrueEquation(Bench<?> bench) {
        for (int edits = 0; edits < 8; edits += 2) {
            Story story = story(bench, edits);
            for (double seconds : Instants.some(story.score(), 20)) {
                StageLaws.assertExplained(story, seconds);
            }
        }
    }

    /** Who asks for a number that is not there is refused, on the command line too; nothing else happens. */
    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void aNumberThatIsNotThereHasNoTime(Bench<?> bench) {
        Story story = story(bench, 0);
        String tensor = bench.schema().bookmarks().tensor();
        for (int[] far : new int[][] {{9, 0, 0}, {0, 99, 0}, {0, 0, 99}, {-1, 0, 0}, {0, -99, 0}, {0, 0, -99}}) {
            Spot spot = new Spot(tensor, far[0], far[1], far[2]);
            assertThat(story.timeOf(Bookmark.at(spot, ""))).as("%s", spot).isEmpty();
        }
        assertThat(story.timeOf(Bookmark.at(Spot.of("no such tensor", 0, 0), "")))
                .isEmpty();
    }

    private static <E extends Experiment> Story story(Bench<E> bench, int edits) {
        E experiment = new AnyEdit(new Random(edits)).several(edits, bench, bench.first());
        return bench.compute(experiment).tell(new Board(830, 690, Words.in(Language.ENGLISH)));
    }
}
