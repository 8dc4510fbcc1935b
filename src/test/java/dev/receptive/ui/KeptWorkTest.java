package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.document.ConvolutionFiles;
import dev.receptive.figure.Spot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** At the next start no work is lost, whatever else is opened or damaged, and nothing is written over. */
class KeptWorkTest extends NextStart {

    @Test
    void aDamagedLastExperimentIsSetAsideAndNamed() throws IOException {
        start().keep();
        Path last = folder.resolve("config").resolve("last.yaml");
        Files.writeString(last, "stage: {bench: convolution, input: [[1, 2], [3]]");
        Session session = start();
        assertThat(session.takeProblem())
                .hasValueSatisfying(said ->
                        assertThat(said.toString()).contains(last.toString()).contains("last.yaml.damaged"));
        assertThat(last).doesNotExist();
        assertThat(last.resolveSibling("last.yaml.damaged")).exists();
        assertThat(session.takeProblem()).isEmpty();
    }

    @Test
    void unsavedWorkIsKeptWhenAnotherFileIsGivenAtTheNextStart() throws IOException {
        Session first = start();
        first.model().set(Spot.of("kernel", 1, 1), -12.75f, "typed");
        first.keep();
        Path b = written("b.yaml", "title: B\n" + STAGE);

        Session second = startWith(b);
        Path kept = folder.resolve("config").resolve("unsaved.yaml");
        assertThat(second.takeProblem())
                .hasValueSatisfying(said -> assertThat(said.toString()).contains(kept.toString()));
        assertThat(second.settings().recent()).contains(kept.toString());
        assertThat(ConvolutionFiles.open(kept).experiment())
                .isEqualTo(first.model().state().experiment());

        second.model().set(Spot.of("kernel", 0, 0), 3, "typed");
        second.keep();
        Session third = startWith(b);
        assertThat(third.takeProblem()).isPresent();
        assertThat(ConvolutionFiles.open(kept).experiment())
                .as("the first work is still there")
                .isEqualTo(first.model().state().experiment());
        assertThat(ConvolutionFiles.open(kept.resolveSibling("unsaved-2.yaml")).experiment())
                .isEqualTo(second.model().state().experiment());
    }

    @Test
    void workThatIsInAFileAlreadyIsNotKeptTwice() throws IOException {
        Path a = written("a.yaml", "title: A\n" + STAGE);
        Path b = written("b.yaml", "title: B\n" + STAGE.replace("ones-2x2", "difference"));
        Session first = start();
        first.open(a);
        first.keep();

        assertThat(startWith(b).takeProblem()).isEmpty();
        start().keep();
        assertThat(startWith(b).takeProblem()).as("an example").isEmpty();
        assertThat(folder.resolve("config").resolve("unsaved.yaml")).doesNotExist();
    }

    @Test
    void aRememberedNameThatIsNoPathKeepsNobodyFromStarting() throws IOException {
        Session first = start();
        first.model().set(Spot.of("bias", 0, 0), 3, "typed");
        first.keep();
        Path settings = folder.resolve("config").resolve("settings.yaml");
        Files.writeString(settings, Files.readString(settings).replace("recent: []", "recent: [\"a\\0b\"]"));
        assertThat(Files.readString(settings)).contains("a\\0b");

        Session second = startWith(written("b.yaml", "title: B\n" + STAGE));

        assertThat(second.settings().recent()).contains("a\0b");
        assertThat(folder.resolve("config").resolve("unsaved.yaml")).exists();
    }

    @Test
    void everyProblemOfAStartIsTold() throws IOException {
        start().keep();
        Path config = folder.resolve("config");
        Files.writeString(config.resolve("settings.yaml"), "[[[");
        Files.writeString(config.resolve("last.yaml"), "[[[");
        Session session = start();

        assertThat(session.takeProblem().orElseThrow().toString()).contains("settings.yaml");
        assertThat(session.takeProblem().orElseThrow().toString()).contains("last.yaml");
        assertThat(session.takeProblem()).isEmpty();
    }

    @Test
    void aFileThatWasWrittenMeanwhileIsNotWrittenOver() throws IOException {
        Path a = written("a.yaml", "title: A\n" + STAGE);
        Session first = start();
        first.open(a);
        first.keep();
        Files.setLastModifiedTime(a, FileTime.from(Instant.now().plusSeconds(5)));

        Session second = start();
        assertThat(second.path()).isEmpty();
        assertThat(second.model().state().experiment())
                .isEqualTo(first.model().state().experiment());
    }

    @Test
    void theFileGivenAtTheStartCannotBeUndone() throws IOException {
        Session session = startWith(written("b.yaml", "title: B\n" + STAGE));
        assertThat(session.model().state().history().undoName()).isEmpty();
    }
}
