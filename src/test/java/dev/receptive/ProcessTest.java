package dev.receptive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a process of its own does on a machine without a display. */
class ProcessTest {

    @TempDir
    Path folder;

    private record Ended(int code, String out, String err) {}

    private Ended run(boolean javafx, String... arguments) throws IOException, InterruptedException {
        return run(folder.resolve("out"), javafx, "C.UTF-8", arguments);
    }

    private Ended run(Path out, boolean javafx, String locale, String... arguments)
            throws IOException, InterruptedException {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(jar -> javafx || !jar.contains("javafx-"))
                .filter(jar -> !jar.contains("monocle"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", path));
        command.add("dev.receptive.Main");
        command.addAll(List.of(arguments));
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        builder.environment().put("LC_ALL", locale);
        int code = builder.start().waitFor();
        String said = Files.isRegularFile(out) ? Files.readString(out, StandardCharsets.UTF_8) : "";
        return new Ended(code, said, Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayTheWindowSaysSo() throws IOException, InterruptedException {
        Ended ended = run(true);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err())
                .contains("There is no display to open a window on. “receptive export” needs none.")
                .doesNotContain("\tat ");
    }

    @Test
    void anExportNeedsNeitherADisplayNorJavaFx() throws IOException, InterruptedException {
        Path picture = folder.resolve("padding.png");
        Ended ended = run(false, "export", "lessons/examples/04-padding.yaml", "-o", picture.toString());
        assertThat(ended.err()).doesNotContain("Exception");
        assertThat(ended.code()).isZero();
        assertThat(picture).isNotEmptyFile();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullStandardOutputIsAFailure() throws IOException, InterruptedException {
        Path full = Path.of("/dev/full");
        for (String[] arguments : new String[][] {
            {"--help"},
            {"--version"},
            {
                "export",
                "lessons/examples/04-padding.yaml",
                "-o",
                folder.resolve("a.png").toString()
            }
        }) {
            Ended ended = run(full, false, "C.UTF-8", arguments);

            assertThat(ended.err()).isEqualTo("The answer cannot be written: standard output is full or closed.\n");
            assertThat(ended.code()).isEqualTo(1);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aNameThatTheLocaleCannotExpressIsToldWithTheLocaleThatCan() throws IOException, InterruptedException {
        Path experiment = folder.resolve("实验.yaml");
        Files.copy(Path.of("lessons/examples/04-padding.yaml"), experiment);
        String[] arguments = {
            "export", experiment.toString(), "-o", folder.resolve("a.png").toString()
        };

        Ended narrow = run(folder.resolve("out"), false, "C", arguments);
        assertThat(narrow.code()).isEqualTo(2);
        assertThat(narrow.err().lines().findFirst().orElse(""))
                .startsWith("The file name “")
                .endsWith("cannot be used in this locale, whose characters are ANSI_X3.4-1968: set LC_ALL=C.UTF-8 and"
                        + " try again.");
        assertThat(run(folder.resolve("out"), false, "C.UTF-8", arguments).code())
                .isZero();
    }

    /** A last experiment that another locale has kept is not lost over a name that is only remembered. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void levelsAreReadWhateverThePictureIsCalled() throws IOException, InterruptedException {
        Path experiment = folder.resolve("kept.yaml");
        Files.writeString(
                experiment,
                "stage: {bench: convolution, kernel: [[1]], input: {image: 图.png, levels: [[1, 2], [3, 4]]}}");
        Path picture = folder.resolve("a.png");

        Ended narrow =
                run(folder.resolve("out"), false, "C", "export", experiment.toString(), "-o", picture.toString());
        assertThat(narrow.err()).doesNotContain("cannot be used in this locale");
        assertThat(narrow.code()).isZero();
        assertThat(picture).isNotEmptyFile();
    }
}
