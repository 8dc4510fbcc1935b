package dev.receptive.bench.convolution;

import dev.receptive.nn.Window2d;

/** Which convolutions can be shown as a product of two arrays: small ones, number by number, with none to be guessed. */
final class Unrollable {

    /** The most numbers of an array on a side: 16 × 16 inputs. */
    static final int MOST = 256;

    private Unrollable() {}

    /** Whether that is asked for. */
    static boolean isAsked(ConvolutionExperiment experiment) {
        View view = experiment.aids().view();
        return view == View.MATRIX || view == View.IM2COL;
    }

    /** Whether that is asked for, and can be. */
    static boolean is(ConvolutionExperiment experiment) {
        Window2d window = experiment.window();
        int depth = experiment.kernels().depth();
        int inputs = depth * experiment.input().height() * experiment.input().width();
        int outputs = window.rows(experiment.input().height()).outputs()
                * window.columns(experiment.input().width()).outputs();
        int terms = depth * window.kernel().count();
        boolean small = outputs <= MOST && (experiment.aids().view() == View.IM2COL ? terms : inputs) <= MOST;
        return isAsked(experiment)
                && small
                && !experiment.input().levels()
                && !experiment.aids().has(Aid.HIDE);
    }
}
