package dev.receptive.digit;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;

/** Pictures as a network takes them. */
public final class NetworkInput {

    /** Ink that covers a pixel. */
    private static final float INK = 255;

    private NetworkInput() {}

    /**
     * One picture: {@code [1, 1, H, W]}, 0 to 1.
     *
     * @param picture {@code [H, W]}, levels from 0 to 255
     * @throws IllegalArgumentException if it has not two axes
     */
    public static Tensor of(Tensor picture) {
        return of(List.of(picture));
    }

    /**
     * Pictures of one size: {@code [N, 1, H, W]}, 0 to 1.
     *
     * @param pictures each {@code [H, W]}, levels from 0 to 255
     * @throws IllegalArgumentException if there is none, one has not two axes, or they differ in size
     */
    public static Tensor of(List<Tensor> pictures) {
        Shape size = pictures.isEmpty() ? Shape.of() : pictures.get(0).shape();
        if (size.rank() != 2) {
            throw new IllegalArgumentException("digit: " + pictures.size() + " pictures of " + size);
        }
        float[] levels = new float[pictures.size() * size.count()];
        for (int n = 0; n < pictures.size(); n++) {
            Tensor picture = pictures.get(n);
            if (!picture.shape().equals(size)) {
                throw new IllegalArgumentException(
                        "digit: a picture of " + picture.shape() + " among those of " + size);
            }
            for (int i = 0; i < size.count(); i++) {
                levels[n * size.count() + i] = picture.at(i) / INK;
            }
        }
        return Tensor.of(Shape.of(pictures.size(), 1, size.size(0), size.size(1)), levels);
    }
}
