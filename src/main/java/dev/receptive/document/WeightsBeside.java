package dev.receptive.document;

import dev.receptive.bench.LearnedWeights;
import java.nio.file.Files;
import java.nio.file.Path;

/** The names of files of weights beside a document. */
record WeightsBeside(Path document) {

    private static final String ENDING = ".safetensors";

    /** The one that is the document's own: {@code x.safetensors} beside {@code x.yaml}. */
    Path own() {
        return document.resolveSibling(stem() + ENDING);
    }

    /** The first that nothing has, or that holds these weights already: what others have written stays. */
    Path free(LearnedWeights weights) {
        Path path = own();
        for (int number = 2; Files.exists(path) && !weights.isIn(path); number++) {
            path = document.resolveSibling(stem() + "-" + number + ENDING);
        }
        return path;
    }

    private String stem() {
        String name = String.valueOf(document.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
