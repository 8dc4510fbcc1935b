package dev.receptive.bench;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/** The planes of a tensor as a person would type them. */
public final class Batches {

    private Batches() {}

    /** All planes {@code [H, W]} of {@code [N, C, H, W]}, image after image. */
    public static List<Numbers> planes(Tensor batch) {
        int height = batch.shape().size(2);
        int width = batch.shape().size(3);
        List<Numbers> planes = new ArrayList<>();
        for (int plane = 0; plane < batch.shape().size(0) * batch.shape().size(1); plane++) {
            float[] numbers = new float[height * width];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = batch.at(plane * numbers.length + i);
            }
            planes.add(Numbers.typed(Tensor.of(Shape.of(height, width), numbers)));
        }
        return planes;
    }

    /** One image of a batch. */
    public static Channels image(Tensor batch, int image) {
        int channels = batch.shape().size(1);
        return new Channels(planes(batch).subList(image * channels, (image + 1) * channels));
    }
}
