package dev.receptive.fast;

import dev.receptive.nn.Range;

/** A convolution in a worker's memory. */
final class ConvSection implements Section {

    private final ConvWeights shared;
    private final boolean first;
    private final Correlator forward;
    private final Correlator backward;
    private final WeightGradient gradient;
    private final float[] out;
    private final float[] gradIn;
    private float[] in = new float[0];

    /**
     * @param first whether nobody asks for the gradient of its input
     */
    ConvSection(ConvWeights shared, Kernels kernels, boolean first) {
        ConvShape shape = shared.shape;
        this.shared = shared;
        this.first = first;
        this.forward = new Correlator(
                kernels,
                LineShape.forward(shape.rows()),
                LineShape.forward(shape.columns()),
                shape.inPerGroup(),
                shape.outPerGroup(),
                shape.rows().outputs());
        this.backward = new Correlator(
                kernels,
                LineShape.backward(shape.rows()),
                LineShape.backward(shape.columns()),
                shape.outPerGroup(),
                shape.inPerGroup(),
                shape.rows().input());
        this.gradient = new WeightGradient(kernels, shape, SHARD, shape.rows().outputs());
        this.out = new float[SHARD * shape.outSize()];
        this.gradIn = new float[first ? 0 : SHARD * shape.inSize()];
    }

    @Override
    public float[] forward(float[] input, int images) {
        in = input;
        ConvShape shape = shared.shape;
        Range all = Range.of(shape.rows().outputs());
        for (int n = 0; n < images; n++) {
            forward.run(
                    shape.groups(), in, n * shape.inSize(), shared.weight, shared.bias, out, n * shape.outSize(), all);
        }
        return out;
    }

    @Override
    public float[] backward(float[] gradOut, int images, int shard) {
        ConvShape shape = shared.shape;
        Range rows = Range.of(shape.rows().outputs());
        gradient.add(in, 0, gradOut, 0, images, rows, shared.learned.gradient(shard));
        Range all = Range.of(shape.rows().input());
        for (int n = 0; n < images && !first; n++) {
            backward.run(
                    shape.groups(), gradOut, n * shape.outSize(), shared.turned, NONE, gradIn, n * shape.inSize(), all);
        }
        return gradIn;
    }

    private static final float[] NONE = new float[0];

    /** What all workers read: the weights in the order of each direction. */
    static final class ConvWeights implements Packed {

        private final ConvShape shape;
        private final Learned learned;
        private final float[] weight;
        private final float[] bias;
        private final float[] turned;

        ConvWeights(ConvShape shape, Learned learned) {
            this.shape = shape;
            this.learned = learned;
            this.weight = new float[shape.outChannels() * shape.terms()];
            this.bias = new float[shape.outChannels()];
            this.turned = new float[weight.length];
        }

        @Override
        public Learned learned() {
            return learned;
        }

        @Override
        public void pack() {
            int terms = shape.terms();
            for (int o = 0; o < bias.length; o++) {
                System.arraycopy(learned.values(), o * learned.pitch(), weight, o * terms, terms);
                bias[o] = learned.values()[o * learned.pitch() + terms];
            }
            shape.turn(weight, turned);
        }
    }
}
