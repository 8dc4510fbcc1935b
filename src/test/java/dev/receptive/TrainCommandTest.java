package dev.receptive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.architecture.Architectures;
import dev.receptive.data.ImageSet;
import dev.receptive.data.LabelledImages;
import dev.receptive.data.Safetensors;
import dev.receptive.nn.Network;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A network is trained by a command: every epoch is told, and the weights are a file that says how it was made. */
class TrainCommandTest extends TrainingRun {

    @Test
    void everyEpochIsALineAndTheWeightsAreAFile() throws IOException {
        Path weights = folder.resolve("w.safetensors");

        int code = train(weights, "--epochs", "8", "--batch", "8", "--seed", "7");

        assertThat(code).isZero();
        assertThat(out.toString()).isEqualTo(weights + System.lineSeparator());
        List<String> lines = err.toString().lines().toList();
        assertThat(lines).hasSize(9);
        for (int epoch = 1; epoch <= 8; epoch++) {
            assertThat(lines.get(epoch - 1))
                    .matches(
                            "Epoch " + epoch
                                    + "/8: loss \\d\\.\\d{4}, accuracy \\d+\\.\\d\\d %, test accuracy \\d+\\.\\d\\d %, [\\d,]+ images/s");
        }
        assertThat(lines.get(8)).matches("Trained in \\d+\\.\\d s; test accuracy 100\\.00 %\\.");
        Safetensors file = Safetensors.open(weights);
        assertThat(file.metadata())
                .containsEntry("network", "lenet")
                .containsEntry("image", "1×1×12×12")
                .containsEntry("classes", "3")
                .containsEntry("seed", "7")
                .containsEntry("epochs", "8.0")
                .containsEntry("accuracy", "1.0")
                .containsEntry("format", "pt")
                .containsEntry(
                        "command",
                        "receptive train --data " + folder.resolve("data")
                                + " --net lenet --epochs 8 --batch 8 --optimizer sgd --lr 0.1 --momentum 0.0 "
                                + "--weight-decay 0.0 --init pytorch --seed 7 -o w.safetensors")
                .containsEntry("kernels", "vector")
                .containsEntry("java", System.getProperty("java.version"));
        Network network = Architectures.named("lenet").network(Shape.of(1, 1, SIDE, SIDE), 3);
        assertThat(file.names())
                .containsExactlyInAnyOrderElementsOf(network.state().keySet());
        assertThat(right(network.with(file.tensors()))).isEqualTo(30);
    }

    /** How many of the test images a network puts into their class. */
    private int right(Network network) {
        LabelledImages test = ImageSet.open(folder.resolve("data")).test();
        Tensor logits = network.forward(test.images(0, test.count())).output();
        return (int) IntStream.range(0, test.count())
                .filter(n -> IntStream.range(0, 3).allMatch(k -> logits.at(n, k) <= logits.at(n, test.label(n))))
                .count();
    }

    @Test
    void theSameSeedGivesTheSameFileWhateverTheThreads() throws IOException {
        Path first = Files.createDirectory(folder.resolve("1")).resolve("w");
        Path second = Files.createDirectory(folder.resolve("2")).resolve("w");
        Path third = Files.createDirectory(folder.resolve("3")).resolve("w");
        for (List<String> each : List.of(
                List.of(first.toString(), "--threads", "1"),
                List.of(second.toString(), "--threads", "2"),
                List.of(third.toString(), "--seed", "1"))) {
            assertThat(train(Path.of(each.get(0)), each.get(1), each.get(2), "--epochs", "1"))
                    .isZero();
        }

        assertThat(first).hasSameBinaryContentAs(second);
        assertThat(Files.mismatch(first, third)).isNotNegative();
    }

    @Test
    void itIsSaidInTheLanguageThatWasAskedFor() throws IOException {
        assertThat(train(folder.resolve("w"), "--epochs", "1", "--optimizer", "adam", "--lang", "zh"))
                .isZero();

        assertThat(err.toString().lines()).hasSize(2).first().asString().startsWith("第 1/1 轮：损失 ");
        assertThat(Safetensors.open(folder.resolve("w")).metadata().get("command"))
                .contains("--optimizer adam --lr 0.001 --weight-decay 0.0");
    }

