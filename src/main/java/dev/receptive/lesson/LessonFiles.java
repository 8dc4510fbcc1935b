package dev.receptive.lesson;

import dev.receptive.document.Benches;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lessons that come with the program. */
public final class LessonFiles {

    private static final String FOLDER = "/lessons/";

    private LessonFiles() {}

    /** All of them, in the order in which they are taken. */
    public static List<Lesson> all(Benches benches) {
        LessonReader reader = new LessonReader(benches);
        return names().stream().map(name -> reader.read(text(name), name, null)).toList();
    }

    /** The names of their files. */
    static List<String> names() {
        return text("index.txt").lines().map(name -> name + ".yaml").toList();
    }

    private static String text(String name) {
        try (InputStream in = LessonFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("lesson: " + FOLDER + name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
