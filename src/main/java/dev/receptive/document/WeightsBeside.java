package dev.receptive.document;

import dev.receptive.bench.LearnedWeights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The names of files of weights beside a document. */
record WeightsBeside(Path document) {

    private static final String ENDING = ".safetensors";

    /** The one that is the document's own: {@code x.safetensors} beside {@code x.yaml}. */
    Path own() {
        return document.resolveSibling(stem() + ENDING);
    }

    /**
     * Those that the document there names, if they were written beside it, for it is written anew; else as {@link #free}.
     */
    Path again(LearnedWeights weights) {
        return Stream.iterate(1, number -> number + 1)
                .map(this::numbered)
                .takeWhile(Files::exists)
                .filter(path -> isNamed(path) && LearnedWeights.isBeside(path, name()))
                .findFirst()
                .orElseGet(() -> free(weights));
    }

    /** The first that nothing has, or that holds these weights already: what others have written stays. */
    Path free(LearnedWeights weights) {
        Path path = own();
        for (int number = 2; Files.exists(path) && !weights.isIn(path); number++) {
            path = numbered(number);
        }
        return path;
    }

    private Path numbered(int number) {
        return number == 1 ? own() : document.resolveSibling(stem() + "-" + number + ENDING);
    }

    /** Whether the document that is there now names a file of weights. */
    private boolean isNamed(Path weights) {
        try {
            return Files.isRegularFile(document)
                    && Files.readString(document).contains(String.valueOf(weights.getFileName()));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** What is written there: a file that says which document it belongs to. */
    LearnedWeights named(LearnedWeights weights) {
        return weights.beside(name());
    }

    private String name() {
        return String.valueOf(document.getFileName());
    }

    private String stem() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
