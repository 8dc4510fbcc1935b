package dev.receptive.benchmark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What PyTorch computes for each task, kept in a folder: who computes something else is not timed. */
record Answers(Path folder) {

    /** Sums of thousands of products in another order differ by so much of the largest number. */
    private static final double TOLERANCE = 2e-4;

    /** What a few small steps change is little beside the parameters, whose rounding shows in it. */
    private static final double TOLERANCE_OF_CHANGE = 0.05;

    void keep(Task task, List<float[]> answer) {
        try {
            Files.createDirectories(folder);
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(task))))) {
                out.writeInt(answer.size());
                for (float[] numbers : answer) {
                    out.writeInt(numbers.length);
                    for (float number : numbers) {
                        out.writeFloat(number);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws IllegalStateException if the answer is not PyTorch's
     */
    void check(Task task, String contender, List<float[]> answer) {
        List<float[]> right = read(task);
        if (answer.size() != right.size()) {
            throw new IllegalStateException("benchmark: " + contender + " answers " + task.name() + " with "
                    + answer.size() + " tensors, PyTorch with " + right.size());
        }
        List<float[]> start = task.start();
        double tolerance = start.isEmpty() ? TOLERANCE : TOLERANCE_OF_CHANGE;
        for (int i = 0; i < right.size(); i++) {
            double apart = start.isEmpty()
                    ? apart(answer.get(i), right.get(i))
                    : apart(change(answer.get(i), start.get(i)), change(right.get(i), start.get(i)));
            if (!(apart <= tolerance)) {
                throw new IllegalStateException("benchmark: " + contender + " is wrong at " + task.name() + ": tensor "
                        + i + " is " + apart + " of its largest number away from PyTorch's");
            }
        }
    }

    private static float[] change(float[] numbers, float[] start) {
        float[] change = new float[numbers.length];
        for (int i = 0; i < change.length; i++) {
            change[i] = numbers[i] - start[i];
        }
        return change;
    }

    private static double apart(float[] answer, float[] right) {
        if (answer.length != right.length) {
            return Double.POSITIVE_INFINITY;
        }
        double largest = 0;
        double difference = 0;
        for (int i = 0; i < right.length; i++) {
            if (!Float.isFinite(answer[i]) || !Float.isFinite(right[i])) {
                return Double.POSITIVE_INFINITY;
            }
            largest = Math.max(largest, Math.abs(right[i]));
            difference = Math.max(difference, Math.abs(answer[i] - right[i]));
        }
        return difference / largest;
    }

    private List<float[]> read(Task task) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file(task))))) {
            List<float[]> answer = new ArrayList<>();
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                float[] numbers = new float[in.readInt()];
                for (int k = 0; k < numbers.length; k++) {
                    numbers[k] = in.readFloat();
                }
                answer.add(numbers);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(Task task) {
        return folder.resolve(task.name() + ".floats");
    }
}
