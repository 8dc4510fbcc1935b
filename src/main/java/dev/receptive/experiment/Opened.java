package dev.receptive.experiment;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is open, as one value: a file as it was opened or last saved, where it is kept, what has become of its experiment
 * since, and the moment at which it was left. Whatever is undone takes all of it back together, so that no file's numbers
 * or moments are ever saved under another file's name.
 *
 * @param file as it was opened or saved
 * @param path where it is kept; nothing for an example, or for what was never saved
 * @param experiment what is on the stage
 * @param at the moment at which it was left for another file; until then, that at which it was opened
 */
public record Opened(ExperimentFile file, Optional<Path> path, ConvolutionExperiment experiment, Opening at) {

    /** A file just opened. */
    public static Opened of(ExperimentFile file, Optional<Path> path) {
        return new Opened(file, path, file.experiment(), file.opening());
    }

    /** The same file with another experiment on the stage. */
    public Opened with(ConvolutionExperiment next) {
        return new Opened(file, path, next, at);
    }

    /** The same, left at a moment. */
    public Opened left(Opening moment) {
        return new Opened(file, path, experiment, moment);
    }

    /** Whether the experiment differs from what was opened or saved. */
    public boolean isChanged() {
        return !experiment.equals(file.experiment());
    }

    /** Whether another is the same file, edited before or after. */
    public boolean isSameFile(Opened other) {
        return file.equals(other.file) && path.equals(other.path);
    }

    /** What a file would hold now. */
    public ExperimentFile current(Opening opening) {
        return file.with(experiment, opening);
    }

    /**
     * This after a file was saved. Whatever is the same file is now the saved one; whatever was kept in that place before
     * is kept nowhere any more.
     *
     * @param of what was on the stage when it was saved
     * @param as what was written
     * @param where it was written to
     */
    public Opened saved(Opened of, ExperimentFile as, Path where) {
        if (isSameFile(of)) {
            return new Opened(as, Optional.of(where), experiment, at);
        }
        return path.equals(Optional.of(where)) ? new Opened(file, Optional.empty(), experiment, at) : this;
    }
}
