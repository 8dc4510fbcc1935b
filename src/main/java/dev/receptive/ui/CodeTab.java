package dev.receptive.ui;

import dev.receptive.experiment.ConvolutionExperiment;
import dev.receptive.experiment.KerasCall;
import dev.receptive.experiment.NumPyCall;
import dev.receptive.experiment.PyTorchCall;
import java.util.List;
import java.util.Locale;

/** The languages in which the same computation can be read. Their names are the same in every language. */
enum CodeTab {
    JAVA("Java"),
    PYTORCH("PyTorch"),
    NUMPY("NumPy"),
    KERAS("Keras");

    private final String title;

    CodeTab(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The equal call for an experiment; the loop nest of {@link #JAVA} is the core's own and does not depend on it. */
    List<String> lines(ConvolutionExperiment experiment) {
        return switch (this) {
            case JAVA -> throw new IllegalStateException("the loop nest is a listing");
            case PYTORCH -> PyTorchCall.of(experiment);
            case NUMPY -> NumPyCall.of(experiment);
            case KERAS -> KerasCall.of(experiment);
        };
    }
}
