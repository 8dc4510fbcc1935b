package dev.receptive.ui;

import dev.receptive.document.Benches;
import dev.receptive.lesson.Lesson;
import dev.receptive.lesson.LessonFiles;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One window for all tests of a class, with the lessons of the program, none of which was begun. */
class OneWindowOnLessons extends OneWindowOnEveryBench {

    /** Ends the name of a page that has told what it asks. */
    static final String TOLD = " told";

    /** On so many pages of each lesson, as they ask or as they have told, some number can be typed. */
    static final List<Integer> FREE = List.of(3, 3, 0, 1, 0);

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

    /** Each page as it asks, and once it has told. */
    final void onEachPage(int lesson, Consumer<String> look) {
        open.run(() -> taken().open(ALL.get(lesson)));
        for (int page = 0; page < ALL.get(lesson).pages().size(); page++) {
            int place = page;
            open.run(() -> taken().go(place));
            open.run(open::layOut);
            look.accept(ALL.get(lesson).id() + ", page " + (page + 1));
            if (open.fx(() -> taken().page().orElseThrow().sitting().isHeldBack())) {
                open.run(() -> taken().answers().skip());
                open.until(() -> !taken().page().orElseThrow().isUnsolved());
                open.run(open::layOut);
                look.accept(ALL.get(lesson).id() + ", page " + (page + 1) + TOLD);
            }
        }
    }
}
