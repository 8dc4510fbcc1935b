package dev.receptive.bench.convolution;

import dev.receptive.nn.Window2d;
import dev.receptive.words.Refusal;

/** Which convolutions can be shown as a product of arrays: small ones, number by number, with none to be guessed. */
final class Unrollable {

    /** The most numbers of an array on a side: 16 × 16 inputs. */
    static final int MOST = 256;

    private Unrollable() {}

    /** Whether that is asked for. */
    static boolean isAsked(ConvolutionExperiment experiment) {
        return experiment.aids().view().isUnrolled();
    }

    /** How many numbers an array that is asked for has on a side at most. */
    static int most(View view) {
        return view == View.VECTORS ? WindowVectors.MOST : MOST;
    }

    /** Whether that is asked for, and can be. */
    static boolean is(ConvolutionExperiment experiment) {
        View view = experiment.aids().view();
        return isAsked(experiment)
                && longest(experiment, view) <= most(view)
                && !experiment.input().levels()
                && !experiment.aids().has(Aid.HIDE);
    }

    /**
     * What a view is not chosen for is said; numbers that are to be guessed can be shown again.
     *
     * @throws Refusal if the arrays of a view would be too large, or of a picture
     */
    static ConvolutionExperiment chosen(ConvolutionExperiment now, View view) {
        if (view.isUnrolled() && (longest(now, view) > most(view) || now.input().levels())) {
            boolean kernel = view == View.VECTORS && !now.input().levels();
            throw Refusal.of(kernel ? "error.view.vectors" : "error.view.unrolled", most(view));
        }
        return now.withAids(now.aids().with(view));
    }

    /** How many numbers an array has on a side. */
    private static int longest(ConvolutionExperiment experiment, View view) {
        Window2d window = experiment.window();
        int depth = experiment.kernels().depth();
        int terms = depth * window.kernel().count();
        if (view == View.VECTORS) {
            return terms;
        }
        int inputs = depth * experiment.input().height() * experiment.input().width();
        int outputs = window.rows(experiment.input().height()).outputs()
                * window.columns(experiment.input().width()).outputs();
        return Math.max(outputs, view == View.IM2COL ? terms : inputs);
    }
}
