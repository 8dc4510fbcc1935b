package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Story;
import dev.receptive.figure.Target;
import dev.receptive.scene.Box;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.tensor.Shape;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks of long rows and of many classes: everything has its room. */
@Tag("compute")
class WideNetworkTest {

    private static final Board BOARD = new Board(835, 640, Words.in(Language.ENGLISH));

    private static Story story(String layers) {
        NetworkExperiment experiment = new NetworkExperiment(
                DigitNetwork.first().input(), NetTextReader.read(layers, Shape.of(1, 1, 28, 28)), List.of());
        return new NetworkSubject(experiment).tell(BOARD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conv 6 5, relu, maxpool 3, flatten, dense 512, relu, dense 512, relu, dense 10",
                "conv 6 5, relu, maxpool 3, flatten, dense 512, dense 512, dense 512, dense 512, dense 10"
            })
    void rowsLeaveRoomForTheMaps(String layers) {
        for (Target target : story(layers).targets(0, Gaze.NONE)) {
            Box first = target.box(target.first()).orElseThrow();
            Box last = target.box(target.last()).orElseThrow();
            assertThat(first.width()).as("%s", target.first()).isGreaterThan(0.9);
            assertThat(last.right()).as("%s", target.last()).isLessThan(BOARD.width());
        }
    }

    /** What is written of one class touches nothing that is written of another; of some there is something. */
    @ParameterizedTest
    @CsvSource({"10, 10", "40, 12", "64, 12", "200, 12"})
    void namesOfManyClassesStandApart(int classes, int least) {
        Story story = story("conv 6 5, relu, maxpool 3, flatten, dense " + classes);
        for (double moment : new double[] {0, story.score().duration()}) {
            List<Mark.Text> names = Marks.all(story.at(moment)).stream()
                    .filter(mark -> mark instanceof Mark.Text
                            && mark.id().startsWith("share:")
                            && mark.id().endsWith(":name"))
                    .map(Mark.Text.class::cast)
                    .toList();
            assertThat(names).hasSizeGreaterThanOrEqualTo(least);
            for (int i = 1; i < names.size(); i++) {
                assertThat(names.get(i).y() - names.get(i - 1).y()).isGreaterThanOrEqualTo(9);
            }
        }
    }
}
