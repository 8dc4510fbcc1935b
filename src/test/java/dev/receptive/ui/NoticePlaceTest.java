package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.scene.Box;
import dev.receptive.words.Sentence;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A notice about a gesture lies over next to nothing that is read, in a window of 1280 × 800. */
@Tag("thorough")
class NoticePlaceTest extends OneWindowOnEveryBench {

    /** Of its area: a stage that is full has no free place. */
    private static final double LITTLE = 0.1;

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
    void aNoticeCoversNextToNothingThatIsRead(Bench<?> bench) {
        open.begin(bench);
        size(1280, 800);
        assertThat(open.fx(NoticePlaceTest::covered)).isLessThan(LITTLE);
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void howToLeaveThePresentationCoversNothingThatIsRead(Bench<?> bench) {
        open.begin(bench);
        for (double[] size : new double[][] {{1280, 800}, {960, 600}}) {
            size(size[0], size[1]);
            open.run(() -> open.window.present(true));
            double hidden = open.fx(() -> {
                open.layOut();
                Node hint = open.find("leave-hint");
                assertThat(hint.isVisible()).isTrue();
                Bounds at = open.window.stage().sceneToLocal(hint.localToScene(hint.getLayoutBounds()));
                return over(at);
            });
            open.run(() -> open.window.present(false));
            assertThat(hidden).as("%s × %s", size[0], size[1]).isLessThan(LITTLE);
        }
    }

    /** Of a notice's area: told, laid out and measured before anything else can change what lies on the stage. */
    private static double covered() {
        open.window.notice().hint(Sentence.of("paste.where"));
        open.layOut();
        return over(open.window
                .stage()
                .sceneToLocal(
                        open.window.notice().localToScene(open.window.notice().getLayoutBounds())));
    }

    private static double over(Bounds at) {
        StageView stage = open.window.stage();
        double covered = Legible.in(open.session.model().state().scene()).stream()
                .map(stage::view)
                .mapToDouble(box -> shared(at, box))
                .sum();
        return covered / (at.getWidth() * at.getHeight());
    }

    private static double shared(Bounds at, Box box) {
        double wide = Math.min(at.getMaxX(), box.right()) - Math.max(at.getMinX(), box.x());
        double high = Math.min(at.getMaxY(), box.bottom()) - Math.max(at.getMinY(), box.y());
        return Math.max(0, wide) * Math.max(0, high);
    }
}
