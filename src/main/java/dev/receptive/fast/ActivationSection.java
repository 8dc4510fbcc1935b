package dev.receptive.fast;

/** A function applied to every number, in a worker's memory. */
final class ActivationSection implements Section {

    private final Curve curve;
    private final int size;
    private final float[] out;
    private final float[] gradIn;

    /** Functions whose derivative follows from their value. */
    enum Curve {
        RELU,
        SIGMOID,
        TANH
    }

    /**
     * @param size of an image
     */
    ActivationSection(Curve curve, int size) {
        this.curve = curve;
        this.size = size;
        this.out = new float[SHARD * size];
        this.gradIn = new float[SHARD * size];
    }

    @Override
    public float[] forward(float[] in, int images) {
        int count = images * size;
        switch (curve) {
            case RELU -> relu(in, out, count);
            case SIGMOID -> Smooth.sigmoid(in, out, count);
            case TANH -> Smooth.tanh(in, out, count);
        }
        return out;
    }

    @Override
    public float[] backward(float[] gradOut, int images, int shard) {
        int count = images * size;
        switch (curve) {
            case RELU -> reluGradient(out, gradOut, gradIn, count);
            case SIGMOID -> sigmoidGradient(out, gradOut, gradIn, count);
            case TANH -> tanhGradient(out, gradOut, gradIn, count);
        }
        return gradIn;
    }

    private static void relu(float[] in, float[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = Math.max(in[i], 0);
        }
    }

    private static void reluGradient(float[] out, float[] gradOut, float[] gradIn, int count) {
        for (int i = 0; i < count; i++) {
            gradIn[i] = out[i] > 0 ? gradOut[i] : 0;
        }
    }

    private static void sigmoidGradient(float[] out, float[] gradOut, float[] gradIn, int count) {
        for (int i = 0; i < count; i++) {
            gradIn[i] = out[i] * (1 - out[i]) * gradOut[i];
        }
    }

    private static void tanhGradient(float[] out, float[] gradOut, float[] gradIn, int count) {
        for (int i = 0; i < count; i++) {
            gradIn[i] = (1 - out[i] * out[i]) * gradOut[i];
        }
    }
}
