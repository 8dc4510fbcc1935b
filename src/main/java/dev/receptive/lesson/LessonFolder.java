package dev.receptive.lesson;

import dev.receptive.document.Benches;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.yaml.FileProblems;
import dev.receptive.yaml.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lessons of a folder, in the order of their files' names. Immutable: reading again gives another, in which a file that
 * has not changed is as it was, and one that breaks keeps the lesson that it held before.
 *
 * @param files those whose names end in {@code .yaml} or {@code .yml}
 */
public record LessonFolder(Path folder, List<LessonFile> files) {

    /** A folder of more files is none of lessons. */
    private static final int MOST = 1000;

    public LessonFolder {
        files = List.copyOf(files);
    }

    /**
     * A file of a folder.
     *
     * @param stamp changes when the file does
     * @param lesson what it holds, or last held before it broke
     * @param problems what is wrong with it now
     */
    public record LessonFile(Path path, String stamp, Optional<Lesson> lesson, List<Problem> problems) {

        public LessonFile {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a folder.
     *
     * @throws Refusal if it cannot be read
     */
    public static LessonFolder read(Path folder, Benches benches) {
        return new LessonFolder(folder, List.of()).reread(benches);
    }

    /**
     * Reads again what has changed.
     *
     * @return this one where nothing has
     * @throws Refusal if the folder cannot be read
     */
    public LessonFolder reread(Benches benches) {
        LessonReader reader = new LessonReader(benches);
        List<LessonFile> next = new ArrayList<>();
        for (Path path : paths(folder)) {
            Optional<LessonFile> before =
                    files.stream().filter(file -> file.path().equals(path)).findFirst();
            String stamp = stamp(path);
            next.add(before.filter(file -> file.stamp().equals(stamp))
                    .orElseGet(() -> read(path, stamp, before, reader)));
        }
        return next.equals(files) ? this : new LessonFolder(folder, next);
    }

    private static LessonFile read(Path path, String stamp, Optional<LessonFile> before, LessonReader reader) {
        try {
            return new LessonFile(path, stamp, Optional.of(reader.open(path)), List.of());
        } catch (FileProblems broken) {
            return new LessonFile(path, stamp, before.flatMap(LessonFile::lesson), broken.problems());
        }
    }

    /** The lessons that can be taken. */
    public List<Lesson> lessons() {
        return files.stream().flatMap(file -> file.lesson().stream()).toList();
    }

    /** The first mistake of each file that is broken. */
    public List<Problem> problems() {
        return files.stream().flatMap(file -> file.problems().stream().limit(1)).toList();
    }

    /**
     * The files of lessons in a folder, in the order of their names; a file by itself stands for itself.
     *
     * @throws Refusal if there is nothing of this name, or it cannot be read
     */
    static List<Path> paths(Path folder) {
        if (Files.isRegularFile(folder)) {
            return List.of(folder);
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(LessonFolder::isLesson).sorted().limit(MOST).toList();
        } catch (IOException e) {
            throw new Refusal(Sentence.of("lesson.folder", folder), e);
        }
    }

    static boolean isLesson(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && !name.startsWith(".") && Files.isRegularFile(path);
    }

    private static String stamp(Path path) {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            return now.size() + "@" + now.lastModifiedTime().toMillis() + "#" + now.fileKey();
        } catch (IOException gone) {
            return "";
        }
    }
}
