package dev.receptive.experiment;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is open, as one value: a file as it was opened or last saved, where it is kept, and what has become of its
 * experiment since. Whatever is undone takes all three back together, so that no file's numbers are ever saved under
 * another file's name.
 *
 * @param file as it was opened or saved
 * @param path where it is kept; nothing for an example, or for what was never saved
 * @param experiment what is on the stage
 */
public record Opened(ExperimentFile file, Optional<Path> path, ConvolutionExperiment experiment) {

    /** A file just opened. */
    public static Opened of(ExperimentFile file, Optional<Path> path) {
        return new Opened(file, path, file.experiment());
    }

    /** The same file with another experiment on the stage. */
    public Opened with(ConvolutionExperiment next) {
        return new Opened(file, path, next);
    }

    /** Whether the experiment differs from what was opened or saved. */
    public boolean isChanged() {
        return !experiment.equals(file.experiment());
    }

    /** What a file would hold now. */
    public ExperimentFile current(Opening opening) {
        return file.with(experiment, opening);
    }

    /**
     * This after a file was saved: the file of whatever is the same file, edited before or after, is the saved one.
     *
     * @param of what was on the stage when it was saved
     * @param as what was written
     * @param where it was written to
     */
    public Opened saved(Opened of, ExperimentFile as, Path where) {
        boolean same = file.equals(of.file) && path.equals(of.path);
        return same ? new Opened(as, Optional.of(where), experiment) : this;
    }
}
