package dev.receptive.train;

import dev.receptive.data.Safetensors;
import dev.receptive.nn.Network;
import dev.receptive.optim.Moments;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads what {@link TrainingWriter} has written. What cannot be of such a run is refused: the file may be anything. */
public final class TrainingReader {

    /** Bytes of the largest file. */
    static final long MOST = 256L << 20;

    private final Safetensors file;
    private final Network like;

    /**
     * @param like a network with the layers of the one that learned
     * @throws Refusal if the file cannot be read, or is too large
     */
    public TrainingReader(Path path, Network like) {
        this.file = Safetensors.open(path);
        this.like = like;
        if (file.bytes() > MOST) {
            throw Refusal.of("train.kept.large", file.bytes() >> 20, MOST >> 20);
        }
    }

    /** A text of the file. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(file.metadata().get(name));
    }

    private Refusal wrong(String what) {
        return Refusal.of("train.kept.wrong", file.place(), what);
    }

    /**
     * The run.
     *
     * @throws Refusal if it is not whole, or contradicts itself
     */
    public Training training() {
        Snapshot now = snapshot(TrainingNames.NOW).orElseThrow(() -> wrong(TrainingNames.NOW));
        double[] sums = numbers(TrainingNames.SUMS, 2, 2);
        Series losses = Series.of(row(TrainingNames.LOSSES, -1));
        Series accuracies = Series.of(row(TrainingNames.ACCURACIES, losses.length()));
        Moments moments = new Moments(
                whole(TrainingNames.STEPS, numbers(TrainingNames.STEPS, 1, 1)[0]),
                moment(TrainingNames.FIRST),
                moment(TrainingNames.SECOND));
        List<Evaluation> evaluations = evaluations();
        int epoch = now.tally().epoch();
        if (evaluations.size() != epoch && evaluations.size() != epoch - 1) {
            throw wrong(TrainingNames.tested(evaluations.size()));
        }
        return new Training(
                now,
                moments,
                new Training.Sums(sums[0], whole(TrainingNames.SUMS, sums[1])),
                losses,
                accuracies,
                album(),
                evaluations,
                sample());
    }

    /**
     * A moment that was added under a name.
     *
     * @throws Refusal if it is not whole
     */
    public Optional<Snapshot> snapshot(String name) {
        String tally = TrainingNames.tally(name);
        if (text(tally).isEmpty()) {
            return Optional.empty();
        }
        double[] numbers = numbers(tally, 6, 7);
        OptionalDouble tested = numbers.length == 7 ? OptionalDouble.of(numbers[6]) : OptionalDouble.empty();
        return Optional.of(new Snapshot(like.with(state(name, like.state())), tally(tally, numbers), tested));
    }

    private Map<String, Tensor> state(String name, Map<String, Tensor> shapes) {
        Map<String, Tensor> state = new LinkedHashMap<>();
        shapes.forEach((parameter, own) -> {
            Tensor tensor = file.tensor(name + "." + parameter);
            if (!tensor.shape().equals(own.shape())) {
                throw wrong(name + "." + parameter);
            }
            state.put(parameter, tensor);
        });
        return state;
    }

    /** What an optimiser remembers of all parameters, or of none. */
    private Map<String, Tensor> moment(String name) {
        boolean none = file.names().stream().noneMatch(tensor -> tensor.startsWith(name + "."));
        return none ? Map.of() : state(name, like.parameters());
    }

    private Album album() {
        int stride = whole(TrainingNames.STRIDE, numbers(TrainingNames.STRIDE, 1, 1)[0]);
        List<Snapshot> kept = new ArrayList<>();
        long before = -1;
        for (int i = 0; text(TrainingNames.tally(TrainingNames.moment(i))).isPresent(); i++) {
            Snapshot next = snapshot(TrainingNames.moment(i)).orElseThrow();
            if (next.tally().imagesSoFar() <= before || i >= Album.MOST) {
                throw wrong(TrainingNames.moment(i));
            }
            before = next.tally().imagesSoFar();
            kept.add(next);
        }
        if (kept.isEmpty() || stride < 1) {
            throw wrong(TrainingNames.STRIDE);
        }
        return new Album(kept, stride);
    }

    private List<Evaluation> evaluations() {
        List<Evaluation> evaluations = new ArrayList<>();
        int[] labels = {};
        for (int epoch = 0; text(TrainingNames.tested(epoch)).isPresent(); epoch++) {
            String tested = TrainingNames.tested(epoch);
            double[] numbers = numbers(tested, 7, 7);
            if (file.names().contains(TrainingNames.labels(epoch))) {
                labels = classes(TrainingNames.labels(epoch), -1);
            }
            int[] answers = classes(TrainingNames.answers(epoch), labels.length);
            evaluations.add(new Evaluation(evaluations, tally(tested, numbers), numbers[6], labels, answers));
        }
        return evaluations;
    }

    private int[] classes(String name, int count) {
        int units = like.layers().outputShape(like.input()).size(1);
        float[] row = row(name, count);
        int[] classes = new int[row.length];
        for (int i = 0; i < row.length; i++) {
            classes[i] = whole(name, row[i]);
            if (classes[i] >= units) {
                throw wrong(name);
            }
        }
        return classes;
    }

    private Tensor sample() {
        Tensor sample = file.tensor(TrainingNames.SAMPLE);
        Shape shape = sample.shape();
        Shape image = like.input();
        if (shape.rank() != 4
                || !Shape.of(1, shape.size(1), shape.size(2), shape.size(3)).equals(image)) {
            throw wrong(TrainingNames.SAMPLE);
        }
        return sample;
    }

    /**
     * @param count how many there must be; -1 for any
     */
    private float[] row(String name, int count) {
        Tensor row = file.tensor(name);
        if (row.shape().rank() != 1 || (count >= 0 && row.shape().count() != count)) {
            throw wrong(name);
        }
        return row.toArray();
    }

    private Tally tally(String name, double[] numbers) {
        Tally tally = new Tally(
                whole(name, numbers[0]),
                whole(name, numbers[1]),
                whole(name, numbers[2]),
                whole(name, numbers[3]),
                numbers[4],
                numbers[5]);
        if (tally.epoch() < 1 || tally.epochs() < 1 || tally.of() < 1 || tally.images() > tally.of()) {
            throw wrong(name);
        }
        return tally;
    }

    private int whole(String name, double number) {
        if (number != Math.rint(number) || number < 0 || number > Integer.MAX_VALUE) {
            throw wrong(name);
        }
        return (int) number;
    }

    /** The numbers of a text. */
    private double[] numbers(String name, int least, int most) {
        String text = text(name).orElseThrow(() -> wrong(name));
        String[] words = text.split(" ", -1);
        if (words.length < least || words.length > most) {
            throw wrong(name);
        }
        double[] numbers = new double[words.length];
        try {
            for (int i = 0; i < words.length; i++) {
                numbers[i] = Double.parseDouble(words[i]);
            }
        } catch (NumberFormatException none) {
            throw wrong(name);
        }
        return numbers;
    }
}
