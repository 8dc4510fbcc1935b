package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.receptive.words.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is written whole or not at all, and stays whose it was. */
class AtomicFileTest {

    private final Path folder;

    AtomicFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void whatIsWrittenIsThere() throws IOException {
        Path path = folder.resolve("数字.txt");

        AtomicFile.write(path, "卷积 ×\n");
        AtomicFile.write(path, "second 😀");

        assertThat(path).hasContent("second 😀");
        assertThat(names()).containsExactly("数字.txt");
    }

    @Test
    void aFailedWriteLeavesTheOldTextAndNoDraft() throws IOException {
        Path path = Files.writeString(folder.resolve("a.txt"), "old");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> AtomicFile.write(path, "half of a pair: \uD800"))
                .withMessageStartingWith(path + " cannot be saved (");

        assertThat(path).hasContent("old");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void aLinkIsWrittenThrough() throws IOException {
        Path path = Files.writeString(folder.resolve("a.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), path);

        AtomicFile.write(link, "new");

        assertThat(path).hasContent("new");
        assertThat(link).isSymbolicLink();
    }

    @ParameterizedTest
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @ValueSource(strings = {"rw-------", "rw-r-----", "rwxr-xr-x", "rw-rw-rw-"})
    void whoMayReadAFileStaysAsItWas(String permissions) throws IOException {
        Path path = Files.writeString(folder.resolve("a.txt"), "old");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));

        AtomicFile.write(path, file -> {
            AtomicFile.writeAll(file, ByteBuffer.wrap(new byte[] {'n', 'e', 'w'}));
            try (Stream<Path> files = Files.list(folder)) {
                for (Path each : files.toList()) {
                    assertThat(permissions(each)).as("%s", each).isEqualTo(permissions);
                }
            }
        });

        assertThat(path).hasContent("new");
        assertThat(permissions(path)).isEqualTo(permissions);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void whatIsCheckedIsNotTouched() throws IOException {
        Path old = Files.writeString(folder.resolve("a.txt"), "old");

        AtomicFile.check(old, List.of(folder.resolve("gone"), folder));
        AtomicFile.check(folder.resolve("new.txt"), List.of(old));

        assertThat(old).hasContent("old");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void twoFilesAreWrittenAtOnce() throws IOException {
        Path outer = folder.resolve("outer");
        Path inner = folder.resolve("inner");

        AtomicFile.write(outer, file -> {
            AtomicFile.write(inner, "inner");
            AtomicFile.writeAll(file, ByteBuffer.wrap(new byte[] {'o'}));
        });

        assertThat(outer).hasContent("o");
        assertThat(inner).hasContent("inner");
        assertThat(names()).containsExactlyInAnyOrder("outer", "inner");
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
