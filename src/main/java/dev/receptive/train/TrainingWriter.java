package dev.receptive.train;

import dev.receptive.data.Safetensors;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a run as a file of safetensors, from which {@link TrainingReader} has it again in every bit; {@link TrainingNames} says how. */
public final class TrainingWriter {

    /** Bytes that moments take at most: of more, every second is left out. */
    static final long MOMENTS = 64L << 20;

    private final Map<String, Tensor> tensors = new TreeMap<>();
    private final Map<String, String> texts = new TreeMap<>();

    /**
     * @param training at least one batch
     */
    public TrainingWriter(Training training) {
        this(training, MOMENTS);
    }

    /**
     * @param moments bytes that its moments may take
     */
    TrainingWriter(Training training, long moments) {
        add(TrainingNames.NOW, training.now());
        add(TrainingNames.FIRST, training.moments().first());
        add(TrainingNames.SECOND, training.moments().second());
        texts.put(TrainingNames.STEPS, Long.toString(training.moments().steps()));
        texts.put(
                TrainingNames.SUMS,
                training.sums().loss() + " " + training.sums().right());
        tensors.put(TrainingNames.LOSSES, row(training.losses().toArray()));
        tensors.put(TrainingNames.ACCURACIES, row(training.accuracies().toArray()));
        tensors.put(TrainingNames.SAMPLE, training.sample());
        long each = training.now().network().state().values().stream()
                .mapToLong(tensor -> (long) Float.BYTES * tensor.shape().count())
                .sum();
        Album album = training.album().within(moments / Math.max(1, each));
        texts.put(TrainingNames.STRIDE, Integer.toString(album.stride()));
        for (int i = 0; i < album.snapshots().size(); i++) {
            add(TrainingNames.moment(i), album.snapshots().get(i));
        }
        evaluations(training.evaluations());
    }

    /** With another moment of it, under a name. */
    public TrainingWriter add(String name, Snapshot snapshot) {
        add(name, snapshot.network().state());
        String tested = snapshot.testAccuracy().isPresent()
                ? " " + snapshot.testAccuracy().getAsDouble()
                : "";
        texts.put(TrainingNames.tally(name), text(snapshot.tally()) + tested);
        return this;
    }

    /** With texts of one's own. */
    public TrainingWriter add(Map<String, String> notes) {
        texts.putAll(notes);
        return this;
    }

    private void add(String name, Map<String, Tensor> state) {
        state.forEach((parameter, tensor) -> tensors.put(name + "." + parameter, tensor));
    }

    private void evaluations(List<Evaluation> evaluations) {
        int[] before = {};
        for (int epoch = 0; epoch < evaluations.size(); epoch++) {
            Evaluation each = evaluations.get(epoch);
            texts.put(TrainingNames.tested(epoch), text(each.tally()) + " " + each.loss());
            if (!Arrays.equals(before, each.labels())) {
                before = each.labels();
                tensors.put(TrainingNames.labels(epoch), row(before));
            }
            tensors.put(TrainingNames.answers(epoch), row(each.answers()));
        }
    }

    private static String text(Tally tally) {
        return String.join(
                " ",
                Integer.toString(tally.epoch()),
                Integer.toString(tally.epochs()),
                Integer.toString(tally.images()),
                Integer.toString(tally.of()),
                Double.toString(tally.loss()),
                Double.toString(tally.accuracy()));
    }

    private static Tensor row(int[] numbers) {
        float[] row = new float[numbers.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = numbers[i];
        }
        return row(row);
    }

    private static Tensor row(float[] numbers) {
        return Tensor.over(Shape.of(numbers.length), numbers);
    }

    /**
     * Writes it, over what was there, on any thread.
     *
     * @throws Refusal if it cannot be written, or is larger than what is read
     */
    public void write(Path path) {
        long bytes = tensors.values().stream()
                .mapToLong(tensor -> (long) Float.BYTES * tensor.shape().count())
                .sum();
        if (bytes > TrainingReader.MOST) {
            throw Refusal.of("train.kept.large", bytes >> 20, TrainingReader.MOST >> 20);
        }
        Safetensors.write(path, tensors, texts);
    }
}
