package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.holding.Holding;
import dev.receptive.bench.negation.Negation.Signed;
import dev.receptive.document.Benches;
import dev.receptive.document.Document;
import dev.receptive.document.DocumentReader;
import dev.receptive.document.DocumentWriter;
import dev.receptive.document.EveryBench;
import dev.receptive.figure.Spot;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What lay on a bench in the last run and cannot be computed in this one is not lost. */
@Timeout(60)
class LastRunGoneTest {

    @TempDir
    Path folder;

    private final Holding bench = new Holding();
    private final Benches benches = EveryBench.with(bench);
    private final ScreenQueue screen = new ScreenQueue();
    private final List<String> told = new ArrayList<>();

    private Document<Signed> document(int first) {
        Signed grid = new Signed(Numbers.typed(Tensor.matrix(new float[][] {{first, 2}, {3, 4}})));
        return Document.untitled(bench.setup()).with(grid, Bookmark.at(Spot.of("output", 0, 1), ""));
    }

    private Session start() {
        Session session = new Session(new SettingsStore(folder), benches);
        session.computeIn(new Workshop(screen, Frames::new), () -> {
            for (Optional<Sentence> said = session.takeProblem(); said.isPresent(); said = session.takeProblem()) {
                told.add(said.get().toString());
            }
        });
        return session;
    }

    @Test
    void whatIsTooLargeIsKeptAndNamed() throws InterruptedException, IOException {
        isKeptAndNamed(Holding.TOO_LARGE);
    }

    @Test
    void whatCannotBeComputedAtOnceIsKeptAndNamed() throws InterruptedException, IOException {
        try (Reported reported = new Reported()) {
            isKeptAndNamed(Holding.BROKEN_AT_ONCE);
            assertThat(reported.next()).hasMessageContaining("holding");
        }
    }

    private void isKeptAndNamed(int first) throws InterruptedException, IOException {
        DocumentWriter.keep(folder.resolve("last.yaml"), document(first));
        Session session = start();
        bench.release(1);
        session.resumption().get().run();
        screen.takeUntil(() -> !told.isEmpty());
        session.keep();

        Path kept = folder.resolve("unsaved.yaml");
        assertThat(told).hasSize(2);
        assertThat(told.get(0)).startsWith("This could not be computed");
        assertThat(told.get(1)).contains(kept.toString());
        assertThat(session.settings().recent()).contains(kept.toString());
        assertThat(new DocumentReader(benches).open(kept).experiment())
                .isEqualTo(document(first).experiment());
        assertThat(session.model().bench()).isEqualTo(bench);
        assertThat(Files.readString(folder.resolve("last.yaml"))).doesNotContain(String.valueOf(first));
    }

    @Test
    void anEditThatCannotBeComputedGivesWayAndIsNotKept() throws InterruptedException {
        Session session = start();
        session.desk().show(bench);
        session.desk().model(bench).set(Spot.of("input", 0, 0), Holding.TOO_LARGE, "typed");
        bench.release(1);
        screen.takeUntil(() -> !told.isEmpty());

        assertThat(told).hasSize(1);
        assertThat(folder.resolve("unsaved.yaml")).doesNotExist();
    }
}
