package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.bench.LearnedFile;
import dev.receptive.figure.Spot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Weights that were changed by hand or learned here stand in no file until they are kept. */
class KeptWeightsTest extends NextStart {

    private static final Spot WEIGHT = new Spot("kernel", 0, 1, 1);

    private static final String LENET = "stage:\n  bench: network\n  input: {digit: 7}\n  network: lenet\n";

    private Session changed(float weight) throws IOException {
        Session session = start();
        session.open(written("lenet.yaml", LENET));
        session.model().set(WEIGHT, weight, "typed");
        return session;
    }

    private Path own(String name) {
        return folder.resolve(name);
    }

    private Path kept(String name) {
        return folder.resolve("config").resolve(name);
    }

    @Test
    void theyAreWrittenBesideTheFileThatNamesThem() throws IOException {
        Session session = changed(7.25f);
        session.save(own("own.yaml"));

        assertThat(Files.readString(own("own.yaml"))).contains("network: lenet", "weights: {file: own.safetensors}");
        assertThat(LearnedFile.read(own("own.safetensors")).state()).hasSize(10);
        Session other = start();
        other.open(own("own.yaml"));
        assertThat(other.model().value(WEIGHT)).isEqualTo(7.25f);
    }

    @Test
    void savedAgainTheyAreInTheSameFile() throws IOException {
        Session session = changed(7.25f);
        session.save(own("own.yaml"));
        session.save(own("own.yaml"));
        session.model().set(WEIGHT, 8.5f, "more");
        session.save(own("own.yaml"));

        assertThat(Files.readString(own("own.yaml"))).contains("{file: own.safetensors}");
        assertThat(own("own-2.safetensors")).doesNotExist();
        Session other = start();
        other.open(own("own.yaml"));
        assertThat(other.model().value(WEIGHT)).isEqualTo(8.5f);
    }

    @Test
    void whatAnotherFileHoldsIsNotWrittenOver() throws IOException {
        changed(7.25f).save(own("own.yaml"));
        Files.move(own("own.safetensors"), own("other.safetensors"));
        byte[] before = Files.readAllBytes(own("other.safetensors"));
        changed(8.5f).save(own("other.yaml"));

        assertThat(Files.readString(own("other.yaml"))).contains("{file: other-2.safetensors}");
        assertThat(own("other.safetensors")).hasBinaryContent(before);
    }

    /** One that has got another name keeps the weights that it names. */
    @Test
    void weightsOfAFileThatWasRenamedAreNotWrittenOver() throws IOException {
        changed(7.25f).save(own("own.yaml"));
        Files.move(own("own.yaml"), own("mine.yaml"));
        changed(8.5f).save(own("own.yaml"));

        Session other = start();
        other.open(own("mine.yaml"));
        assertThat(other.model().value(WEIGHT)).isEqualTo(7.25f);
        other.open(own("own.yaml"));
        assertThat(other.model().value(WEIGHT)).isEqualTo(8.5f);
    }

    /** Undo leads back to weights that were read from the file beside the document before it was saved anew. */
    @Test
    void aFileThatHoldsOthersNowIsNotNamedForThem() throws IOException {
        changed(7.25f).save(own("own.yaml"));
        Session session = start();
        session.open(own("own.yaml"));
        session.model().set(WEIGHT, 8.5f, "more");
        session.save(own("own.yaml"));
        session.model().undo();
        assertThat(session.model().value(WEIGHT)).isEqualTo(7.25f);
        session.save(own("own.yaml"));

        Session other = start();
        other.open(own("own.yaml"));
        assertThat(other.model().value(WEIGHT)).isEqualTo(7.25f);
    }

    @Test
    void theyAreThereAtTheNextStartAndNotPartOfAnyFileOfTheSettings() throws IOException {
        Session session = changed(7.25f);
        session.keep();
        assertThat(Files.readString(kept("last.yaml"))).contains("{kept: last.safetensors}");

        Session next = start();
        assertThat(next.takeProblem()).isEmpty();
        assertThat(next.model().value(WEIGHT)).isEqualTo(7.25f);
        next.save(own("later.yaml"));
        assertThat(Files.readString(own("later.yaml"))).contains("{file: later.safetensors}");
    }

    @Test
    void theyAreKeptAnewAtEveryEnd() throws IOException {
        changed(7.25f).keep();
        Session second = start();
        second.model().set(WEIGHT, 8.5f, "typed");
        second.keep();
        assertThat(kept("last-2.safetensors")).doesNotExist();
        assertThat(start().model().value(WEIGHT)).isEqualTo(8.5f);
    }

    @Test
    void unsavedOnesThatGiveWayAreKeptForGood() throws IOException {
        changed(7.25f).keep();
        startWith(written("other.yaml", LENET)).keep();
        changed(8.5f).keep();
        startWith(written("other.yaml", LENET)).keep();

        Session later = start();
        later.open(kept("unsaved.yaml"));
        assertThat(later.model().value(WEIGHT)).isEqualTo(7.25f);
        later.open(kept("unsaved-2.yaml"));
        assertThat(later.model().value(WEIGHT)).isEqualTo(8.5f);
    }

    @Test
    void thoseThatNobodyNeedsAnyMoreAreNotKept() throws IOException {
        Session session = changed(7.25f);
        session.keep();
        assertThat(kept("last.safetensors")).exists();
        session.model().undo();
        session.keep();
        assertThat(kept("last.safetensors")).doesNotExist();
        assertThat(start().takeProblem()).isEmpty();
    }

    @Test
    void whatIsNoFiniteNumberIsNotSavedOverGoodOnesButKept() throws IOException {
        Session session = changed(7.25f);
        session.save(own("own.yaml"));
        String yaml = Files.readString(own("own.yaml"));
        session.model().set(WEIGHT, Float.POSITIVE_INFINITY, "grown");

        assertThatThrownBy(() -> session.save(own("own.yaml")))
                .hasMessageContaining("Not saved: ")
                .hasMessageContaining("Infinity");
        assertThat(own("own.yaml")).hasContent(yaml);
        assertThat(own("own-2.safetensors")).doesNotExist();
        session.keep();
        Session next = start();
        assertThat(next.takeProblem()).isEmpty();
        assertThat(next.model().value(WEIGHT)).isEqualTo(Float.POSITIVE_INFINITY);
    }

    @Test
    void theFewOfASmallNetworkStayInTheFileItself() throws IOException {
        Session session = start();
        session.open(
                written(
                        "stroke.yaml",
                        "stage:\n  bench: network\n  input: [[1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6]]\n"));
        session.model().set(WEIGHT, 7.25f, "typed");
        session.save(own("own.yaml"));

        assertThat(Files.readString(own("own.yaml"))).contains("layers:");
        assertThat(own("own.safetensors")).doesNotExist();
    }
}
