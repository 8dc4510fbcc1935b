package dev.receptive.bench.network;

import dev.receptive.data.ImageSet;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Raster;
import dev.receptive.tensor.Tensor;

/** Test digits as ink on paper. */
final class NetDigitInk {

    private static final float WHITE = 255;

    private NetDigitInk() {}

    static Raster of(int image) {
        Tensor levels = ImageSet.mnistTest().levels(image);
        return of(
                image,
                Patch.of(
                        Spot.of(NetTensors.INPUT, 0, 0),
                        levels.shape().size(0),
                        levels.shape().size(1)));
    }

    /** A piece of one. */
    static Raster of(int image, Patch piece) {
        Tensor levels = ImageSet.mnistTest().levels(image);
        float[] values = new float[piece.rows() * piece.columns()];
        for (int i = 0; i < values.length; i++) {
            values[i] = WHITE
                    - levels.at(
                            piece.first().row() + i / piece.columns(),
                            piece.first().column() + i % piece.columns());
        }
        return Raster.grey(piece.columns(), piece.rows(), values, 0, WHITE);
    }
}
