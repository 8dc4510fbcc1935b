package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Experiment;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is cut from a grid is copied, leaves zeros or stays, and that is said. */
@Tag("thorough")
class CuttingTest extends OneWindowOnEveryBench {

    private static int zeroed;

    /** Otherwise nothing was taken away anywhere. */
    @AfterAll
    static void someBecameZeros() {
        assertThat(zeroed).isGreaterThan(8);
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void whatIsCutIsCopiedAndWhatBecomesOfItIsSaid(Bench<?> bench) {
        open.begin(bench);
        List<GridNode> grids = open.fx(() -> open.window.stage().gridNodes());
        for (int i = 0; i < Math.min(4, grids.size()); i++) {
            GridNode grid = grids.get(i);
            Experiment before = open.fx(() -> open.session.model().state().experiment());
            open.run(() -> {
                grid.requestFocus();
                Clipboard.getSystemClipboard().setContent(new ClipboardContent());
                open.window.notice().hide();
            });
            String copied = open.fx(() -> {
                grid.blocks().copy();
                return Clipboard.getSystemClipboard().getString();
            });
            open.chord(KeyCode.SHORTCUT, KeyCode.X);
            assertThat(open.fx(() -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo(copied);
            assertThat(open.fx(() -> open.window.notice().isVisible())).isTrue();
            assertThat(open.label("notice-text")).startsWith("The numbers were copied");
            if (open.label("notice-text").contains("zeros")) {
                zeroed++;
                assertThat(open.fx(
                                () -> open.session.model().value(grid.target().first())))
                        .isZero();
                open.run(() -> open.session.model().undo());
            }
            assertThat(open.fx(() -> open.session.model().state().experiment())).isEqualTo(before);
        }
    }
}
