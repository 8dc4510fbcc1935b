package dev.receptive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be trained or written is said before anything is learned, and no file is spoilt. */
class TrainRefusalTest extends TrainingRun {

    @Test
    void whatCannotBeWrittenIsSaidBeforeAnythingIsLearned() throws IOException {
        Path weights = folder.resolve("none").resolve("w");

        assertThat(train(weights)).isEqualTo(1);
        assertThat(train(folder)).isEqualTo(1);

        assertThat(err.toString().lines())
                .containsExactly(
                        weights + " cannot be saved: there is no folder " + weights.getParent() + ".",
                        folder + " is a folder; nothing can be saved under this name.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "train-images-idx3-ubyte",
                "train-labels-idx1-ubyte",
                "t10k-images-idx3-ubyte",
                "t10k-labels-idx1-ubyte"
            })
    void theDataAreNotWrittenOverUnderAnyOfTheirNames(String name) throws IOException {
        Path data = IdxFiles.write(folder.resolve("data"), SIDE, 60, 30);
        Path input = data.resolve(name);
        byte[] before = Files.readAllBytes(input);
        Path link = Files.createSymbolicLink(folder.resolve("w"), input);

        assertThat(train(input)).isEqualTo(1);
        assertThat(train(link)).isEqualTo(1);

        assertThat(err.toString().lines())
                .containsExactly(
                        input + " is the same file as " + input + ", which is read; choose another name.",
                        link + " is the same file as " + input + ", which is read; choose another name.");
        assertThat(input).hasBinaryContent(before);
    }

    @Test
    void imagesThatAreTooSmallAreRefused() throws IOException {
        Path data = IdxFiles.write(folder.resolve("tiny"), 6, 6, 3);

        assertThat(run(
                        "train",
                        "--data",
                        data.toString(),
                        "-o",
                        folder.resolve("w").toString()))
                .isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly("Images of 6×6 are too small for lenet; it takes 12×12 and larger.");
    }

    @Test
    void imagesThatAreTooLargeAreRefused() throws IOException {
        Path data = IdxFiles.write(folder.resolve("huge"), 5000, 1, 1);

        assertThat(run(
                        "train",
                        "--data",
                        data.toString(),
                        "-o",
                        folder.resolve("w").toString()))
                .isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly("Images of 5000×5000 are too large for lenet.");
    }

    @Test
    void moreExamplesThanThereAreAndMovesOutOfSightAreRefused() throws IOException {
        assertThat(train(folder.resolve("w"), "--examples", "61")).isEqualTo(1);
        assertThat(train(folder.resolve("w"), "--moved", "12")).isEqualTo(1);

        assertThat(err.toString().lines())
                .containsExactly("--examples is 61; it can be 1 to 60.", "--moved is 12; it can be 0 to 11.");
    }

    @Test
    void aFolderOfPicturesThatIsDamagedIsRefusedInOneSentence() throws IOException {
        Path data = folder.resolve("pictures");
        Files.createDirectories(data.resolve("a"));
        Files.createDirectories(data.resolve("b"));
        for (int i = 0; i < 5; i++) {
            Files.writeString(data.resolve("a").resolve(i + ".png"), "no picture");
            Files.writeString(data.resolve("b").resolve(i + ".png"), "no picture");
        }
        Path weights = data.resolve("a").resolve("3.png");

        assertThat(run(
                        "train",
                        "--data",
                        data.toString(),
                        "-o",
                        folder.resolve("w").toString()))
                .isEqualTo(1);
        assertThat(run("train", "--data", data.toString(), "-o", weights.toString()))
                .isEqualTo(1);

        assertThat(err.toString().lines())
                .containsExactly(
                        data.resolve("a").resolve("0.png")
                                + " is not a picture that can be opened; PNG, JPEG, GIF and BMP can.",
                        weights + " is the same file as " + weights + ", which is read; choose another name.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeIsNotReplaced() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();

        assertThat(train(pipe)).isEqualTo(1);

        assertThat(err.toString().lines())
                .containsExactly(pipe + " is not a file but a device or a pipe; nothing can be saved there.");
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @Test
    void aFailedTrainingLeavesTheFileAsItWas() throws IOException {
        Path weights = Files.writeString(folder.resolve("w"), "old");

        assertThat(train(weights, "--lr", "1000", "--weight-decay", "1", "--batch", "1"))
                .isEqualTo(1);

        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("no longer a finite number");
        assertThat(weights).hasContent("old");
    }
}
