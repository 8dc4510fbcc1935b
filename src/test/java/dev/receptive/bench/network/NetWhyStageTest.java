package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Story;
import dev.receptive.figure.Part;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.scene.Box;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a network says one class and not another, as it stands under the layers. */
class NetWhyStageTest {

    private static final NetTrace LENET = new NetTrace(asked(DigitNetwork.first()));

    private static NetworkExperiment asked(NetworkExperiment experiment) {
        return experiment.asking(Optional.of(NetWhy.FIRST));
    }

    private static Story story(NetworkExperiment experiment, double width, double height, Language language) {
        return new NetworkSubject(experiment).tell(new Board(width, height, Words.in(language)));
    }

    private static List<String> texts(Story story, double seconds, Gaze gaze) {
        return Marks.all(story.at(seconds, gaze)).stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).text())
                .toList();
    }

    /** It stands where the arithmetic does, once all is computed and while no unit is asked. */
    @Test
    void theQuestionStandsUnderTheLayersWhenAllIsComputed() {
        Story story = story(LENET.experiment(), 830, 690, Language.ENGLISH);
        double end = story.score().duration();
        assertThat(texts(story, end, Gaze.NONE)).contains("Why 3 and not 9?", "F6 19", "75 others", "≈ 14.16");
        assertThat(texts(story, end / 2, Gaze.NONE)).doesNotContain("Why 3 and not 9?");
        Spot unit = LENET.places().spot(LENET.reasons().source(), 19);
        assertThat(texts(story, end, Gaze.NONE.pointing(Optional.of(unit)))).doesNotContain("Why 3 and not 9?");
        Spot adds = new Spot(NetTensors.CONTRIBUTION, 19, 3, 9);
        assertThat(texts(story, end, Gaze.NONE.pointing(Optional.of(adds)))).contains("Why 3 and not 9?");
        assertThat(tensors(story, end)).contains(NetTensors.DIFFERENCE, NetTensors.CONTRIBUTION, NetTensors.BIASES);
        assertThat(tensors(story, end / 2)).doesNotContain(NetTensors.DIFFERENCE);
    }

    private static List<String> tensors(Story story, double seconds) {
        return story.targets(seconds, Gaze.NONE).stream()
                .map(target -> target.first().tensor())
                .distinct()
                .collect(Collectors.toList());
    }

    /** Where the arithmetic of a unit stands, no ring is left of what stood there. */
    @Test
    void aRowThatIsNotSeenIsNotLit() {
        Story story = story(LENET.experiment(), 830, 690, Language.ENGLISH);
        Spot adds = new Spot(NetTensors.CONTRIBUTION, 19, 3, 9);
        Spot unit = LENET.places().spot(LENET.reasons().source(), 19);
        Box row = story.targets(story.score().duration(), Gaze.NONE).stream()
                .flatMap(target -> target.place(adds).stream())
                .findFirst()
                .orElseThrow();
        Gaze asked = Gaze.NONE.selecting(Optional.of(adds));
        assertThat(rings(story, asked, row)).isPositive();
        assertThat(rings(story, asked.pointing(Optional.of(unit)), row)).isZero();
    }

    private static long rings(Story story, Gaze gaze, Box row) {
        return Marks.all(story.at(story.score().duration(), gaze)).stream()
                .filter(mark -> mark instanceof Mark.Rect rect
                        && Math.abs(rect.box().centreX() - row.centreX()) < 1
                        && Math.abs(rect.box().centreY() - row.centreY()) < 1)
                .count();
    }

    /** Each bar is as long as its number is large, and on the side of its sign. */
    @Test
    void barsAreAsLongAsTheirNumbers() {
        Story story = story(LENET.experiment(), 830, 690, Language.ENGLISH);
        List<Mark> marks = Marks.all(story.at(story.score().duration(), Gaze.NONE));
        NetReason why = LENET.reasons().asked().orElseThrow();
        double most = 0;
        for (Part part : why.sum().parts()) {
            most = Math.max(most, Math.abs(part.value().value()));
        }
        double longest = 0;
        for (Mark mark : marks) {
            if (mark.id().matches("why:\\d+:bar")) {
                longest = Math.max(longest, ((Mark.Rect) mark).box().width());
            }
        }
        for (int i = 0; i < why.sum().parts().size(); i++) {
            double value = why.sum().parts().get(i).value().value();
            String id = "why:" + i;
            Mark.Rect bar = (Mark.Rect) one(marks, id + ":bar");
            Mark.Line zero = (Mark.Line) one(marks, id + ":zero");
            assertThat(bar.box().width()).isCloseTo(longest * Math.abs(value) / most, within(0.1));
            assertThat(value > 0 ? bar.box().x() : bar.box().right()).isCloseTo(zero.x1(), within(0.1));
        }
    }

    private static Mark one(List<Mark> marks, String id) {
        return marks.stream().filter(mark -> mark.id().equals(id)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"640, 480", "830, 690", "480, 380", "1300, 850"})
    void itsRowsStandApartInTheirBox(double width, double height) {
        for (NetworkExperiment experiment : List.of(LENET.experiment(), asked(StrokeNetwork.first()))) {
            Story story = story(experiment, width, height, Language.CHINESE);
            double end = story.score().duration();
            List<Target> rows = story.targets(end, Gaze.NONE).stream()
                    .filter(target -> NetReasons.is(target.first()))
                    .toList();
            assertThat(rows).hasSizeGreaterThan(9);
            for (int i = 0; i < rows.size(); i++) {
                for (Target other : rows.subList(0, i)) {
                    boolean apart = rows.get(i).bounds().y() >= other.bounds().bottom() - 0.1
                            || rows.get(i).bounds().x() >= other.bounds().right() - 0.1;
                    assertThat(apart).isTrue();
                }
            }
            assertThat(Marks.all(story.at(end, Gaze.NONE))).extracting(Mark::id).doesNotHaveDuplicates();
        }
    }
}
