package dev.receptive.digit;

import dev.receptive.data.LabelledImages;
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What a network says to each image of a set: the class whose output is the largest, of equal ones the first. The outputs are
 * in every bit those of {@code nn}, so another computer counts the same. Immutable.
 */
public final class Classified {

    private final LabelledImages images;
    private final int[] predicted;

    private Classified(LabelledImages images, int[] predicted) {
        this.images = images;
        this.predicted = predicted;
    }

    /**
     * Asks for each image.
     *
     * @param layers {@code [N, 1, H, W]} → {@code [N, classes]}
     * @throws IllegalArgumentException if the layers cannot take the images, or give anything but a number for each class
     * @throws CancellationException if {@code progress} ends it
     */
    public static Classified of(Sequential layers, LabelledImages images, BatchProgress progress) {
        return of(layers, images, images::images, progress);
    }

    /**
     * Asks for each image after a change.
     *
     * @param change of a picture, {@code [H, W]} of levels from 0 to 255; may give another size, the same for all
     * @throws IllegalArgumentException if the layers cannot take the images, or give anything but a number for each class
     * @throws CancellationException if {@code progress} ends it
     */
    public static Classified of(
            Sequential layers, LabelledImages images, UnaryOperator<Tensor> change, BatchProgress progress) {
        return of(layers, images, (from, to) -> changed(images, from, to, change), progress);
    }

    private static Tensor changed(LabelledImages images, int from, int to, UnaryOperator<Tensor> change) {
        List<Tensor> pictures =
                IntStream.range(from, to).mapToObj(images::levels).map(change).toList();
        return NetworkInput.of(pictures);
    }

    private static Classified of(
            Sequential layers, LabelledImages images, Batches.Images inputs, BatchProgress progress) {
        int[] predicted = new int[images.count()];
        Batches.through(layers, predicted.length, inputs, progress, (outputs, first) -> {
            if (outputs.shape().rank() != 2) {
                throw new IllegalArgumentException("classified: outputs " + outputs.shape() + " are no N×classes");
            }
            for (int n = 0; n < outputs.shape().size(0); n++) {
                predicted[first + n] = likeliest(outputs, n);
            }
        });
        return new Classified(images, predicted);
    }

    private static int likeliest(Tensor outputs, int image) {
        int best = 0;
        for (int k = 1; k < outputs.shape().size(1); k++) {
            if (outputs.at(image, k) > outputs.at(image, best)) {
                best = k;
            }
        }
        return best;
    }

    /** How many images. */
    public int count() {
        return predicted.length;
    }

    /** The class that the network says. */
    public int predicted(int image) {
        return predicted[image];
    }

    /** The class that it is. */
    public int label(int image) {
        return images.label(image);
    }

    public boolean isRight(int image) {
        return predicted[image] == images.label(image);
    }

    /** How many images are put into a wrong class. */
    public int wrong() {
        return (int) all().filter(image -> !isRight(image)).count();
    }

    /** The part of the images that is put into the right class, 0 to 1. */
    public double accuracy() {
        return (double) (count() - wrong()) / count();
    }

    /** How many images of one class the network puts into another, or into that same: a cell of the confusion matrix. */
    public int called(int label, int prediction) {
        return (int) all().filter(image -> label(image) == label && predicted[image] == prediction)
                .count();
    }

    /**
     * The next image that is put into a wrong class, going round at the end; {@code after} itself if it is the only one. None
     * if all are right.
     *
     * @param after an image, or −1 for the first
     * @throws IndexOutOfBoundsException if there is no such image
     */
    public OptionalInt nextWrong(int after) {
        return next(after, image -> !isRight(image));
    }

    /**
     * The next image of a class, going round at the end; {@code after} itself if it is the only one. None if the class has no
     * image.
     *
     * @param after an image, or −1 for the first
     * @throws IndexOutOfBoundsException if there is no such image
     */
    public OptionalInt next(int after, int label) {
        return next(after, image -> label(image) == label);
    }

    private OptionalInt next(int after, IntPredicate wanted) {
        int first = Objects.checkIndex(after + 1, count() + 1);
        return IntStream.range(first, first + count())
                .map(image -> image % count())
                .filter(wanted)
                .findFirst();
    }

    private IntStream all() {
        return IntStream.range(0, count());
    }

    /** As in {@code 137 of 10000 wrong}. */
    @Override
    public String toString() {
        return wrong() + " of " + count() + " wrong";
    }
}
