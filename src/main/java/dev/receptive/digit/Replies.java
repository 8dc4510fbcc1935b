package dev.receptive.digit;

import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a network gives to some pictures that are made one after another: in every bit what {@code nn} gives. */
public final class Replies {

    private Replies() {}

    /**
     * The numbers of the last layer for each picture.
     *
     * @param layers {@code [N, 1, H, W]} → {@code [N, classes]}
     * @param pictures each {@code [H, W]}, levels from 0 to 255, of one size
     * @throws IllegalArgumentException if the layers cannot take them, or give anything but a number for each class
     */
    public static List<List<Float>> of(Sequential layers, List<Tensor> pictures) {
        List<List<Float>> replies = new ArrayList<>();
        Batches.Images images = (from, to) -> NetworkInput.of(pictures.subList(from, to));
        Batches.through(layers, pictures.size(), images, BatchProgress.UNSEEN, (outputs, first) -> {
            if (outputs.shape().rank() != 2) {
                throw new IllegalArgumentException("replies: outputs " + outputs.shape() + " are no N×classes");
            }
            for (int n = 0; n < outputs.shape().size(0); n++) {
                int image = n;
                replies.add(IntStream.range(0, outputs.shape().size(1))
                        .mapToObj(k -> outputs.at(image, k))
                        .toList());
            }
        });
        return List.copyOf(replies);
    }
}
