package dev.receptive.fast;

import dev.receptive.nn.Axis;
import java.util.Arrays;

/** Average pooling without padding in a worker's memory; windows that are not full are not its business. */
final class AvgPoolSection implements Section {

    private final Axis rows;
    private final Axis columns;
    private final int outRows;
    private final int outColumns;
    private final int channels;
    private final float share;
    private final float[] out;
    private final float[] gradIn;

    AvgPoolSection(Axis rows, Axis columns, int channels) {
        this.rows = rows;
        this.columns = columns;
        this.outRows = rows.outputs();
        this.outColumns = columns.outputs();
        this.channels = channels;
        this.share = 1f / (rows.kernel() * columns.kernel());
        this.out = new float[SHARD * channels * outRows * outColumns];
        this.gradIn = new float[SHARD * channels * rows.input() * columns.input()];
    }

    private boolean isTwoByTwo() {
        return rows.kernel() == 2 && columns.kernel() == 2 && rows.stride() == 2 && columns.stride() == 2;
    }

    @Override
    public float[] forward(float[] in, int images) {
        if (isTwoByTwo()) {
            pairs(in, images);
        } else {
            any(in, images);
        }
        return out;
    }

    private void pairs(float[] in, int images) {
        int to = 0;
        for (int row = 0; row < images * channels * outRows; row++) {
            int a = start(row);
            int b = a + columns.input();
            for (int x = 0; x < outColumns; x++) {
                out[to++] = ((in[a] + in[a + 1]) + (in[b] + in[b + 1])) * share;
                a += 2;
                b += 2;
            }
        }
    }

    /** Where the window of the first output of a row stands, rows counted through all planes. */
    private int start(int row) {
        int plane = row / outRows;
        return (plane * rows.input() + row % outRows * rows.stride()) * columns.input();
    }

    private void any(float[] in, int images) {
        int width = columns.input();
        int to = 0;
        for (int plane = 0; plane < images * channels; plane++) {
            for (int y = 0; y < outRows; y++) {
                for (int x = 0; x < outColumns; x++) {
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
    }

    @Override
    public float[] backward(float[] gradOut, int images, int shard) {
        Arrays.fill(gradIn, 0, images * channels * rows.input() * columns.input(), 0);
        if (isTwoByTwo()) {
            pairsBack(gradOut, images);
        } else {
            anyBack(gradOut, images);
        }
        return gradIn;
    }

    private void pairsBack(float[] gradOut, int images) {
        int to = 0;
        for (int row = 0; row < images * channels * outRows; row++) {
            int a = start(row);
            int b = a + columns.input();
            for (int x = 0; x < outColumns; x++) {
                float grad = gradOut[to++] * share;
                gradIn[a] = grad;
                gradIn[a + 1] = grad;
                gradIn[b] = grad;
                gradIn[b + 1] = grad;
                a += 2;
                b += 2;
            }
        }
    }

    private void anyBack(float[] gradOut, int images) {
        int width = columns.input();
        int to = 0;
        for (int plane = 0; plane < images * channels; plane++) {
            for (int y = 0; y < outRows; y++) {
                for (int x = 0; x < outColumns; x++) {
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
    }
}
