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

    /** A file that holds nothing but an experiment. */
    public static ExperimentFile untitled(ConvolutionExperiment experiment) {
        return new ExperimentFile("", Title.NONE, Title.NONE, List.of(), experiment, Opening.USUAL);
    }

    /** The same words around another experiment at another moment. */
    public ExperimentFile with(ConvolutionExperiment next, Opening at) {
        return new ExperimentFile(id, title, text, tasks, next, at);
    }
}
