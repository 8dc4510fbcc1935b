package dev.receptive.console;

import dev.receptive.architecture.Architecture;
import dev.receptive.nn.Initialisation;
import dev.receptive.nn.Network;
import dev.receptive.optim.Adam;
import dev.receptive.optim.Optimizer;
import dev.receptive.optim.Sgd;
import dev.receptive.tensor.Shape;
import dev.receptive.train.Augmentation;
import dev.receptive.train.Course;
import dev.receptive.train.DataSet;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What {@code receptive train} is asked to do.
 *
 * @param architecture which network
 * @param optimizer how its parameters move
 * @param initialisation where they start
 * @param course how long
 * @param examples how many to learn from; all of them if it is not said
 * @param threads how many compute; they change only how long it takes
 */
record TrainPlan(
        Architecture architecture,
        Optimizer optimizer,
        Initialisation initialisation,
        Course course,
        OptionalInt examples,
        int threads) {

    /** Every known network takes images of this size. */
    private static final int MOST_SIDE = 1024;

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
            int least = least(image.size(1), classes);
            boolean small = Math.min(image.size(2), image.size(3)) < least;
            throw new Refusal(
                    Sentence.of(
                            small ? "train.small" : "train.large",
                            image.size(2),
                            image.size(3),
                            architecture.name(),
                            least),
                    e);
        }
    }

    /**
     * What is learned from and tested with.
     *
     * @throws Refusal if more examples are asked for than there are, or moves that leave nothing of an image
     */
    DataSet of(DataSet all) {
        Shape image = all.training().image();
        int pixels = course.augmentation().pixels();
        int farthest = Math.min(image.size(2), image.size(3)) - 1;
        if (pixels > farthest) {
            throw Refusal.of("error.train.range", "--moved", Integer.toString(pixels), 0, farthest);
        }
        int count = all.training().count();
        int few = examples.orElse(count);
        if (few > count) {
            throw Refusal.of("error.train.range", "--examples", Integer.toString(few), 1, count);
        }
        return examples.isPresent() ? all.fewer(few, course.seed()) : all;
    }

    /** The side of the least square image that the network takes. */
    private int least(int channels, int classes) {
        return IntStream.rangeClosed(1, MOST_SIDE)
                .filter(side -> takes(Shape.of(1, channels, side, side), classes))
                .findFirst()
                .orElseThrow();
    }

    private boolean takes(Shape image, int classes) {
        try {
            architecture.network(image, classes);
            return true;
        } catch (IllegalArgumentException doesNotFit) {
            return false;
        }
    }

    /** As they are typed; without the threads, which change nothing that is learned. */
    String arguments() {
        List<String> words = new ArrayList<>(List.of("--net", architecture.name()));
        words.addAll(List.of("--epochs", Integer.toString(course.epochs())));
        words.addAll(List.of("--batch", Integer.toString(course.batch())));
        words.addAll(optimizerArguments());
        words.addAll(List.of("--init", initialisation.code()));
        examples.ifPresent(count -> words.addAll(List.of("--examples", Integer.toString(count))));
        if (!course.augmentation().equals(Augmentation.NONE)) {
            words.addAll(
                    List.of("--moved", Integer.toString(course.augmentation().pixels())));
        }
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
