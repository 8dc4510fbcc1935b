package dev.receptive.ui;

import dev.receptive.document.Benches;
import dev.receptive.lesson.Lesson;
import dev.receptive.lesson.LessonFiles;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One window for all tests of a class, with the lessons of the program, none of which was begun. */
class OneWindowOnLessons extends OneWindowOnEveryBench {

    static final List<Lesson> ALL = LessonFiles.all(Benches.ALL);

    static Stream<Integer> lessons() {
        return IntStream.range(0, ALL.size()).boxed();
    }

    final Lessons taken() {
        return open.session.lessons();
    }

    @BeforeEach
    void bringLessons() {
        open.run(() -> {
            taken().found(ALL);
            taken().state().all().forEach(taken()::forget);
        });
    }

    @AfterEach
    void closeThem() {
        open.run(() -> {
            taken().close();
            taken().show(false);
        });
    }
}
