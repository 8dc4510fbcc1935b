package dev.receptive.ui;

import dev.receptive.bench.Bench;
import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made anew takes nothing with it: the memory stays as it was. */
@Tag("painted")
@Tag("thorough")
class LetGoTest extends WindowOnEveryBench {

    /** Switches the language several times, and waits for what was there before to be let go of. */
    private void viewsAreLetGo(Runnable before) {
        List<WeakReference<StageView>> old = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            before.run();
            open.fx(() -> true);
            old.add(new WeakReference<>(open.fx(() -> open.window.stage())));
            open.run(open.session::switchLanguage);
            open.fx(() -> true);
        }
        open.until(() -> {
            System.gc();
            return old.stream().allMatch(view -> view.get() == null);
        });
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void viewsOfABenchAreLetGo(Bench<?> bench) {
        open.run(() -> open.session.desk().show(bench));
        viewsAreLetGo(() -> {});
    }

    @Test
    void viewsAreLetGoWhateverWasDoneWithThem() {
        Spot weight = new Spot("kernel", 0, 1, 1);
        viewsAreLetGo(() -> {
            open.hover(weight);
            open.click(weight);
            open.keys(KeyCode.DIGIT7);
            open.run(() -> ((ComboBox<?>) open.stage.getScene().lookup("#input-preset")).show());
            open.clickOn(open.find("stride-height"));
            open.run(() -> open.window.notice().show(Sentence.of("explain.none")));
            open.run(open.window::explain);
            open.keys(KeyCode.F1);
            open.run(() -> List.copyOf(Window.getWindows()).stream()
                    .filter(window -> window != open.stage)
                    .forEach(Window::hide));
            open.point("play");
        });
    }
}
