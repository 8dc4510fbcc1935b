package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Exhibit;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.holding.Holding;
import dev.receptive.bench.negation.Negation.Signed;
import dev.receptive.document.Document;
import dev.receptive.document.DocumentWriter;
import dev.receptive.document.EveryBench;
import dev.receptive.document.ExampleList;
import dev.receptive.document.ReadyMade;
import dev.receptive.figure.Spot;
import dev.receptive.tensor.Tensor;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * However something comes onto the stage, what takes long is computed beside the screen's thread, and stands there at its
 * moment once it is. The holding bench throws where it is not; no toolkit is needed.
 */
@Timeout(60)
class OntoTheStageTest {

    private static final Spot OUTPUT = Spot.of("output", 0, 0);
    private static final Spot MOMENT = Spot.of("output", 0, 1);

    @TempDir
    Path folder;

    private final Holding bench = new Holding();
    private final ScreenQueue screen = new ScreenQueue();

    @AfterEach
    void letGo() {
        bench.release(100);
    }

    private SettingsStore store() {
        return new SettingsStore(folder.resolve("config"));
    }

    private Session session() {
        Session session = new Session(store(), EveryBench.with(bench), ReadyMade.ALL);
        session.desk().computeIn(new Workshop(screen, Frames::new), (gone, back, why) -> fail(why.toString()));
        return session;
    }

    private Document<Signed> document(int first) {
        Signed grid = new Signed(Numbers.typed(Tensor.matrix(new float[][] {{first, 2}, {3, 4}})));
        return Document.untitled(bench.setup()).with(grid, Bookmark.at(MOMENT, ""));
    }

    private void seenOnceComputed(Session session) throws InterruptedException {
        BenchModel<Signed> model = session.desk().model(bench);
        assertThat(session.model()).isSameAs(model);
        assertThat(model.state().isComputing()).isTrue();
        assertThat(model.current().bookmark().spot()).contains(MOMENT);
        bench.release(1);
        screen.takeUntil(() -> !model.state().isComputing());
        assertThat(model.value(OUTPUT)).isEqualTo(-100);
        assertThat(model.bookmark().spot()).contains(MOMENT);
    }

    @Test
    void theFirstExampleOfABench() throws InterruptedException {
        Session session = session();
        session.desk().beginWith(ExampleList.of(List.of(document(100))));
        session.desk().show(bench);
        seenOnceComputed(session);
        assertThat(session.model().state().history().undoName()).isEmpty();
    }

    @Test
    void anExample() throws InterruptedException {
        Session session = session();
        session.openExample(document(100));
        seenOnceComputed(session);
    }

    @Test
    void aFile() throws InterruptedException {
        Path file = folder.resolve("slow.yaml");
        DocumentWriter.save(file, document(100));
        Session session = session();
        session.open(file);
        assertThat(session.path()).contains(file);
        seenOnceComputed(session);
    }

    @Test
    void theFileOfTheStart() throws InterruptedException {
        Path file = folder.resolve("slow.yaml");
        DocumentWriter.save(file, document(100));
        Session session = session();
        session.atStart(session.read(file)).run();
        seenOnceComputed(session);
        assertThat(session.model().state().history().undoName()).isEmpty();
    }

    @Test
    void whatLayThereInTheLastRun() throws InterruptedException {
        store().makeFolder();
        DocumentWriter.keep(store().lastExperiment(), document(100));
        Session session = session();
        session.resumption().get().run();
        seenOnceComputed(session);
        assertThat(session.model().state().history().undoName()).isEmpty();
    }

    @Test
    void whatIsVisitedAndWhatIsReturnedTo() throws InterruptedException {
        Session session = session();
        session.openExample(document(4));
        session.desk().visit(new Exhibit(document(100).setup(), Bookmark.at(MOMENT, "")));
        seenOnceComputed(session);

        session.desk().visit(new Exhibit(document(5).setup(), Bookmark.USUAL));
        session.desk().goBack();
        seenOnceComputed(session);
    }

    @Test
    void whatSomebodyDidBeforeTheLastRunCameBackIsAnUndoAway() {
        store().makeFolder();
        DocumentWriter.keep(store().lastExperiment(), document(4));
        Session session = session();
        Runnable found = session.resumption().get();
        BenchModel<Signed> model = session.desk().model(bench);
        model.set(Spot.of("input", 0, 0), 7, "typed");
        found.run();

        assertThat(model.value(OUTPUT)).isEqualTo(-4);
        model.undo();
        assertThat(model.value(OUTPUT)).isEqualTo(-7);
    }

    @Test
    void whatHasNotComeBackWhenTheProgramIsLeftWaitsOn() {
        store().makeFolder();
        DocumentWriter.keep(store().lastExperiment(), document(4));
        Session hurried = session();
        hurried.resumption();
        hurried.openExample(document(5));
        hurried.keep();

        Session next = session();
        next.resumption().get().run();
        assertThat(next.desk().model(bench).value(OUTPUT)).isEqualTo(-4);
        next.open(Path.of(next.settings().recent().get(0)));
        assertThat(next.desk().model(bench).value(OUTPUT))
                .as("what was unsaved")
                .isEqualTo(-5);
    }
}
