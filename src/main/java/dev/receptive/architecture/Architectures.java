package dev.receptive.architecture;

import dev.receptive.tensor.Shape;
import java.util.List;

/** The known networks by name. */
public final class Architectures {

    private static final Shape DIGIT = Shape.of(1, 1, 28, 28);
    private static final Shape GREY = Shape.of(1, 1, 224, 224);
    private static final Shape PHOTO = Shape.of(1, 3, 224, 224);
    private static final int IMAGENET = 1000;

    private static final List<Architecture> ALL = List.of(
            new Architecture("lenet", DIGIT, 10, LeNet::relu),
            new Architecture("lenet-sigmoid", DIGIT, 10, LeNet::sigmoid),
            new Architecture("alexnet", PHOTO, IMAGENET, AlexNet::oneColumn),
            new Architecture("alexnet-2012", Shape.of(1, 3, 227, 227), IMAGENET, AlexNet::twoColumns),
            new Architecture("alexnet-d2l", GREY, 10, AlexNet::ofTheBook),
            new Architecture("vgg11", PHOTO, IMAGENET, Vgg::of11),
            new Architecture("vgg13", PHOTO, IMAGENET, Vgg::of13),
            new Architecture("vgg16", PHOTO, IMAGENET, Vgg::of16),
            new Architecture("vgg19", PHOTO, IMAGENET, Vgg::of19),
            new Architecture("nin", GREY, 10, NiN::layers),
            new Architecture("googlenet", PHOTO, IMAGENET, GoogLeNet::layers),
            new Architecture("resnet18", PHOTO, IMAGENET, ResNet::of18),
            new Architecture("resnet34", PHOTO, IMAGENET, ResNet::of34));

    private Architectures() {}

    /** In the order in which Dive into Deep Learning tells of them. */
    public static List<String> names() {
        return ALL.stream().map(Architecture::name).toList();
    }

    /**
     * The network of a name.
     *
     * @throws IllegalArgumentException if there is none; the message names those that there are
     */
    public static Architecture named(String name) {
        return ALL.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "architecture: no “" + name + "”; there are " + String.join(", ", names())));
    }
}
