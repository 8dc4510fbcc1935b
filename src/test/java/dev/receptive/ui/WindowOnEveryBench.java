package dev.receptive.ui;

import dev.receptive.document.Document;
import dev.receptive.document.EveryBench;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A window for each test, with every bench in it, as a first start shows it: the padding example, the keyboard on it, and
 * the mouse not where the test before has left it. Its stage is its own, so that it can be let go.
 */
@Tag("window")
class WindowOnEveryBench {

    @TempDir
    static Path folder;

    OpenWindow open;

    @BeforeEach
    void openWindow() throws TimeoutException {
        open = on(folder.resolve("none"));
    }

    /** One with these settings, by a toolkit that is begun if need be. */
    static OpenWindow on(Path settings) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        OpenWindow open = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new OpenWindow(settings, EveryBench.all()));
        open.point(Point2D.ZERO);
        return open;
    }

    /** Opens an example of the bench in front, at its start and with the keyboard on the stage. */
    void example(String id) {
        Document<?> document = open.session.examples().stream()
                .filter(example -> example.id().equals(id))
                .findFirst()
                .orElseThrow();
        open.run(() -> {
            open.session.openExample(document);
            open.session.model().toStart();
            open.window.stage().requestFocus();
        });
    }

    /** What a test that failed still held down, and the window: one that is shown is held by the toolkit. */
    @AfterEach
    void letGo() {
        open.release();
        open.run(open.stage::hide);
    }
}
