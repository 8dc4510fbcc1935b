package dev.receptive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.architecture.Architectures;
import dev.receptive.data.ImageSet;
import dev.receptive.data.LabelledImages;
import dev.receptive.data.Safetensors;
import dev.receptive.nn.Network;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainCommandTest {

    private static final int SIDE = 12;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(delimiterString = "→", textBlock = """
            train                                        → Missing: -o OUT.safetensors.
            train -o w --epochs 0                        → --epochs is 0; it can be 1 to 10,000.
            train -o w --epochs many                     → --epochs is “many”, which is not a whole number.
            train -o w --batch 4097                     → --batch is 4097; it can be 1 to 4096.
            train -o w --batch 99999999999999999999      → --batch is 99999999999999999999; it can be 1 to 4096.
            train -o w --seed 1.5                        → --seed is “1.5”, which is not a whole number.
            train -o w --threads 0                       → --threads is 0; it can be 1 to 256.
            train -o w --lr -1                           → --lr is -1; it can be 0 to 1000.
            train -o w --lr NaN                          → --lr is NaN; it can be 0 to 1000.
            train -o w --lr 1001                         → --lr is 1001; it can be 0 to 1000.
            train -o w --momentum 1.5                    → --momentum is 1.5; it can be 0 to 1.
            train -o w --weight-decay 1e                 → --weight-decay is 1e; it can be 0 to 1.
            train -o w --optimizer rmsprop               → There is no optimizer “rmsprop”; there are sgd and adam.
            train -o w --optimizer adam --momentum 0.9   → --momentum belongs to --optimizer sgd; adam has its own.
            train -o w --init zero                       → There is no initialisation “zero”; there are pytorch, xavier and he.
            train -o w --lang de                         → There is no language “de”; there are en and zh.
            train -o w --lang zh --threads 0             → --threads 为 0，应在 1 到 256 之间。
            train -o w extra                             → “extra” is one argument too many.
            train -o w --epoch 3                         → There is no option --epoch; did you mean --epochs?
            """)
    void wrongUsageIsOneSentenceAndAHint(String arguments, String sentence) {
        int code = run(arguments.split(" +", -1));

        assertThat(err.toString().lines()).hasSize(2).first().isEqualTo(sentence);
        assertThat(out.toString()).isEmpty();
        assertThat(code).isEqualTo(2);
    }

    @Test
    void anUnknownNetworkIsRefusedWithThoseThatThereAre() {
        assertThat(run("train", "-o", "w", "--net", "lenet5")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("There is no network “lenet5”; there are lenet, lenet-sigmoid, ")
                .contains(Architectures.names());
    }

    @Test
    void helpSaysEveryOptionInWords() {
        assertThat(run("train", "--help")).isZero();
        assertThat(out.toString())
                .contains("Usage: receptive train", "--data", "--lr", "--threads", "5 unless said")
                .doesNotContain("cli.");
    }

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

    private int train(Path weights, String... more) throws IOException {
        Path data = IdxFiles.write(folder.resolve("data"), SIDE, 60, 30);
        List<String> arguments = new ArrayList<>(List.of("train", "--data", data.toString(), "-o", weights.toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
