package dev.receptive.architecture;

import dev.receptive.nn.Network;
import dev.receptive.nn.Summary;
import dev.receptive.tensor.Shape;
import java.util.Locale;

/** A known network: its name, the images and classes that it was published for, and how it is built for others. */
public final class Architecture {

    private final String name;
    private final Shape image;
    private final int classes;
    private final Definition definition;

    /**
     * @param image {@code [1, C, H, W]}, one image of the size that it was published for
     * @param classes how many it was published for
     */
    Architecture(String name, Shape image, int classes, Definition definition) {
        this.name = name;
        this.image = image;
        this.classes = classes;
        this.definition = definition;
    }

    /** As it is called on the command line and in files. */
    public String name() {
        return name;
    }

    /** The network as published. Its weights are 0. */
    public Network network() {
        return network(image, classes);
    }

    /**
     * The network for other images and classes. Its weights are 0.
     *
     * @param other {@code [1, C, H, W]}, one image
     * @param otherClasses how many, at least 1
     * @throws IllegalArgumentException if the image is too small for the layers
     */
    public Network network(Shape other, int otherClasses) {
        return new Network(name, other, definition.layers(other, otherClasses));
    }

    /** As in {@code lenet: 61,706 parameters, 416,520 multiply-adds for 1×1×28×28}. */
    @Override
    public String toString() {
        Summary summary = Summary.of(network());
        return String.format(
                Locale.ROOT,
                "%s: %,d parameters, %,d multiply-adds for %s",
                name,
                summary.parameters(),
                summary.multiplyAdds(),
                image);
    }
}
