package dev.receptive.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The ready-made experiments that come with the program. */
public final class ExampleFiles {

    private static final String FOLDER = "/lessons/examples/";

    private ExampleFiles() {}

    /** All of them, in the order in which they are learned from. */
    public static ExampleList all(Benches benches) {
        DocumentReader reader = new DocumentReader(benches);
        return new ExampleList(
                names().stream().map(name -> example(name + ".yaml", reader)).toList());
    }

    /** The names of their files, without {@code .yaml}. */
    static List<String> names() {
        return text("index.txt").lines().toList();
    }

    private static Example example(String file, DocumentReader reader) {
        String text = text(file);
        return new Example(reader.heading(text, file), () -> reader.read(text, file, null));
    }

    private static String text(String name) {
        try (InputStream in = ExampleFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("example: " + FOLDER + name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
