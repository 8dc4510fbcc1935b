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
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(jar -> javafx || !jar.contains("javafx-"))
                .filter(jar -> !jar.contains("monocle"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", path));
        command.add("dev.receptive.Main");
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        int code = builder.start().waitFor();
        return new Ended(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
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
}
