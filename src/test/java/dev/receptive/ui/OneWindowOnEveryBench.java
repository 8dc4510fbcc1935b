package dev.receptive.ui;

import dev.receptive.bench.convolution.Steps;
import dev.receptive.words.Language;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/**
 * One window for all tests of a class, with every bench in it, for tests that bring to the front what they look at: to open
 * a window takes as long as they do.
 */
@Tag("window")
class OneWindowOnEveryBench {

    @TempDir
    static Path folder;

    static OpenWindow open;

    @BeforeAll
    static void openWindow() throws TimeoutException {
        open = WindowOnEveryBench.on(folder.resolve("none"));
    }

    /**
     * Brings back what a test may have left otherwise: the padding example and its smallest step, English, the usual panels, no menu, nothing said
     * and the mouse nowhere. Another bench keeps what lies on it.
     */
    @BeforeEach
    void asAtFirst() {
        open.release();
        open.run(() -> {
            Window.getWindows().stream()
                    .filter(window -> !window.equals(open.stage))
                    .toList()
                    .forEach(Window::hide);
            open.session.preferences().panels(Panels.USUAL);
            open.session.language(Language.ENGLISH);
            FirstLesson.padding(open.session);
            open.model().step(Steps.PRODUCT);
            open.window.notice().hide();
            open.window.stage().fit();
            open.window.stage().requestFocus();
            open.layOut();
        });
        open.point(Point2D.ZERO);
    }

    @AfterAll
    static void letGo() {
        open.release();
        open.run(open.stage::hide);
    }
}
