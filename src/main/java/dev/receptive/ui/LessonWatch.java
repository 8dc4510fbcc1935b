package dev.receptive.ui;

import dev.receptive.document.Benches;
import dev.receptive.lesson.Lesson;
import dev.receptive.lesson.LessonFiles;
import dev.receptive.lesson.LessonFolder;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.yaml.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Where lessons come from: the program's own, and before them those of a folder, which are read again when they are saved. */
final class LessonWatch {

    private final Lessons lessons;
    private final Benches benches;
    private final Optional<Path> place;
    private final Executor screen;
    private final List<Lesson> own = new ArrayList<>();
    private Optional<LessonFolder> folder = Optional.empty();
    private Optional<Sentence> told = Optional.empty();

    /**
     * Nothing is read yet.
     *
     * @param place of lessons beside the program's own
     * @param screen leads to the screen's thread
     */
    LessonWatch(Lessons lessons, Benches benches, Optional<Path> place, Executor screen) {
        this.lessons = lessons;
        this.benches = benches;
        this.place = place;
        this.screen = screen;
    }

    /** Whether there is something that may change. */
    boolean isNeeded() {
        return place.isPresent();
    }

    /** Reads what has changed, on any thread, one at a time; the lessons go to the screen's. */
    synchronized void look() {
        boolean first = own.isEmpty();
        if (first) {
            own.addAll(LessonFiles.all(benches));
        }
        Optional<LessonFolder> before = folder;
        Optional<Sentence> wrong = Optional.empty();
        try {
            folder = place.map(there -> read(there, before));
            wrong = folder.flatMap(now -> now.problems().stream().findFirst()).map(LessonWatch::sentence);
        } catch (Refusal gone) {
            wrong = Optional.of(gone.sentence());
        }
        if (first || !folder.equals(before) || !wrong.equals(told)) {
            told = wrong;
            give(wrong);
        }
    }

    private LessonFolder read(Path there, Optional<LessonFolder> before) {
        return before.map(known -> known.reread(benches)).orElseGet(() -> LessonFolder.read(there, benches));
    }

    private static Sentence sentence(Problem problem) {
        return Sentence.of("lesson.broken", problem.file(), problem.line(), problem.column(), problem.what());
    }

    private void give(Optional<Sentence> wrong) {
        List<Lesson> all = new ArrayList<>(folder.map(LessonFolder::lessons).orElse(List.of()));
        all.addAll(own);
        screen.execute(() -> {
            lessons.found(all);
            lessons.broken(wrong);
        });
    }
}
