package dev.receptive.bench.convolution;

/** What stands around an array, as another argument of NumPy's {@code pad}. */
final class CallMode {

    private CallMode() {}

    /** Nothing for zeros. */
    static String of(ConvolutionExperiment experiment) {
        return switch (experiment.geometry().mode()) {
            case ZEROS -> "";
            case REFLECT -> ", mode=\"reflect\"";
            case REPLICATE -> ", mode=\"edge\"";
            case CIRCULAR -> ", mode=\"wrap\"";
        };
    }
}
