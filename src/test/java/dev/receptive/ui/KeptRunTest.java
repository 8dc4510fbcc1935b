package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.IdxFiles;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Progress;
import dev.receptive.document.Benches;
import dev.receptive.figure.Spot;
import dev.receptive.words.Language;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A run of training that was closed with the program is there at the next start, and goes on as if nothing had happened. */
@Tag("thorough")
class KeptRunTest extends NextStart {

    private static final Spot WEIGHT = new Spot("kernel", 0, 2, 2);

    private static final String LEARN = """
            stage:
              bench: network
              input: {test-digit: 17}
              network: lenet
              training: {folder: three, epochs: 2, batch: 20, rate: 0.1, momentum: 0.5, examples: 60, moved: 2}
            """;

    private Session learning() throws IOException {
        IdxFiles.write(folder.resolve("three"), 28, 70, 9);
        Session session = start();
        session.open(written("learn.yaml", LEARN));
        return session;
    }

    private static void train(Session session, String way) {
        train(session.model(), way);
    }

    private static <E extends Experiment> void train(BenchModel<E> model, String way) {
        var job = model.bench().jobs().stream()
                .filter(any -> any.code().equals("train"))
                .findFirst()
                .orElseThrow();
        job.begun(model.state().experiment()).ifPresent(model::begin);
        job.run(model.state().experiment(), way, model::arrive, Progress.UNSEEN);
    }

    private static void leave(Session session) {
        session.keep().ifPresent(Runnable::run);
    }

    private static String scene(Session session) {
        var state = session.model().state();
        return state.story().at(state.time()).toText();
    }

    private Path kept(String name) {
        return folder.resolve("config").resolve(name);
    }

    @Test
    void itsCurvesAndMomentsAreThereAndItGoesOnInEveryBit() throws IOException {
        Session whole = learning();
        Session first = learning();
        for (int batch = 0; batch < 4; batch++) {
            train(whole, "batch");
            train(first, "batch");
        }
        String before = scene(first);
        leave(first);
        Session second = start();

        assertThat(second.takeProblem()).isEmpty();
        assertThat(before).contains("loss:raw", "accuracy:raw", "run:sample:0", "confusion:frame", "Epoch 2 of 2");
        assertThat(scene(second)).isEqualTo(before);
        train(whole, "all");
        train(second, "all");
        assertThat(scene(second)).isEqualTo(scene(whole));
        assertThat(second.model().value(WEIGHT)).isEqualTo(whole.model().value(WEIGHT));
    }

    @Test
    void oneThatIsDamagedIsSetAsideAndTheRestIsThere() throws IOException {
        Session first = learning();
        train(first, "epoch");
        float learned = first.model().value(WEIGHT);
        leave(first);
        Files.writeString(kept("last.run"), "no run");
        Session second = start();

        Sentence problem = second.takeProblem().orElseThrow();
        assertThat(Words.in(Language.ENGLISH).say(problem)).contains("could not be brought back", "last.run.damaged");
        assertThat(second.model().value(WEIGHT)).isEqualTo(learned);
        assertThat(kept("last.run")).doesNotExist();
        assertThat(kept("last.run.damaged")).hasContent("no run");
        assertThat(scene(second)).doesNotContain("loss:raw");
    }

    @Test
    void oneOfOtherWeightsIsNotTakenForTheirs() throws IOException {
        Session first = learning();
        train(first, "epoch");
        leave(first);
        byte[] old = Files.readAllBytes(kept("last.run"));
        train(first, "batch");
        leave(first);
        Files.write(kept("last.run"), old);

        assertThat(start().takeProblem().map(Sentence::key)).contains("settings.run.aside");
    }

    @Test
    void noneStaysWhereNothingWasLearned() throws IOException {
        Session first = learning();
        train(first, "batch");
        leave(first);
        assertThat(kept("last.run")).exists();
        Session second = start();
        second.model().set(WEIGHT, 3, "typed");
        assertThat(second.keep()).as("changed by hand, they come from no run").isEqualTo(Optional.empty());
        assertThat(kept("last.run")).doesNotExist();
    }

    @Test
    void ofABenchBehindItIsThereToo() throws IOException {
        Session first = learning();
        train(first, "batch");
        first.desk().show(Benches.ALL.named("convolution").orElseThrow());
        leave(first);
        assertThat(kept("last-network.run")).exists();
        Session second = start();
        second.desk().show(Benches.ALL.named("network").orElseThrow());
        assertThat(scene(second)).contains("Batch 1 of 3");
        leave(second);
        assertThat(kept("last-network.run")).doesNotExist();
        assertThat(kept("last.run")).exists();
    }
}
