package dev.receptive.fast;

import java.util.Arrays;

/**
 * A fully connected layer in a worker's memory. To the kernels it is a correlation whose channels are images: an
 * image's inputs are the weights, and the layer's weights for each input are a run over the outputs. An input that is
 * always 1 carries the bias.
 */
final class LinearSection implements Section {

    private final LinearWeights shared;
    private final Kernels kernels;
    private final int inputs;
    private final int outputs;
    private final float[] in;
    private final float[] sums;
    private final float[] out;
    private final float[] gradSums;
    private final float[] gradIn;
    private final float[] turned;
    private final int[][] imageTaps = new int[SHARD + 1][];

    LinearSection(LinearWeights shared, Kernels kernels) {
        this.shared = shared;
        this.kernels = kernels;
        this.inputs = shared.learned.terms();
        this.outputs = shared.learned.outputs();
        this.in = new float[SHARD * (inputs + 1) + Kernels.SLACK];
        this.sums = new float[SHARD * (outputs + Kernels.SLACK)];
        this.out = new float[SHARD * outputs];
        this.gradSums = new float[SHARD * (inputs + Kernels.SLACK)];
        this.gradIn = new float[SHARD * inputs];
        this.turned = new float[outputs * SHARD];
        for (int n = 0; n <= SHARD; n++) {
            imageTaps[n] = taps(n, inputs + 1);
        }
    }

    /** Runs that begin at every {@code pitch} numbers. */
    static int[] taps(int count, int pitch) {
        int[] taps = new int[count];
        for (int k = 0; k < count; k++) {
            taps[k] = k * pitch;
        }
        return taps;
    }

    @Override
    public float[] forward(float[] input, int images) {
        for (int n = 0; n < images; n++) {
            System.arraycopy(input, n * inputs, in, n * (inputs + 1), inputs);
            in[n * (inputs + 1) + inputs] = 1;
        }
        int pitch = outputs + Kernels.SLACK;
        Arrays.fill(sums, 0);
        kernels.correlate(shared.columns, 0, shared.columnTaps, in, 0, images, sums, 0, pitch, outputs);
        take(sums, pitch, out, outputs, images);
        return out;
    }

    @Override
    public float[] backward(float[] gradOut, int images, int shard) {
        Learned learned = shared.learned;
        for (int n = 0; n < images; n++) {
            for (int o = 0; o < outputs; o++) {
                turned[o * images + n] = gradOut[n * outputs + o];
            }
        }
        float[] gradient = learned.gradient(shard);
        kernels.correlate(in, 0, imageTaps[images], turned, 0, outputs, gradient, 0, learned.pitch(), inputs + 1);
        int pitch = inputs + Kernels.SLACK;
        Arrays.fill(gradSums, 0);
        kernels.correlate(learned.values(), 0, shared.rowTaps, gradOut, 0, images, gradSums, 0, pitch, inputs);
        take(gradSums, pitch, gradIn, inputs, images);
        return gradIn;
    }

    private static void take(float[] from, int pitch, float[] to, int width, int rows) {
        for (int row = 0; row < rows; row++) {
            System.arraycopy(from, row * pitch, to, row * width, width);
        }
    }

    /** What all workers read: the weights by rows, as they are learned, and by columns. */
    static final class LinearWeights implements Packed {

        private final Learned learned;
        private final int columnPitch;
        private final float[] columns;
        private final int[] columnTaps;
        private final int[] rowTaps;

        LinearWeights(Learned learned) {
            this.learned = learned;
            this.columnPitch = learned.outputs();
            this.columns = new float[(learned.terms() + 1) * columnPitch + Kernels.SLACK];
            this.columnTaps = taps(learned.terms() + 1, columnPitch);
            this.rowTaps = taps(learned.outputs(), learned.pitch());
        }

        @Override
        public Learned learned() {
            return learned;
        }

        /** Turned in squares, so that neither side jumps through memory. */
        @Override
        public void pack() {
            float[] values = learned.values();
            int side = 16;
            for (int first = 0; first <= learned.terms(); first += side) {
                int end = Math.min(learned.terms() + 1, first + side);
                for (int o = 0; o < learned.outputs(); o++) {
                    for (int i = first; i < end; i++) {
                        columns[i * columnPitch + o] = values[o * learned.pitch() + i];
                    }
                }
            }
        }
    }
}
