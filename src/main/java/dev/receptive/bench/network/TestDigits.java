package dev.receptive.bench.network;

import dev.receptive.bench.Channels;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Source;
import dev.receptive.data.ImageSet;
import dev.receptive.data.LabelledImages;
import dev.receptive.tensor.Shape;
import java.util.OptionalInt;

/** MNIST's test digits as what goes into a network. */
final class TestDigits {

    /** How many there are; known without reading them. */
    static final int COUNT = 10_000;

    private static final int CLASSES = 10;
    private static final Shape IMAGE = Shape.of(1, 1, 28, 28);

    private TestDigits() {}

    /** Whether a network takes them, and has a class for each. */
    static boolean fit(NetworkExperiment experiment) {
        return experiment.image().equals(IMAGE) && experiment.classes().size() == CLASSES;
    }

    /** Which of them an input is. */
    static OptionalInt index(NetworkExperiment experiment) {
        return experiment.input().first().source() instanceof Source.TestDigit digit
                ? OptionalInt.of(digit.index())
                : OptionalInt.empty();
    }

    static NetworkExperiment with(NetworkExperiment experiment, int index) {
        return experiment.withInput(Channels.of(Numbers.testDigit(index)));
    }

    static NetworkExperiment next(NetworkExperiment experiment) {
        return with(experiment, (index(experiment).orElse(-1) + 1) % COUNT);
    }

    /** The next of a class, going round. */
    static NetworkExperiment next(NetworkExperiment experiment, int label) {
        LabelledImages digits = ImageSet.mnistTest();
        int index = index(experiment).orElse(-1);
        do {
            index = (index + 1) % COUNT;
        } while (digits.label(index) != label);
        return with(experiment, index);
    }

    /** The next that is put into a wrong class; the same where that is not known, or there is none. */
    static NetworkExperiment nextWrong(NetworkExperiment experiment) {
        OptionalInt next = experiment.tested().isPresent()
                ? experiment.tested().get().nextWrong(index(experiment).orElse(-1))
                : OptionalInt.empty();
        return next.isPresent() ? with(experiment, next.getAsInt()) : experiment;
    }
}
