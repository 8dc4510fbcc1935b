package dev.receptive.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.time.Passage.Several;
import dev.receptive.time.Passage.Span;
import dev.receptive.time.Passage.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Trees of any shape: what is found without walking is what a walk through every span finds. */
class PassageTest {

    private static final List<StepSize> SIZES =
            List.of(new StepSize("unit", 0.5), new StepSize("map", 1), new StepSize("layer", 3));

    /** A span as the walk met it: its end, what its end is a cue of, and how to get there. */
    private record Step(double start, double end, int size, List<Integer> path) {}

    @Test
    void whatIsFoundIsWhatAWalkFinds() {
        long compared = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            Passage passage = layers(new Random(seed));
            Score score = new Score(passage);
            List<Step> steps = new ArrayList<>();
            double end = walk(passage, 0, -1, List.of(), steps);
            assertThat(score.duration()).isCloseTo(end, within(1e-9));
            assertThat(score.sizes()).isEqualTo(SIZES);
            for (int size = 0; size < SIZES.size(); size++) {
                compared += compare(score, steps, size, seed);
            }
        }
        assertThat(compared).isGreaterThan(100_000);
    }

    private static long compare(Score score, List<Step> steps, int size, int seed) {
        StepSize step = SIZES.get(size);
        int cue = 0;
        for (Step each : steps) {
            double middle = (each.start() + each.end()) / 2;
            assertThat(score.cueAt(step, middle)).as("seed %d", seed).isEqualTo(cue);
            assertThat(score.at(middle).path()).as("seed %d", seed).isEqualTo(each.path());
            assertThat(score.at(middle).progress()).isCloseTo(0.5, within(1e-6));
            assertThat(score.at(each.end()).path()).as("seed %d", seed).isEqualTo(each.path());
            if (each.size() >= size) {
                cue++;
                assertThat(score.cue(step, cue)).as("seed %d", seed).isCloseTo(each.end(), within(1e-9));
                assertThat(score.cueAt(step, each.end())).as("seed %d", seed).isEqualTo(cue);
            }
        }
        assertThat(score.cues(step)).isEqualTo(cue + 1);
        return steps.size();
    }

    /** Puts down every span in order; gives the time at which the passage ends. */
    private static double walk(Passage passage, double from, int outer, List<Integer> path, List<Step> steps) {
        int size = Math.max(outer, SIZES.indexOf(passage.ends()));
        if (passage instanceof Span span) {
            steps.add(new Step(from, from + span.seconds(), size, path));
            return from + span.seconds();
        }
        int count = passage instanceof Times times
                ? times.count()
                : ((Several) passage).parts().size();
        double time = from;
        for (int i = 0; i < count; i++) {
            Passage part = passage instanceof Times times
                    ? times.part()
                    : ((Several) passage).parts().get(i);
            List<Integer> longer = new ArrayList<>(path);
            longer.add(i);
            time = walk(part, time, i == count - 1 ? size : -1, longer, steps);
        }
        return time;
    }

    /** As in a network: layers of maps of units, no two layers alike. */
    private static Passage layers(Random random) {
        List<Passage> layers = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            Passage unit = new Several(
                    SIZES.get(0),
                    List.of(
                            new Span("look", 0.05 + random.nextDouble(), StepSize.NONE),
                            new Span("add", 0.05 + random.nextDouble(), SIZES.get(0))));
            Passage map = new Times(SIZES.get(1), 1 + random.nextInt(5), unit);
            Passage open = new Span("open", 0.1 + random.nextDouble(), SIZES.get(0));
            layers.add(new Several(SIZES.get(2), List.of(open, new Times(SIZES.get(1), 1 + random.nextInt(4), map))));
        }
        return new Several(SIZES.get(2), layers);
    }
}
