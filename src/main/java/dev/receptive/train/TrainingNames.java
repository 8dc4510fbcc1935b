package dev.receptive.train;

/**
 * How a run is named in a file of safetensors. Each network is its tensors, as PyTorch names them, after the name of its
 * moment: {@code now.0.weight}, {@code moment.12.0.weight}; what the optimiser remembers is {@code first.0.weight} and
 * {@code second.0.weight}. {@code losses} and {@code accuracies} have a number for each batch, {@code sample} has images of the
 * last one, {@code labels.2} and {@code answers.2} a number for each test example after the third epoch; {@code labels.2} is
 * left out where it is the same as before. Texts of the file tell the rest, each number as Java reads it: {@code tally.now}
 * and {@code tally.moment.12} are six numbers or, with the accuracy of the test, seven; {@code tested.2} is seven, a tally
 * and the loss; {@code sums} two, {@code stride} and {@code steps} one.
 */
final class TrainingNames {

    static final String NOW = "now";
    static final String FIRST = "first";
    static final String SECOND = "second";
    static final String LOSSES = "losses";
    static final String ACCURACIES = "accuracies";
    static final String SAMPLE = "sample";
    static final String SUMS = "sums";
    static final String STRIDE = "stride";
    static final String STEPS = "steps";

    private TrainingNames() {}

    static String moment(int index) {
        return "moment." + index;
    }

    static String labels(int epoch) {
        return "labels." + epoch;
    }

    static String answers(int epoch) {
        return "answers." + epoch;
    }

    static String tested(int epoch) {
        return "tested." + epoch;
    }

    static String tally(String moment) {
        return "tally." + moment;
    }
}
