package dev.receptive.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.receptive.document.EveryBench;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.ShownArithmetic;
import dev.receptive.figure.Target;
import dev.receptive.scene.Boxes;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.scene.Point;
import dev.receptive.scene.Scene;
import dev.receptive.time.Instants;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Laws of every story; each bench asks them of its own experiments. */
public final class StageLaws {

    private StageLaws() {}

    /**
     * A scene does not depend on what was shown before: told twice, a story shows the same in order and in any order.
     *
     * @param told tells the same story from new
     * @param most so many cues are looked at
     */
    public static void assertForgetful(Supplier<? extends Story> told, int most) {
        Story once = told.get();
        Story again = told.get();
        List<Double> times = Instants.some(once.score(), most);
        Map<Double, Scene> scenes = new HashMap<>();
        times.forEach(seconds -> scenes.put(seconds, once.at(seconds)));
        List<Double> anyOrder = new ArrayList<>(times);
        Collections.shuffle(anyOrder, new Random(times.size()));
        for (double seconds : anyOrder) {
            assertAlike(again.at(seconds), Objects.requireNonNull(scenes.get(seconds)), "at " + seconds + " s");
        }
    }

    /** Two scenes read the same; of those that are equal, as nearly all are, no text is made. */
    public static void assertAlike(Scene one, Scene other, String as) {
        if (!one.equals(other)) {
            assertThat(one.toText()).as(as).isEqualTo(other.toText());
        }
    }

    /** What explains itself does so in an equation that is true as it is written. */
    public static void assertExplained(Story story, double seconds) {
        Reading reading = story.reading(seconds);
        for (Target target : story.targets(seconds, Gaze.NONE)) {
            EveryBench.spots(target)
                    .filter(spot -> spot.row() < 5 && spot.column() < 5)
                    .forEach(spot -> reading.explain(spot).ifPresent(StageLaws::assertTrue));
        }
    }

    private static void assertTrue(Explanation explanation) {
        assertThat(ShownArithmetic.holds(
                        explanation.text(),
                        explanation.sign(),
                        explanation.value().text()))
                .as(explanation.equation())
                .isTrue();
    }

    /** No two marks of a scene have one id. */
    public static void assertOneIdEach(Scene scene) {
        Set<String> ids = new HashSet<>();
        assertThat(Marks.all(scene)).map(Mark::id).allMatch(ids::add);
    }

    /** Every mark stands on the stage, and nothing in it has a length below zero. */
    public static void assertOnStage(String name, Scene scene, double width, double height) {
        for (Mark mark : Marks.all(scene)) {
            for (Point point : Marks.points(mark)) {
                boolean isOn = isOn(point.x(), width) && isOn(point.y(), height);
                if (!isOn) { // of the many points that curves have, few need words
                    fail("%s of %s is beside the stage, at %s", mark.id(), name, point);
                }
            }
            assertThat(Marks.lengths(mark)).as("%s of %s", mark.id(), name).allMatch(length -> length >= 0);
        }
    }

    private static boolean isOn(double at, double length) {
        return at >= -4 && at <= length + 4;
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
