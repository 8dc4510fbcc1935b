package dev.receptive.train;

import dev.receptive.tensor.Shape;
import java.util.Arrays;
import java.util.Random;

/** Bars that lie, stand or slope in noise, at any place: three classes that a small network can tell apart. */
final class Bars implements Examples {

    static final int SIDE = 10;

    private final float[] images;
    private final int[] labels;

    Bars(int count, long seed) {
        Random random = new Random(seed);
        images = new float[count * SIDE * SIDE];
        labels = new int[count];
        for (int n = 0; n < count; n++) {
            labels[n] = random.nextInt(3);
            int at = 2 + random.nextInt(SIDE - 4);
            for (int i = 0; i < SIDE * SIDE; i++) {
                images[n * SIDE * SIDE + i] = (float) (0.1 * random.nextGaussian());
            }
            for (int i = 0; i < SIDE; i++) {
                int place = switch (labels[n]) {
                    case 0 -> at * SIDE + i;
                    case 1 -> i * SIDE + at;
                    default -> i * SIDE + (at + i) % SIDE;
                };
                images[n * SIDE * SIDE + place] += 1;
            }
        }
    }

    @Override
    public int count() {
        return labels.length;
    }

    @Override
    public Shape image() {
        return Shape.of(1, 1, SIDE, SIDE);
    }

    @Override
    public int classes() {
        return 3;
    }

    @Override
    public int label(int example) {
        return labels[example];
    }

    float[] image(int example) {
        return Arrays.copyOfRange(images, example * SIDE * SIDE, (example + 1) * SIDE * SIDE);
    }

    @Override
    public void copy(int[] order, int from, int size, float[] intoImages, int[] intoLabels) {
        for (int i = 0; i < size; i++) {
            int example = order[from + i];
            System.arraycopy(image(example), 0, intoImages, i * SIDE * SIDE, SIDE * SIDE);
            intoLabels[i] = labels[example];
        }
    }
}
