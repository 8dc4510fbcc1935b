package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drafts of files that were never finished: who leaves one, and who removes it. */
class LeftDraftsTest {

    private final Path folder;

    LeftDraftsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    @Timeout(60)
    void aKilledProcessLeavesTheOldTextWholeAndTheNextOneRemovesItsDraft() throws IOException, InterruptedException {
        Path path = Files.writeString(folder.resolve("a.txt"), "old");
        Process stuck = stuck(path);

        AtomicFile.write(folder.resolve("b.txt"), "beside a living process");

        assertThat(names()).hasSize(3).anyMatch(name -> name.matches("\\.receptive-.*\\.draft"));
        stuck.destroyForcibly().waitFor();
        assertThat(path).hasContent("old");
        assertThat(names()).hasSize(3);
        AtomicFile.write(folder.resolve("b.txt"), "beside a dead one");
        assertThat(names()).containsExactlyInAnyOrder("a.txt", "b.txt");
    }

    @Test
    @Timeout(60)
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aProcessThatIsAskedToEndLeavesNoDraft() throws IOException, InterruptedException {
        Path path = Files.writeString(folder.resolve("a.txt"), "old");
        Process stuck = stuck(path);

        stuck.destroy();
        stuck.waitFor();

        assertThat(path).hasContent("old");
        assertThat(names()).containsExactly("a.txt");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            .receptive-5f0c.draft,     0,  true
            .receptive-5f0c.draft,     30, true
            .receptive-5f0c.tmp,       0,  false
            .receptive-5f0c.tmp,       23, false
            .receptive-5f0c.tmp,       25, true
            .receptive-5f0c.part,      25, true
            .receptive-5f0c.txt,       99, false
            receptive-5f0c.draft,      99, false
            5f0c.tmp,                  99, false
            """)
    void onlyDraftsThatNobodyWritesAreRemoved(String name, int hours, boolean removed) throws IOException {
        Path left = Files.writeString(folder.resolve(name), "half");
        Path fresh = Files.writeString(folder.resolve("now"), "");
        Files.setLastModifiedTime(
                left, FileTime.from(Files.getLastModifiedTime(fresh).toInstant().minus(Duration.ofHours(hours))));

        AtomicFile.write(folder.resolve("a.txt"), "new");

        assertThat(Files.exists(left)).isEqualTo(!removed);
    }

    @Test
    void whatOnlyIsNamedLikeADraftIsLeft() throws IOException {
        Path kept = Files.writeString(folder.resolve("kept"), "kept");
        Files.createSymbolicLink(folder.resolve(".receptive-link.draft"), kept);
        Files.createDirectory(folder.resolve(".receptive-folder.draft"));

        AtomicFile.write(folder.resolve("a.txt"), "new");

        assertThat(names()).contains(".receptive-link.draft", ".receptive-folder.draft");
        assertThat(kept).hasContent("kept");
    }

    private static Process stuck(Path path) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Stuck.class.getName(), path.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.inputReader().readLine()).isEqualTo("writing");
        return process;
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
