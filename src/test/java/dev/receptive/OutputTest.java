package dev.receptive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.words.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An export harms none of the files that it reads, and says what is wrong with the place that it writes to. */
class OutputTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(textBlock = """
            own.png
            ./own.png
            sub/../own.png
            link.png
            hard.png
            """)
    void aPictureThatAnExperimentReadsIsNotWrittenOver(String name) throws IOException {
        Path picture = folder.resolve("own.png");
        Files.copy(Path.of("assets", "photos", "astronaut.png"), picture);
        byte[] before = Files.readAllBytes(picture);
        Path yaml = experiment("own.yaml", "{image: own.png}");
        links(picture, "png");

        assertThat(run("export", yaml.toString(), "-o", folder.resolve(name).toString()))
                .isEqualTo(1);

        assertThat(err.toString().lines())
                .containsExactly(folder.resolve(name) + " is the same file as " + picture
                        + ", which is read; choose another name.");
        assertThat(picture).hasBinaryContent(before);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"same.svg", "sub/../same.svg", "link.svg", "hard.svg"})
    void anExperimentIsNotWrittenOver(String name) throws IOException {
        Path yaml = experiment("same.svg", "[[1, 2], [3, 4]]");
        byte[] before = Files.readAllBytes(yaml);
        links(yaml, "svg");

        assertThat(run("export", yaml.toString(), "-o", folder.resolve(name).toString()))
                .isEqualTo(1);

        assertThat(err.toString().lines())
                .containsExactly(folder.resolve(name) + " is the same file as " + yaml
                        + ", which is read; choose another name.");
        assertThat(yaml).hasBinaryContent(before);
    }

    @Test
    void anExperimentKeptUnderALinkIsNotWrittenOver() throws IOException {
        Path yaml = experiment("same.svg", "[[1, 2], [3, 4]]");
        byte[] before = Files.readAllBytes(yaml);
        links(yaml, "svg");

        assertThat(run("export", folder.resolve("link.svg").toString(), "-o", yaml.toString()))
                .isEqualTo(1);

        assertThat(yaml).hasBinaryContent(before);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void withoutAPlaceForTemporaryFilesAnExportSaysSo(Language language) throws IOException, InterruptedException {
        Path yaml = experiment("a.yaml", "[[1, 2], [3, 4]]");
        Path none = folder.resolve("none");
        for (String ending : List.of("png", "svg", "gif")) {
            Path picture = folder.resolve("a." + ending);
            Path said = folder.resolve("said");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djava.io.tmpdir=" + none,
                            "-cp",
                            System.getProperty("java.class.path"),
                            "dev.receptive.Main",
                            "export",
                            yaml.toString(),
                            "-o",
                            picture.toString(),
                            "--lang",
                            language.code())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();

            assertThat(process.waitFor()).isEqualTo(1);

            // Newer JDKs add a warning of their own.
            assertThat(Files.readString(said, StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("WARNING: java.")))
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains(none.toString(), "JDK_JAVA_OPTIONS");
            assertThat(picture).doesNotExist();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    private void links(Path file, String ending) throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        Files.createSymbolicLink(folder.resolve("link." + ending), file);
        Files.createLink(folder.resolve("hard." + ending), file);
    }

    private Path experiment(String name, String input) throws IOException {
        String yaml = """
                stage:
                  bench: convolution
                  input: %s
                  kernel: [[1, 2]]
                """;
        return Files.writeString(folder.resolve(name), yaml.formatted(input));
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
