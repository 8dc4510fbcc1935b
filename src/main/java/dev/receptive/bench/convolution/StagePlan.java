package dev.receptive.bench.convolution;

import dev.receptive.figure.Sketch;

/** Which of the plans a stage follows: that of what there is to see. */
final class StagePlan {

    /** A cell narrower than this many units cannot hold a number that can be read from a back row. */
    private static final double READABLE = 17;

    private StagePlan() {}

    /**
     * @param picture whether the input is shown as pixels
     */
    static ConvolutionLayout of(ConvTrace trace, boolean picture, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        if (trace.inputs() > 1 || trace.maps() > 1) {
            return new ColumnsPlan(trace, picture, sketch).layout();
        }
        if (!picture) {
            LonePlan lone = new LonePlan(trace, sketch);
            if (lone.pitch() >= READABLE * sketch.unit()) {
                return lone.layout();
            }
        }
        return PicturePlan.layout(trace, picture, sketch);
    }
}
