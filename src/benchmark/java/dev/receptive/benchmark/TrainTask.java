package dev.receptive.benchmark;

import dev.receptive.architecture.Architectures;
import dev.receptive.nn.Network;
import dev.receptive.tensor.Tensor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * One step of a network's training: forward, mean cross-entropy, backward, plain descent.
 *
 * @param name the architecture's
 */
record TrainTask(String name, int batch) implements Task {

    /** Small, so that ten thousand steps on one batch stay in the range of ordinary numbers. */
    static final double RATE = 0.01;

    /** How many steps are compared. */
    static final int COMPARED = 3;

    private static final int CLASSES = 10;

    /** Before the first step: weights as wide as PyTorch's, the same on every call. */
    Network network() {
        Random random = new Random(11);
        Network network = Architectures.named(name).network();
        Map<String, Tensor> drawn = new LinkedHashMap<>();
        int fan = 1;
        for (Map.Entry<String, Tensor> entry : network.parameters().entrySet()) {
            var shape = entry.getValue().shape();
            fan = shape.rank() > 1 ? shape.count() / shape.size(0) : fan;
            float[] numbers = new float[shape.count()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = (float) ((2 * random.nextDouble() - 1) / Math.sqrt(fan));
            }
            drawn.put(entry.getKey(), Tensor.over(shape, numbers));
        }
        return network.with(drawn);
    }

    @Override
    public List<float[]> start() {
        return network().parameters().values().stream().map(Tensor::toArray).toList();
    }

    float[] images() {
        return ConvTask.normal(new Random(12), batch * 28 * 28);
    }

    int[] labels() {
        return new Random(13).ints(batch, 0, CLASSES).toArray();
    }

    boolean sigmoid() {
        return name.endsWith("sigmoid");
    }

    @Override
    public String title() {
        return name + ": a training step, " + batch + " images, "
                + (sigmoid() ? "sigmoid and average pooling" : "ReLU and max pooling");
    }

    @Override
    public double amount() {
        return batch;
    }

    @Override
    public String unit() {
        return "images";
    }
}
