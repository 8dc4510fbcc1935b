package dev.receptive.bench.convolution;

import dev.receptive.bench.Numbers;
import dev.receptive.figure.ColourScale;
import dev.receptive.nn.Activation;
import dev.receptive.scene.Raster;
import dev.receptive.tensor.Tensor;

/**
 * What a kernel makes of a picture, as pixels.
 *
 * @param raster one pixel an output
 * @param scale of the colours of signed values
 * @param signed whether it is a map of signed values and no picture
 */
record MapPixels(Raster raster, ColourScale scale, boolean signed) {

    /** A kernel whose weights add up to about 1 makes a picture of a picture; others make a map of signed values. */
    private static final double PICTURE_KERNEL = 0.05;

    static MapPixels of(KernelBank kernels, ConvTrace trace, int map) {
        int wide = trace.columns().outputs();
        int high = trace.rows().outputs();
        float[] results = trace.outputs(map);
        ColourScale scale = ColourScale.of(results);
        boolean bends = trace.activation().filter(MapPixels::bends).isPresent();
        boolean signed = bends || Math.abs(sum(kernels, map) - 1) >= PICTURE_KERNEL;
        Raster raster =
                signed ? scale.raster(wide, high, results) : Raster.grey(wide, high, results, 0, Numbers.MAX_LEVEL);
        return new MapPixels(raster, scale, signed);
    }

    /** Whether an activation makes another grey of a grey. */
    private static boolean bends(Activation activation) {
        return activation.function().applyAsDouble(Numbers.MAX_LEVEL) != Numbers.MAX_LEVEL;
    }

    private static double sum(KernelBank kernels, int map) {
        double sum = 0;
        for (int c = 0; c < kernels.depth(); c++) {
            Tensor weights = kernels.slice(map, c).values();
            for (int i = 0; i < weights.shape().count(); i++) {
                sum += weights.at(i);
            }
        }
        return sum;
    }

    /** With the raster of another if it is the same: of that, the pixels may have been painted already. */
    MapPixels after(MapPixels before) {
        return raster.isLike(before.raster) ? new MapPixels(before.raster, scale, signed) : this;
    }
}
