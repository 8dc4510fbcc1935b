package dev.receptive.architecture;

import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Shape;

/** Layers that fit an image and a number of classes. */
@FunctionalInterface
interface Definition {

    /**
     * @param image {@code [1, C, H, W]}
     * @param classes how many
     * @throws IllegalArgumentException if the image is too small for the layers
     */
    Sequential layers(Shape image, int classes);
}
