package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.scene.Box;
import dev.receptive.words.Sentence;
import java.util.List;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A notice about a gesture lies over nothing that is read, in a window of 1280 × 800. */
class NoticePlaceTest extends OneWindowOnEveryBench {

    @AfterEach
    void usualSize() {
        size(1400, 860);
    }

    private static void size(double width, double height) {
        open.run(() -> {
            open.stage.setWidth(width);
            open.stage.setHeight(height);
            open.layOut();
        });
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void aNoticeCoversNothingThatIsRead(Bench<?> bench) {
        open.begin(bench);
        size(1280, 800);
        open.run(() -> {
            open.window.notice().hint(Sentence.of("paste.where"));
            open.layOut();
        });
        StageView stage = open.window.stage();
        Bounds at = open.fx(() -> stage.sceneToLocal(
                open.window.notice().localToScene(open.window.notice().getLayoutBounds())));
        List<Box> read = open.fx(() -> Legible.in(open.session.model().state().scene()).stream()
                .map(stage::view)
                .filter(box -> at.intersects(box.x(), box.y(), box.width(), box.height()))
                .toList());
        assertThat(read).isEmpty();
    }
}
