package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.StageLaws;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.scene.Scene;
import dev.receptive.time.Score;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is true of every story of a convolution, over random experiments of every kind. */
class StoryLawsTest {

    @Test
    void aSceneDoesNotDependOnWhatWasShownBefore() {
        for (ConvolutionExperiment experiment : LawStories.experiments()) {
            ConvolutionStory used = LawStories.story(experiment);
            for (double seconds : LawStories.times(experiment, used.score(), 4)) {
                Scene fresh = LawStories.story(experiment).at(seconds);
                StageLaws.assertAlike(used.at(seconds), fresh, LawStories.name(experiment, seconds));
            }
        }
    }

    @Test
    void noTwoMarksOfASceneHaveOneId() {
        for (ConvolutionExperiment experiment : LawStories.experiments()) {
            ConvolutionStory story = LawStories.story(experiment);
            for (double seconds : LawStories.times(experiment, story.score(), 12)) {
                assertThat(Marks.all(story.at(seconds)))
                        .as(LawStories.name(experiment, seconds))
                        .extracting(Mark::id)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void steppingForwardAndBackShowsTheSameScenes() {
        for (ConvolutionExperiment experiment : RandomExperiments.typed(40)) {
            ConvolutionStory story = LawStories.story(experiment);
            Score score = story.score();
            List<Scene> forward = new ArrayList<>();
            int steps = (int) Math.min(score.cues(Steps.PRODUCT) - 1, 60);
            double time = 0;
            for (int step = 0; step <= steps; step++) {
                forward.add(story.at(time));
                time = step < steps ? score.next(Steps.PRODUCT, time) : time;
            }
            for (int step = steps; step >= 0; step--) {
                StageLaws.assertAlike(story.at(time), forward.get(step), LawStories.name(experiment, time));
                time = score.previous(Steps.PRODUCT, time);
            }
        }
    }

    @Test
    void everyStepShowsSomethingNew() {
        for (ConvolutionExperiment experiment : RandomExperiments.typed(40)) {
            ConvolutionStory story = LawStories.story(experiment);
            long steps = Math.min(story.score().cues(Steps.PRODUCT), 60);
            String before = "";
            for (int cue = 0; cue < steps; cue++) {
                String scene = story.at(story.score().cue(Steps.PRODUCT, cue)).toText();
                assertThat(scene)
                        .as("%s, cue %d", RandomExperiments.name(experiment), cue)
                        .isNotEqualTo(before);
                before = scene;
            }
        }
    }

    @Test
    void aTimeOutsideTheScoreIsItsNearestEnd() {
        for (ConvolutionExperiment experiment : RandomExperiments.typed(20)) {
            ConvolutionStory story = LawStories.story(experiment);
            double end = story.score().duration();
            assertThat(story.at(-3).toText()).isEqualTo(story.at(0).toText());
            assertThat(story.at(end + 3).toText()).isEqualTo(story.at(end).toText());
        }
    }
}