    @Test
    void whatIsLearnedFromFollowsFromTheOptionsAndStandsInTheFile() throws IOException {
        Path weights = folder.resolve("w");

        assertThat(train(weights, "--epochs", "2", "--examples", "30", "--moved", "1", "--init", "small"))
                .isZero();

        Safetensors file = Safetensors.open(weights);
        assertThat(file.metadata().get("command")).contains("--init small --examples 30 --moved 1 --seed 0 -o w");
        Map<String, Tensor> tensors = file.tensors();
        byte[] first = Files.readAllBytes(weights);
        assertThat(train(weights, "--epochs", "2", "--examples", "30", "--moved", "1", "--init", "small"))
                .isZero();
        assertThat(weights).hasBinaryContent(first);
        assertThat(train(weights, "--epochs", "2", "--examples", "30", "--moved", "2", "--init", "small"))
                .isZero();
        assertThat(Safetensors.open(weights).tensors()).isNotEqualTo(tensors);
    }

    /** Light above or light below, each of four pictures to learn from and one to test with. */
    @Test
    void aFolderOfPicturesIsLearnedFrom() throws IOException {
        for (int i = 0; i < 10; i++) {
            BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_BYTE_GRAY);
            image.createGraphics().fillRect(5, i < 5 ? 2 : 22, 50, 10 + i % 5);
            Path picture =
                    folder.resolve("lights").resolve(i < 5 ? "above" : "below").resolve(i + ".png");
            Files.createDirectories(picture.getParent());
            ImageIO.write(image, "png", picture.toFile());
        }
        Path weights = folder.resolve("w");

        int code =
                run("train", "--data", folder.resolve("lights").toString(), "-o", weights.toString(), "--batch", "4");

        assertThat(err.toString().lines()).last().asString().endsWith("test accuracy 100.00 %.");
        assertThat(code).isZero();
        assertThat(Safetensors.open(weights).metadata())
                .containsEntry("image", "1×1×28×28")
                .containsEntry("classes", "2");
    }

    /** A folder's name with a space and a quote in it. */
    @Test
    void theCommandInTheFileCanBePasted() throws IOException {
        Path data = IdxFiles.write(folder.resolve("my friend's"), SIDE, 6, 3);
        Path weights = folder.resolve("w");

        assertThat(run("train", "--data", data.toString(), "-o", weights.toString(), "--epochs", "1"))
                .isZero();

        assertThat(Safetensors.open(weights).metadata().get("command"))
                .startsWith("receptive train --data '" + folder + "/my friend'\\''s' --net lenet ")
                .endsWith(" -o w");
    }

    @Test
    void aBatchThatIsLargerThanTheDataSetNeedsNoMoreRoom() throws IOException {
        assertThat(train(folder.resolve("w"), "--epochs", "1", "--batch", "4096"))
                .isZero();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProcessThatIsAskedToEndLeavesWhatItHasLearned() throws IOException, InterruptedException {
        Path weights = folder.resolve("w.safetensors");
        Path data = IdxFiles.write(folder.resolve("data"), SIDE, 60, 30);
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .reduce((a, b) -> a + File.pathSeparator + b)
                .orElseThrow();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        path,
                        "dev.receptive.Main",
                        "train",
                        "--data",
                        data.toString(),
                        "-o",
                        weights.toString(),
                        "--epochs",
                        "10000")
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                said.add(line);
                if (said.size() == 1) {
                    process.toHandle().destroy();
                }
            }
        }
        process.waitFor();

        assertThat(said.get(0)).startsWith("Epoch 1/10,000: ");
        assertThat(said.get(said.size() - 1))
                .matches("Stopped in epoch \\d+: what was learned until then is in .*w\\.safetensors\\.");
        assertThat(folder.resolve("out")).hasContent(weights.toString());
        Safetensors file = Safetensors.open(weights);
        assertThat(file.metadata()).containsEntry("network", "lenet");
        assertThat(file.tensors()).containsKey("11.bias");
    }
}
