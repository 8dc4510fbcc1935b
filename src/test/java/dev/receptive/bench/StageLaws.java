package dev.receptive.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.figure.Target;
import dev.receptive.scene.Boxes;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.scene.Point;
import dev.receptive.scene.Scene;
import dev.receptive.time.Instants;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Laws of every story; each bench asks them of its own experiments. */
public final class StageLaws {

    private StageLaws() {}

    /**
     * A scene does not depend on what was shown before.
     *
     * @param told tells the same story from new
     * @param most so many cues are looked at
     */
    public static void assertForgetful(Supplier<? extends Story> told, int most) {
        Story once = told.get();
        Story again = told.get();
        List<Double> times = Instants.some(once.score(), most);
        for (int i = 0; i < times.size(); i++) {
            again.at(times.get(times.size() - 1 - i));
            assertThat(again.at(times.get(i)).toText())
                    .isEqualTo(once.at(times.get(i)).toText());
        }
    }

    /** No two marks of a scene have one id. */
    public static void assertOneIdEach(Scene scene) {
        Set<String> ids = new HashSet<>();
        Marks.all(scene)
                .forEach(mark -> assertThat(ids.add(mark.id())).as(mark.id()).isTrue());
    }

    /** Every mark stands on the stage, and nothing in it has a length below zero. */
    public static void assertOnStage(String name, Scene scene, double width, double height) {
        for (Mark mark : Marks.all(scene)) {
            for (Point point : Marks.points(mark)) {
                assertThat(point.x()).as("%s of %s", mark.id(), name).isBetween(-4.0, width + 4);
                assertThat(point.y()).as("%s of %s", mark.id(), name).isBetween(-4.0, height + 4);
            }
            Marks.lengths(mark)
                    .forEach(length -> assertThat(length).as(mark.id()).isNotNegative());
        }
    }

    /** At the start, after a third and at the end all that is said, and no grid lies on another. */
    public static void assertOnStage(String name, Story story, double width, double height) {
        double end = story.score().duration();
        for (double seconds : new double[] {0, end / 3, end}) {
            assertOnStage(name, story.at(seconds), width, height);
            List<Target> targets = story.targets(seconds, Gaze.NONE);
            Boxes.assertApart(name, targets.stream().map(Target::bounds).toList(), 0.5);
        }
    }
}
