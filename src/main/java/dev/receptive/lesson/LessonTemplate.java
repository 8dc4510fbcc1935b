package dev.receptive.lesson;

import dev.receptive.data.AtomicFile;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a lesson begins as: a file with a page of each sort, and comments that say what can stand where. */
public final class LessonTemplate {

    private LessonTemplate() {}

    /** With comments in a language. */
    public static String text(Language language) {
        String name = "new-lesson_" + language.code() + ".yaml";
        try (InputStream in = LessonTemplate.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("lesson: " + name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes one.
     *
     * @throws Refusal if it cannot be written, or if something is there
     */
    public static void write(Path path, Language language) {
        if (Files.exists(path)) {
            throw Refusal.of("lesson.new.exists", path);
        }
        AtomicFile.write(path, text(language));
    }
}
