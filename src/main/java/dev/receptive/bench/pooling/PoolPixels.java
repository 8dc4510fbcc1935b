package dev.receptive.bench.pooling;

import dev.receptive.bench.Numbers;
import dev.receptive.scene.Raster;
import java.util.Arrays;

/** Planes as pixels. */
final class PoolPixels {

    private PoolPixels() {}

    static Raster input(Numbers plane) {
        return Raster.grey(plane.width(), plane.height(), plane.values().toArray(), 0, Numbers.MAX_LEVEL);
    }

    /** As bright as the input; sums are brighter than white, so the largest of them is. */
    static Raster output(PoolTrace trace, int channel) {
        int area = trace.cells();
        float[] values = Arrays.copyOfRange(trace.outputs().toArray(), channel * area, (channel + 1) * area);
        float white = Numbers.MAX_LEVEL;
        for (float value : values) {
            white = Math.max(white, value);
        }
        return Raster.grey(trace.columns().outputs(), trace.rows().outputs(), values, 0, white);
    }
}
