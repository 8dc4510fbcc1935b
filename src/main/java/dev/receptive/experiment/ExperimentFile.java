package dev.receptive.experiment;

import java.util.List;

/**
 * What a file holds: an experiment, the moment at which it opens, and the words around it.
 *
 * @param id a name by which other files and the command line mean it, or nothing
 * @param title a short name
 * @param text what it shows, in a sentence or two
 * @param tasks things to try, in order
 * @param experiment what is set up
 * @param opening where it opens
 */
public record ExperimentFile(
        String id, Title title, Title text, List<Title> tasks, ConvolutionExperiment experiment, Opening opening) {

    public ExperimentFile {
        tasks = List.copyOf(tasks);
    }

    /** Without an id. */
    public ExperimentFile(
            Title title, Title text, List<Title> tasks, ConvolutionExperiment experiment, Opening opening) {
        this("", title, text, tasks, experiment, opening);
    }
}
