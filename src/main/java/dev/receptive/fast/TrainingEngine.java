package dev.receptive.fast;

import dev.receptive.nn.Network;
import dev.receptive.optim.Moments;
import dev.receptive.optim.Optimizer;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Trains a network in place: each step takes a batch through the network and back and moves the parameters against the
 * gradient of its mean cross-entropy. It takes networks of convolutions, fully connected layers, ReLU, sigmoid and tanh,
 * max and plain average pooling in sequence; the others learn by {@code nn} itself. A step allocates next to nothing.
 */
public final class TrainingEngine implements AutoCloseable {

    private final Network start;
    private final Workers workers;
    private final SectionList sections;
    private final List<List<Section>> ofWorker = new ArrayList<>();
    private final float[][] copies;
    private final Classifier[] judges;
    private final double[] losses;
    private final int[] rights;
    private final int[] answers;
    private final int[] pieceOf;
    private final int[] layerOf;
    private final int imageSize;
    private final Workers.Task train = this::trainShard;
    private final Workers.Task test = this::testShard;
    private final Workers.Task update = this::updatePiece;
    private final Workers.Task pack = this::packLayer;
    private float[] images = new float[0];
    private int[] labels = new int[0];
    private int count;
    private long steps;

    /**
     * Makes all memory that it will need.
     *
     * @param batch the most images in a step
     * @param threads at least 1; decides how long it takes and nothing else
     * @throws IllegalArgumentException if {@link #takes} says no
     */
    public TrainingEngine(Network network, Optimizer optimizer, int batch, int threads) {
        this(network, optimizer, batch, threads, Kernels::best);
    }

    TrainingEngine(Network network, Optimizer optimizer, int batch, int threads, Supplier<Kernels> kernels) {
        int shards = shards(batch);
        start = network;
        sections = new SectionList(network.layers(), network.input(), shards, Mover.maker(optimizer));
        imageSize = network.input().count();
        workers = new Workers(threads);
        copies = new float[threads][Section.SHARD * imageSize];
        judges = new Classifier[threads];
        for (int i = 0; i < threads; i++) {
            ofWorker.add(sections.sections(kernels.get()));
            judges[i] = new Classifier(sections.classes());
        }
        losses = new double[shards];
        rights = new int[shards];
        answers = new int[shards * Section.SHARD];
        int pieces =
                sections.packed().stream().mapToInt(p -> p.learned().pieces()).sum();
        pieceOf = new int[pieces];
        layerOf = new int[pieces];
        numberPieces();
        workers.run(sections.packed().size(), pack);
    }

    private void numberPieces() {
        int i = 0;
        for (int layer = 0; layer < sections.packed().size(); layer++) {
            for (int piece = 0; piece < sections.packed().get(layer).learned().pieces(); piece++) {
                layerOf[i] = layer;
                pieceOf[i++] = piece;
            }
        }
    }

    /** Whether every layer of a network is one that can be trained here. */
    public static boolean takes(Network network) {
        return SectionList.takes(network.layers(), network.input());
    }

    /** The name of the loops in use here: {@code vector} or {@code plain}. */
    public static String kernels() {
        return Kernels.best().name();
    }

    private static int shards(int images) {
        return (images + Section.SHARD - 1) / Section.SHARD;
    }

    /**
     * One step.
     *
     * @param batch {@code [count, C, H, W]} from the start of the array
     * @param classes the label of each image
     * @return the mean loss before the step
     */
    public double step(float[] batch, int[] classes, int images) {
        take(batch, classes, images);
        steps++;
        workers.run(shards(count), train);
        workers.run(pieceOf.length, update);
        workers.run(sections.packed().size(), pack);
        return loss();
    }

    private double loss() {
        double loss = 0;
        for (int shard = 0; shard < shards(count); shard++) {
            loss += losses[shard];
        }
        return loss / count;
    }

    /** How many images of the last batch given, to learn from or to test with, were put into the right class. */
    public int right() {
        return Arrays.stream(rights, 0, shards(count)).sum();
    }

    /** The class into which an image of the last batch given was put; of equally likely ones the first. */
    public int answer(int image) {
        return answers[image];
    }

    /**
     * Puts images into classes without learning from them.
     *
     * @return the mean loss
     */
    public double test(float[] batch, int[] classes, int images) {
        take(batch, classes, images);
        workers.run(shards(count), test);
        return loss();
    }

    private void take(float[] batch, int[] classes, int size) {
        if (size < 1 || size > losses.length * Section.SHARD) {
            throw new IllegalArgumentException("engine: a batch of " + size + " where 1 to "
                    + losses.length * Section.SHARD + " images are expected");
        }
        for (int n = 0; n < size; n++) {
            if (classes[n] < 0 || classes[n] >= sections.classes()) {
                throw new IllegalArgumentException("engine: label " + classes[n] + " of image " + n
                        + " is not one of the classes 0 to " + (sections.classes() - 1));
            }
        }
        images = batch;
        labels = classes;
        count = size;
    }

    private void trainShard(int shard, int worker) {
        int size = Math.min(Section.SHARD, count - shard * Section.SHARD);
        float[] gradient = judge(shard, worker, size);
        List<Section> own = ofWorker.get(worker);
        for (int i = own.size() - 1; i >= sections.firstLearned(); i--) {
            gradient = own.get(i).backward(gradient, size, shard);
        }
    }

    private void testShard(int shard, int worker) {
        judge(shard, worker, Math.min(Section.SHARD, count - shard * Section.SHARD));
    }

    private float[] judge(int shard, int worker, int size) {
        int first = shard * Section.SHARD;
        float[] activation = copies[worker];
        System.arraycopy(images, first * imageSize, activation, 0, size * imageSize);
        for (Section section : ofWorker.get(worker)) {
            activation = section.forward(activation, size);
        }
        Classifier judge = judges[worker];
        float[] gradient = judge.judge(activation, labels, answers, first, size, 1f / count);
        losses[shard] = judge.loss();
        rights[shard] = judge.right();
        return gradient;
    }

    private void updatePiece(int unit, int worker) {
        sections.packed().get(layerOf[unit]).learned().update(pieceOf[unit], shards(count), steps);
    }

    private void packLayer(int layer, int worker) {
        sections.packed().get(layer).pack();
    }

    /** The network as it is now; further steps do not change what was given. */
    public Network network() {
        Map<String, Tensor> state = new LinkedHashMap<>();
        sections.packed().forEach(packed -> state.putAll(packed.learned().state()));
        return start.with(state);
    }

    /** What the optimiser remembers of the gradients so far, for {@link #remember}. */
    public Moments moments() {
        return new Moments(steps, memory(0), memory(1));
    }

    private Map<String, Tensor> memory(int which) {
        Map<String, Tensor> memory = new LinkedHashMap<>();
        sections.packed().forEach(packed -> memory.putAll(packed.learned().memory(which)));
        return memory;
    }

    /** Goes on where another engine of the same network and optimiser had come to, with the parameters that it had then. */
    public void remember(Moments moments) {
        steps = moments.steps();
        sections.packed().forEach(packed -> {
            packed.learned().remember(0, moments.first());
            packed.learned().remember(1, moments.second());
        });
    }

    /** Lets its threads go. */
    @Override
    public void close() {
        workers.close();
    }
}
