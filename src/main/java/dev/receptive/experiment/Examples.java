package dev.receptive.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The ready-made experiments that come with the program. */
public final class Examples {

    private static final String FOLDER = "/lessons/examples/";

    private Examples() {}

    /** All of them, in the order in which they are learned from. */
    public static List<ExperimentFile> all() {
        return names().stream().map(Examples::open).toList();
    }

    /** The names of their files, without {@code .yaml}. */
    static List<String> names() {
        return text("index.txt").lines().toList();
    }

    private static ExperimentFile open(String name) {
        String file = name + ".yaml";
        return ExperimentReader.read(text(file), file, null);
    }

    private static String text(String name) {
        try (InputStream in = Examples.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("example: " + FOLDER + name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
