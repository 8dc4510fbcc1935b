package dev.receptive.fast;

import dev.receptive.nn.Axis;
import java.util.Arrays;

/** Average pooling without padding in a worker's memory; windows that are not full are not its business. */
final class AvgPoolStage implements Stage {

    private final Axis rows;
    private final Axis columns;
    private final int channels;
    private final float share;
    private final float[] out;
    private final float[] gradIn;

    AvgPoolStage(Axis rows, Axis columns, int channels) {
        this.rows = rows;
        this.columns = columns;
        this.channels = channels;
        this.share = 1f / (rows.kernel() * columns.kernel());
        this.out = new float[SHARD * channels * rows.outputs() * columns.outputs()];
        this.gradIn = new float[SHARD * channels * rows.input() * columns.input()];
    }

    @Override
    public float[] forward(float[] in, int images) {
        int width = columns.input();
        int to = 0;
        for (int plane = 0; plane < images * channels; plane++) {
            for (int y = 0; y < rows.outputs(); y++) {
                for (int x = 0; x < columns.outputs(); x++) {
                    int from = (plane * rows.input() + y * rows.stride()) * width + x * columns.stride();
                    float sum = 0;
                    for (int i = 0; i < rows.kernel(); i++) {
                        for (int j = 0; j < columns.kernel(); j++) {
                            sum += in[from + i * width + j];
                        }
                    }
                    out[to++] = sum * share;
                }
            }
        }
        return out;
    }

    @Override
    public float[] backward(float[] gradOut, int images, int shard) {
        int width = columns.input();
        int to = 0;
        Arrays.fill(gradIn, 0, images * channels * rows.input() * width, 0);
        for (int plane = 0; plane < images * channels; plane++) {
            for (int y = 0; y < rows.outputs(); y++) {
                for (int x = 0; x < columns.outputs(); x++) {
                    int from = (plane * rows.input() + y * rows.stride()) * width + x * columns.stride();
                    float grad = gradOut[to++] * share;
                    for (int i = 0; i < rows.kernel(); i++) {
                        for (int j = 0; j < columns.kernel(); j++) {
                            gradIn[from + i * width + j] += grad;
                        }
                    }
                }
            }
        }
        return gradIn;
    }
}
