package dev.receptive.bench.convolution;

import dev.receptive.tensor.Tensor;
import dev.receptive.time.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Stories of random convolutions of every kind, and moments of each, for the laws that hold of all. */
final class LawStories {

    static final int TYPED = 200;
    static final int PICTURES = 6;
    static final double WIDTH = 830;
    static final double HEIGHT = 690;

    private static final List<ConvolutionExperiment> ALL = Stream.of(
                    RandomExperiments.typed(TYPED / 2).stream(),
                    RandomExperiments.channels(TYPED / 2).stream(),
                    RandomExperiments.pictures(PICTURES).stream())
            .flatMap(all -> all)
            .toList();

    private LawStories() {}

    static List<ConvolutionExperiment> experiments() {
        return ALL;
    }

    static ConvolutionStory story(ConvolutionExperiment experiment) {
        return RandomExperiments.story(experiment, WIDTH, HEIGHT);
    }

    static String name(ConvolutionExperiment experiment, double seconds) {
        return RandomExperiments.name(experiment) + " at " + seconds + " s";
    }

    static Tensor forward(ConvolutionExperiment experiment) {
        Tensor sums = experiment.layer().forward(experiment.input().batch());
        return experiment.after().map(after -> after.forward(sums)).orElse(sums);
    }

    /** The start, the end, cues and times between, in no order. */
    static List<Double> times(ConvolutionExperiment experiment, Score score, int count) {
        Random random = new Random(RandomExperiments.name(experiment).hashCode());
        List<Double> times = new ArrayList<>();
        times.add(random.nextDouble() * score.duration());
        times.add(score.duration());
        times.add(0.0);
        while (times.size() < count) {
            boolean cue = random.nextInt(3) == 0;
            times.add(
                    cue
                            ? score.cue(Steps.PRODUCT, random.nextInt(Math.toIntExact(score.cues(Steps.PRODUCT))))
                            : random.nextDouble() * score.duration());
        }
        return times;
    }
}
