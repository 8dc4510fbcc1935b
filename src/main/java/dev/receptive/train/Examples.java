package dev.receptive.train;

import dev.receptive.data.LabelledImages;
import dev.receptive.tensor.Shape;

/** Images, each with the class that it belongs to. */
public interface Examples {

    /** How many; at least 1. */
    int count();

    /** {@code [1, C, H, W]}, the shape of each image. */
    Shape image();

    /** How many classes; every label is 0 to {@code classes − 1}. */
    int classes();

    /** The class of an example. */
    int label(int example);

    /**
     * Copies a batch: images one after the other, channel by channel and row by row, and their labels.
     *
     * @param order indices of examples
     * @param from where the batch starts in {@code order}
     * @param size how many it has
     */
    void copy(int[] order, int from, int size, float[] images, int[] labels);

    /**
     * Grey images as they are in files.
     *
     * @param classes at least as many as these images have: a part of a data set may lack some
     */
    static Examples of(LabelledImages files, int classes) {
        return new Examples() {
            @Override
            public int count() {
                return files.count();
            }

            @Override
            public Shape image() {
                return Shape.of(1, 1, files.height(), files.width());
            }

            @Override
            public int classes() {
                return classes;
            }

            @Override
            public int label(int example) {
                return files.label(example);
            }

            @Override
            public void copy(int[] order, int from, int size, float[] images, int[] labels) {
                files.copy(order, from, size, images);
                files.copyLabels(order, from, size, labels);
            }
        };
    }
}
