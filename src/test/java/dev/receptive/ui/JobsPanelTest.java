package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Job;
import dev.receptive.bench.convolution.ConvolutionExperiment;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
class JobsPanelTest {

    private static final Words WORDS = Words.in(Language.ENGLISH);

    private final Semaphore permits = new Semaphore(0);
    private final VBox root = new VBox();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(root, 400, 300));
        stage.show();
    }

    private JobsPanel<ConvolutionExperiment> show(List<Job<ConvolutionExperiment>> jobs) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            BenchModel<ConvolutionExperiment> model = new BenchModel<>(new WorkingBench(jobs), Language.ENGLISH, 1);
            JobsPanel<ConvolutionExperiment> panel =
                    new JobsPanel<>(model, WORDS, new Workshop(Platform::runLater, FrameClock::new), any -> true);
            root.getChildren().setAll(panel);
            return panel;
        });
    }

    @Test
    void aBenchWithoutJobsShowsNothing() {
        assertThat(show(List.of()).isManaged()).isFalse();
    }

    @Test
    void aJobIsStartedPausedContinuedAndCancelled() throws TimeoutException {
        show(List.of(new TestJob("test", (from, arrive, progress) -> {
            progress.tell(Sentence.of("export.size"));
            progress.done(1, 4);
            permits.acquireUninterruptibly();
            progress.rest();
            progress.done(2, 4);
            permits.acquireUninterruptibly();
            progress.rest();
        })));
        assertThat(button("job-test").getText()).isEqualTo("Start");
        assertThat(find("job-test-cancel").isVisible()).isFalse();

        press("job-test");
        until(ProgressBar.class, "job-test-bar", bar -> bar.getProgress() == 0.25);
        assertThat(((Label) find("job-test-told")).getText()).isEqualTo("Size in pixels");
        assertThat(button("job-test").getText()).isEqualTo("Pause");
        press("job-test");
        assertThat(button("job-test").getText()).isEqualTo("Continue");
        permits.release();
        press("job-test");
        until(ProgressBar.class, "job-test-bar", bar -> bar.getProgress() == 0.5);
        press("job-test-cancel");
        assertThat(button("job-test").getText()).isEqualTo("Start");
        assertThat(find("job-test-bar").isVisible()).isFalse();
        permits.release();
    }

    @Test
    void whatAJobRefusesStandsUnderIt() throws TimeoutException {
        show(List.of(new TestJob("test", (from, arrive, progress) -> {
            throw Refusal.of("error.memory");
        })));
        press("job-test");
        until(Label.class, "job-test-problem", Label::isVisible);

        assertThat(((Label) find("job-test-problem")).getText()).startsWith("There is not enough memory");
        assertThat(button("job-test").getText()).isEqualTo("Start");
    }

    @Test
    void aJobThatKeepsWhatItFindsHasAButtonForEachWayToStartItAndOneToEndIt() throws TimeoutException {
        Semaphore ends = new Semaphore(0);
        show(List.of(new KeepingJob((from, way, arrive, progress) -> {
            progress.tell(Sentence.of("edit.open", way));
            while (!ends.tryAcquire()) {
                progress.rest();
                Thread.onSpinWait();
            }
        })));
        assertThat(button("job-keeping-once").getText()).isEqualTo("open “once”");
        assertThat(visible()).containsExactly("job-keeping-once", "job-keeping-always");

        WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> button("job-keeping-always").requestFocus());
        press("job-keeping-always");
        until(Label.class, "job-keeping-told", Label::isVisible);
        assertThat(((Label) find("job-keeping-told")).getText()).isEqualTo("open “always”");
        assertThat(button("job-keeping").getText()).isEqualTo("Pause");
        assertThat(visible()).containsExactly("job-keeping");
        assertThat(button("job-keeping").isFocused()).isTrue();

        press("job-keeping");
        assertThat(visible()).containsExactly("job-keeping-once", "job-keeping-always");
        assertThat(button("job-keeping-always").isFocused()).isTrue();
        assertThat(find("job-keeping-told").isVisible()).isTrue();

        press("job-keeping-once"); // it begins when the other has left
        until(Label.class, "job-keeping-told", told -> told.getText().equals("open “once”"));
        ends.release();
        until(Button.class, "job-keeping-once", Node::isVisible);
    }

    /** The buttons that can be seen. */
    private List<String> visible() {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> root.lookupAll(".button").stream()
                        .filter(Node::isVisible)
                        .map(Node::getId)
                        .toList());
    }

    private void press(String id) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> button(id).fire());
    }

    private Node find(String id) {
        return root.lookup("#" + id);
    }

    private Button button(String id) {
        return (Button) find(id);
    }

    private <T extends Node> void until(Class<T> type, String id, Predicate<T> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(10_000, () -> holds.test(type.cast(find(id)))));
    }
}
