package dev.receptive.export;

import dev.receptive.experiment.ConvolutionExperiment;
import dev.receptive.experiment.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that an experiment comes from. */
public final class Inputs {

    private Inputs() {}

    /**
     * The experiment's file and the picture that it names.
     *
     * @param file where it is kept, if it is
     */
    public static List<Path> of(Optional<Path> file, ConvolutionExperiment experiment) {
        return Stream.concat(file.stream(), picture(experiment).stream()).toList();
    }

    private static Optional<Path> picture(ConvolutionExperiment experiment) {
        return experiment.input().source() instanceof Source.Image image
                ? Optional.of(Path.of(image.path()))
                : Optional.empty();
    }
}
