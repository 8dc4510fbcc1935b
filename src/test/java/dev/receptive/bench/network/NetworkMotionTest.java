package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.bench.Story;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.scene.Point;
import dev.receptive.time.Score;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What moves in the story of a network goes from place to place, and what does not stands still. */
class NetworkMotionTest {

    private static final double FRAME = 1 / 60.0;
    private static final double WIDTH = 830;
    private static final double HEIGHT = 690;

    /** A mark that moves further in one frame has jumped. */
    private static final double JUMP = 0.05 * Math.hypot(WIDTH, HEIGHT);

    /** What shows which unit is made of which: it stands still, and at a cue it is about the next. */
    private static final Pattern CUT_AT_CUES = Pattern.compile("(beam|window|target|used|taken)\\b.*");

    /** What stands where it is from the first moment on: layers with all that is set up, and the box of the equation. */
    private static final Pattern FIXED = Pattern.compile(
            "(input|layer|kernel|weight|bias|name|share):.*:?\\d+(:name|:shape|:parameters|:frame)?|equation|equation:title");

    private static List<NetworkExperiment> some() {
        List<NetworkExperiment> all = new ArrayList<>(RandomNetworks.some(4));
        all.add(StrokeNetwork.first());
        return all;
    }

    private static Story story(NetworkExperiment experiment) {
        return new NetworkSubject(experiment).tell(new Board(WIDTH, HEIGHT, Words.in(Language.ENGLISH)));
    }

    @Test
    void noMarkJumpsFromOneFrameToTheNext() {
        int flights = 0;
        for (NetworkExperiment experiment : some()) {
            Story story = story(experiment);
            for (double start : starts(story.score())) {
                Map<String, Mark> before = Marks.seen(story.at(start));
                for (int frame = 1; frame <= 60; frame++) {
                    double seconds = start + frame * FRAME;
                    boolean cut = !story.score()
                            .at(seconds)
                            .path()
                            .equals(story.score().at(seconds - FRAME).path());
                    Map<String, Mark> now = Marks.seen(story.at(seconds));
                    for (Map.Entry<String, Mark> mark : now.entrySet()) {
                        Mark was = before.get(mark.getKey());
                        flights += mark.getKey().startsWith("landing:") ? 1 : 0;
                        boolean answer = seconds >= story.score().duration(); // of all classes, it is told of one
                        if (was != null && !answer && !(cut && isCut(mark.getKey()))) {
                            assertThat(way(was, mark.getValue()))
                                    .as("%s at %s s of %s", mark.getKey(), seconds, experiment)
                                    .isLessThan(JUMP);
                        }
                    }
                    before = now;
                }
            }
        }
        assertThat(flights).as("numbers were seen on their way").isGreaterThan(200);
    }

    @Test
    void layersAndTheirNamesStandStillForTheWholeStory() {
        for (NetworkExperiment experiment : some()) {
            Story story = story(experiment);
            Map<String, List<Point>> first = new HashMap<>();
            for (double seconds : starts(story.score())) {
                Marks.seen(story.at(seconds)).forEach((id, mark) -> {
                    if (FIXED.matcher(id).matches()) {
                        List<Point> points = Marks.points(mark);
                        assertThat(points.get(0))
                                .as("%s at %s s of %s", id, seconds, experiment)
                                .isEqualTo(first.computeIfAbsent(id, none -> points)
                                        .get(0));
                    }
                });
            }
            assertThat(first).hasSizeGreaterThan(story.score().sizes().size());
        }
    }

    private static boolean isCut(String id) {
        return CUT_AT_CUES.matcher(id).matches() || !FIXED.matcher(id).matches();
    }

    private static double way(Mark from, Mark to) {
        List<Point> before = Marks.points(from);
        List<Point> after = Marks.points(to);
        double way = 0;
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            way = Math.max(
                    way,
                    Math.hypot(
                            before.get(i).x() - after.get(i).x(),
                            before.get(i).y() - after.get(i).y()));
        }
        return way;
    }

    private static List<Double> starts(Score score) {
        Random random = new Random(5);
        List<Double> starts = new ArrayList<>(List.of(0.0, score.clamp(score.duration() - 1)));
        for (int layer = 1; layer < score.cues(NetSteps.LAYER); layer++) {
            starts.add(score.clamp(score.cue(NetSteps.LAYER, layer) - 0.5));
        }
        for (int i = 0; i < 6; i++) {
            starts.add(random.nextDouble() * score.duration());
        }
        return starts;
    }
}
