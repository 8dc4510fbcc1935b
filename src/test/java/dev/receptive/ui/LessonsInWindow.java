package dev.receptive.ui;

import dev.receptive.document.Benches;
import dev.receptive.lesson.LessonFiles;
import dev.receptive.words.Language;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;

/** A window with the lessons of the program, none of which was begun. */
abstract class LessonsInWindow extends WindowOnEveryBench {

    @BeforeEach
    void bringLessons() {
        open.run(() -> {
            open.session.language(Language.ENGLISH);
            open.session.lessons().found(LessonFiles.all(Benches.ALL));
            open.session.lessons().state().all().forEach(open.session.lessons()::forget);
        });
    }

    final Lessons taken() {
        return open.session.lessons();
    }

    final void begin() {
        open.press("show-lessons");
        open.press("lesson-1");
        open.run(open::layOut);
    }

    final void type(String answer) {
        open.run(() -> {
            open.layOut();
            TextField field = (TextField) open.find("answer-number");
            field.requestFocus();
            field.setText(answer);
        });
        open.robot.type(KeyCode.ENTER);
        open.run(open::layOut);
    }

    final boolean isHeldBack() {
        return open.fx(() -> taken().page().orElseThrow().sitting().isHeldBack());
    }

    final boolean says(String part) {
        return open.fx(() -> open.stage.getScene().getRoot().lookupAll(".question-said").stream()
                .map(node -> ((Label) node).getText())
                .anyMatch(text -> text.contains(part)));
    }
}
