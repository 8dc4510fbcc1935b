package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.holding.Holding;
import dev.receptive.bench.negation.Negation.Signed;
import dev.receptive.document.Benches;
import dev.receptive.document.Document;
import dev.receptive.document.DocumentWriter;
import dev.receptive.figure.Spot;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window stays alive while something is computed, and says so quietly. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class ComputingSignTest {

    @TempDir
    static Path folder;

    private final Holding bench = new Holding();
    private OpenWindow open;

    @Start
    void start(Stage stage) {
        List<Bench<?>> all = new ArrayList<>(Benches.ALL.all());
        all.add(bench);
        open = new OpenWindow(folder.resolve("none"), new Benches(all));
    }

    @AfterEach
    void letGo() {
        bench.release(100);
    }

    private BenchModel<Signed> model() {
        return open.session.desk().model(bench);
    }

    @Test
    void theWindowSaysInBothLanguagesThatItComputesAndStaysAlive() {
        open.press("bench-holding");
        assertThat(open.find("computing").isVisible()).isFalse();
        open.run(() -> model().set(Spot.of("input", 0, 0), 100, "typed"));
        assertThat(open.find("computing").isVisible()).isTrue();
        assertThat(open.label("computing")).isEqualTo("Computing …");

        open.run(() -> open.session.language(Language.CHINESE));
        assertThat(open.label("computing")).isEqualTo("正在计算……");
        open.run(() -> open.session.language(Language.ENGLISH));
        open.press("bench-convolution");
        assertThat(open.find("computing").isVisible()).isFalse();
        open.press("bench-holding");
        assertThat(open.find("computing").isVisible()).isTrue();

        bench.release(1);
        open.until(() -> !model().state().isComputing());
        assertThat(open.find("computing").isVisible()).isFalse();
        assertThat(open.fx(() -> model().value(Spot.of("output", 0, 0)))).isEqualTo(-100);
    }

    @Test
    void whatLayThereInTheLastRunIsComputedWhileTheWindowIsUsed() {
        SettingsStore store = new SettingsStore(folder.resolve("none"));
        store.makeFolder();
        Signed slow = new Signed(Numbers.typed(Tensor.matrix(new float[][] {{100, 2}, {3, 4}})));
        DocumentWriter.keep(
                store.lastExperiment(), Document.untitled(bench.setup()).with(slow, Bookmark.USUAL));
        open.run(() -> open.window.files().resume(Optional.empty(), () -> {}));
        open.until(() -> model().state().isComputing() && open.find("computing").isVisible());
        open.press("bench-convolution");
        open.press("bench-holding");

        bench.release(1);
        open.until(() -> !model().state().isComputing());
        assertThat(open.fx(() -> model().value(Spot.of("output", 0, 0)))).isEqualTo(-100);
    }

    @Test
    void theSignGivesWayToANoticeWhenItCannotBeComputed() {
        open.press("bench-holding");
        float before = open.fx(() -> model().value(Spot.of("output", 0, 0)));
        open.run(() -> model().set(Spot.of("input", 0, 0), Holding.TOO_LARGE, "typed"));
        assertThat(open.find("computing").isVisible()).isTrue();
        bench.release(1);
        open.until(() -> open.window.notice().isVisible());

        assertThat(open.find("computing").isVisible()).isFalse();
        assertThat(open.label("notice-text"))
                .isEqualTo("This could not be computed, so what was there before is back. There is not enough memory"
                        + " for this: give Java more of it (-Xmx), or take something smaller.");
        assertThat(open.fx(() -> model().value(Spot.of("output", 0, 0)))).isEqualTo(before);
        open.run(() -> open.session.language(Language.CHINESE));
        assertThat(open.label("notice-text")).isEqualTo("无法完成计算，已恢复到之前的内容。内存不足：请给 Java 更多内存（-Xmx），或用小一些的数据。");
        open.run(() -> open.session.language(Language.ENGLISH));
        open.run(() -> open.window.notice().hide());
    }
}
