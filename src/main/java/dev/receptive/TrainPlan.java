package dev.receptive;

import dev.receptive.architecture.Architecture;
import dev.receptive.nn.Adam;
import dev.receptive.nn.Initialisation;
import dev.receptive.nn.Network;
import dev.receptive.nn.Optimizer;
import dev.receptive.nn.Sgd;
import dev.receptive.tensor.Shape;
import dev.receptive.train.Course;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What {@code receptive train} is asked to do.
 *
 * @param architecture which network
 * @param optimizer how its parameters move
 * @param initialisation where they start
 * @param course how long
 * @param threads how many compute; they change only how long it takes
 */
record TrainPlan(
        Architecture architecture, Optimizer optimizer, Initialisation initialisation, Course course, int threads) {

    /**
     * The network before it learns, for images of this shape.
     *
     * @param image {@code [1, C, H, W]}
     * @throws Refusal if the images are too small or too large for it
     */
    Network start(Shape image, int classes) {
        try {
            return initialisation.apply(architecture.network(image, classes), course.seed());
        } catch (IllegalArgumentException e) {
            String sentence = takesHalf(image, classes) ? "train.large" : "train.small";
            throw new Refusal(Sentence.of(sentence, image.size(2), image.size(3), architecture.name()), e);
        }
    }

    /** Whether there are smaller images of this form that the network takes. */
    private boolean takesHalf(Shape image, int classes) {
        int height = image.size(2) / 2;
        int width = image.size(3) / 2;
        if (Math.min(height, width) < 1) {
            return false;
        }
        Shape half = Shape.of(1, image.size(1), height, width);
        try {
            architecture.network(half, classes);
            return true;
        } catch (IllegalArgumentException e) {
            return takesHalf(half, classes);
        }
    }

    /** As they are typed; without the threads, which change nothing that is learned. */
    String arguments() {
        List<String> words = new ArrayList<>(List.of("--net", architecture.name()));
        words.addAll(List.of("--epochs", Integer.toString(course.epochs())));
        words.addAll(List.of("--batch", Integer.toString(course.batch())));
        words.addAll(optimizerArguments());
        words.addAll(List.of("--init", initialisation.name().toLowerCase(Locale.ROOT)));
        words.addAll(List.of("--seed", Long.toString(course.seed())));
        return String.join(" ", words);
    }

    private List<String> optimizerArguments() {
        if (optimizer instanceof Adam adam) {
            return List.of(
                    "--optimizer",
                    "adam",
                    "--lr",
                    Double.toString(adam.learningRate()),
                    "--weight-decay",
                    Double.toString(adam.weightDecay()));
        }
        Sgd sgd = (Sgd) optimizer;
        return List.of(
                "--optimizer",
                "sgd",
                "--lr",
                Double.toString(sgd.learningRate()),
                "--momentum",
                Double.toString(sgd.momentum()),
                "--weight-decay",
                Double.toString(sgd.weightDecay()));
    }
}
