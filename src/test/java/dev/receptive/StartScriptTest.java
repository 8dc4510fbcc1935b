package dev.receptive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script that starts the program, with a Java that only says how it was called. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class StartScriptTest {

    private static final String JAVA = """
            #!/bin/sh
            if [ "$1" = "-XshowSettings:properties" ]; then
              echo 'openjdk version "VERSION.0.1" 2021-09-14' >&2
              echo '    java.home = HOME' >&2
            else
              printf '%s\n' "$@"
            fi
            """;

    @TempDir
    Path folder;

    private Path script = Path.of("");

    @BeforeEach
    void install() throws IOException {
        Files.createDirectories(folder.resolve("app/lib"));
        script = Files.copy(Path.of("src/main/assembly/receptive"), folder.resolve("app/receptive"));
    }

    private List<String> start(String version, boolean vectors, String... arguments)
            throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("java"));
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, JAVA.replace("VERSION", version).replace("HOME", home.toString()));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(
                home.resolve("release"), "MODULES=\"java.base" + (vectors ? " jdk.incubator.vector\"" : "\""));
        List<String> command = new ArrayList<>(List.of("sh", script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", home.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(version.equals("11") ? 1 : 0);
        return said.lines().toList();
    }

    @ParameterizedTest
    @CsvSource({
        "train -o a.safetensors, true, true",
        "--lang zh train, true, true",
        "train, false, false",
        "export train.yaml -o train.gif, true, false",
        "export train -o train, true, false",
        "--theme train train, true, true",
        "--theme=dark train, true, true",
        "'', true, true",
        "my.yaml --lang zh, true, true",
        "'', false, false",
        "--version, true, false",
        "--help, true, false",
    })
    void theModuleOfVectorsComesWhereSomethingMayBeTrained(String arguments, boolean there, boolean asked)
            throws IOException, InterruptedException {
        String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" ", -1);

        List<String> said = start("17", there, words);

        assertThat(said.contains("javafx.controls,jdk.incubator.vector")).isEqualTo(asked);
        assertThat(said).endsWith(words).contains("dev.receptive.Main", "-Dreceptive.watched=false");
    }

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "my.yaml --lang zh, true",
        "lessons/mine, true",
        "--theme dark, true",
        "--lessons mine --lang zh, true",
        "--lang zh train, false",
        "check lessons/, false",
        "export my.yaml -o my.png, false",
        "--version, false",
    })
    void whatTheWindowWantsOfJavaIsAskedForTheWindow(String arguments, boolean asked)
            throws IOException, InterruptedException {
        String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" ", -1);

        List<String> said = start("17", false, words);

        assertThat(said.stream().anyMatch(word -> word.startsWith("@") && word.endsWith("/lib/window.args")))
                .isEqualTo(asked);
        assertThat(said).endsWith(words);
    }

    @Test
    void argumentsStayAsTheyWereTyped() throws IOException, InterruptedException {
        assertThat(start("25", true, "a b.yaml", "*", "$HOME"))
                .endsWith("dev.receptive.Main", "a b.yaml", "*", "$HOME")
                .contains("--sun-misc-unsafe-memory-access=allow");
    }

    @Test
    void anOldJavaIsNamed() throws IOException, InterruptedException {
        assertThat(start("11", false)).containsExactly("receptive: Java 11 is too old; it takes 17 or newer");
    }
}
